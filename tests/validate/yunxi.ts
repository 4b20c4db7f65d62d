/** 云溪县, an invented county: the pack that the rules' examples are read with. */
import { base } from '../../grammars/base.js'
import type { Grammar } from '../../src/grammar.js'
import { parse } from '../../src/parse.js'
import { type Message, type Rule, rules, validate } from '../../src/validate/index.js'

export const yunxi: Grammar = {
  id: 'yunxi',
  name: '云溪县',
  extends: base,
  place: { names: ['云溪县'], level: 'county' },
  documentNumbers: {
    云政发: { issuer: '云溪县人民政府', stream: '发' },
    云政办发: { issuer: '云溪县人民政府办公室', stream: '发' },
  },
  words: { contentsSections: ['县政府文件', '县政府办公室文件'] },
}

/** What one rule, or every rule, says of a text. */
export function check(text: string, rule?: Rule): Message[] {
  const others = rule ? rules.filter(({ id }) => id !== rule.id) : []
  return validate(parse(text, { grammar: yunxi }), {
    source: text,
    grammar: yunxi,
    rules: Object.fromEntries(others.map(({ id }) => [id, 'off' as const])),
  })
}

/** A text with places in ⟦ ⟧, and those places as offsets. */
export function unmarked(marked: string): { text: string; places: [number, number][] } {
  let text = ''
  const places: [number, number][] = []
  const open: [number, number][] = []
  for (const char of marked) {
    if (char === '⟦') {
      const place: [number, number] = [text.length, 0]
      open.push(place)
      places.push(place)
    } else if (char === '⟧') (open.pop() as [number, number])[1] = text.length
    else text += char
  }
  return { text, places }
}
