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

/** The text with each place that the rule finds in ⟦ ⟧. */
export function marked(id: string, text: string): string {
  const rule = rules.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule ${id}`)
  const marks = check(text, rule).flatMap(({ position: { start, end } }) => [
    { at: start.offset, mark: '⟦', order: 1 },
    { at: end.offset, mark: '⟧', order: end.offset === start.offset ? 2 : 0 },
  ])
  let result = text
  for (const { at, mark } of marks.sort((a, b) => b.at - a.at || b.order - a.order)) result = result.slice(0, at) + mark + result.slice(at)
  return result
}

/** A notice of 云溪县人民政府 with this body. */
export const notice = (body: string) =>
  `云溪县人民政府\n关于做好防汛工作的通知\n\n云政发〔2023〕15号\n\n各乡镇人民政府：\n\n${body}\n\n云溪县人民政府\n\n2023年7月3日\n`

/** A document of few words, and what of it is another. */
export const written = (
  parts: Partial<Record<'issuer' | 'title' | 'number' | 'addressee' | 'body' | 'signature' | 'date' | 'annotation', string>>,
) => {
  const all = {
    issuer: '云溪县人民政府',
    title: '关于做好防汛工作的通知',
    number: '云政发〔2023〕15号',
    addressee: '各乡镇人民政府：',
    body: '请值守。',
    signature: '云溪县人民政府',
    date: '2023年7月3日',
    annotation: '',
    ...parts,
  }
  const { issuer, title, number, addressee, body, signature, date, annotation } = all
  return `${[`${issuer && `${issuer}\n`}${title}`, number, addressee, body, signature, date, annotation].filter(Boolean).join('\n\n')}\n`
}
