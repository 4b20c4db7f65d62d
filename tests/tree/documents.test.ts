/** A grammar's parser of documents reads one text after another, and one within another. */
import { expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { defineGrammar } from '../../src/define.js'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { readerOf } from '../../src/reader.js'
import type { StructureRule } from '../../src/tree/body/structure.js'
import { documentReading } from '../../src/tree/documents.js'

const TEXT = '关于修路的通知\n\n一、总体要求\n\n各乡镇要修路。\n\n本办法由县水务局负责解释。\n\n二、工作措施\n\n各乡镇要绿化。\n'

/** A rule that does what it is told for each line that says who explains the text, and leaves it to the others. */
function packDoing(what: () => void) {
  const own: StructureRule = {
    name: 'own',
    begins: ['note'],
    parser: ({ sequence }) =>
      sequence.one(() => {
        what()
        return false
      }) as never,
  }
  return defineGrammar({ id: 'own', name: '云溪县', extends: base, structures: [{ rule: own, before: 'note' }] })
}

const withoutGrammar = ({ grammar: _, ...tree }: Gazette) => tree

it('a rule may itself parse', () => {
  const inner: Gazette[] = []
  const grammar = packDoing(() => {
    if (inner.length === 0) {
      inner.push(parse('占位'))
      inner.push(parse(TEXT, { grammar }))
    }
  })
  expect(withoutGrammar(parse(TEXT, { grammar }))).toEqual(withoutGrammar(parse(TEXT)))
  expect(inner[1]).toEqual(parse(TEXT, { grammar }))
})

it('a rule that throws leaves nothing behind', () => {
  let bad = true
  const grammar = packDoing(() => {
    if (bad) throw new RangeError('own fault')
  })
  expect(() => parse(TEXT, { grammar })).toThrow('own fault')
  bad = false
  expect(withoutGrammar(parse(TEXT, { grammar }))).toEqual(withoutGrammar(parse(TEXT)))
})

it('the text is let go when it is read', () => {
  parse(TEXT)
  const { source, sequence, open } = documentReading(readerOf(base))
  expect([source.text, source.lines, source.tokens, sequence.tokens, sequence.kinds, open]).toEqual(['', [], [], [], '', false])
})
