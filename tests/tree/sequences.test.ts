/** What structure rules read from: the string of kinds, and a walk over the tree. */
import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { apply } from '../../src/apply.js'
import type { Node } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { readerOf } from '../../src/reader.js'
import { splitLines } from '../../src/text/lines.js'
import type { Token } from '../../src/tokens/index.js'
import { structureRules } from '../../src/tree/body/blocks.js'
import { trimmedEnd } from '../../src/tree/ink.js'
import { Sequence } from '../../src/tree/sequence.js'
import { Source } from '../../src/tree/source.js'
import { isParent, visit } from '../../src/visit.js'

const token = (kind: string): Token => ({ kind, value: null, first: 0, last: 0 })

describe('a sequence', () => {
  const sequence = new Sequence()
  sequence.open(['title', 'prose', 'yunxi-one', 'prose', 'yunxi-two', 'yunxi-one'].map(token))
  const run = (parser: Parameters<typeof apply>[0], at: number) => {
    const reply = apply(parser, sequence.kinds, at)
    return reply.status ? [reply.index, reply.value] : undefined
  }

  it('has a character for each kind, one of its own for what a pack adds', () => {
    expect([...sequence.kinds].map((code) => code.charCodeAt(0).toString(16))).toEqual(['54', '50', 'e000', '50', 'e001', 'e000'])
    expect([sequence.code('title'), sequence.code('yunxi-two'), sequence.token(2).kind]).toEqual(['T', '\ue001', 'yunxi-one'])
  })

  it('is read by patterns, kinds, tests and lengths', () => {
    expect(run(sequence.match(/TP/y), 0)).toEqual([2, { from: 0, to: 2 }])
    expect(run(sequence.match(/P/y), 0)).toBeUndefined()
    expect(run(sequence.any, 5)).toEqual([6, { from: 5, to: 6 }])
    expect(run(sequence.any, 6)).toBeUndefined()
    expect([run(sequence.kind('prose'), 1), run(sequence.kind('prose'), 2)]).toEqual([[2, { from: 1, to: 2 }], undefined])
    expect(
      run(
        sequence.one((_, at) => at === 3),
        3,
      ),
    ).toEqual([4, { from: 3, to: 4 }])
    expect([
      run(
        sequence.run((at) => at + 2),
        1,
      ),
      run(
        sequence.run((at) => at),
        1,
      ),
      run(
        sequence.run((at) => at + 2),
        6,
      ),
    ]).toEqual([[3, { from: 1, to: 3 }], undefined, undefined])
  })
})

describe('a sequence that reads one text after another', () => {
  it('looks once in each for what is asked of the whole', () => {
    const sequence = new Sequence()
    let looked = 0
    const kinds = sequence.once(() => {
      looked++
      return sequence.kinds
    })
    sequence.open(['title', 'prose'].map(token))
    expect([kinds(), kinds(), looked]).toEqual(['TP', 'TP', 1])
    sequence.open([token('prose')])
    expect([kinds(), kinds(), looked]).toEqual(['P', 'P', 2])
    sequence.close()
    expect([kinds(), sequence.tokens]).toEqual(['', []])
  })
})

describe('a source', () => {
  const text = '甲 乙\n\n  **丙丁** \r\n戊己'
  const { lines, starts } = splitLines(text)
  const source = new Source(readerOf(base))
  source.open(text, lines, starts, [])
  const at = (offset: number) => {
    const { line, column } = source.point(offset)
    return `${line}:${column}`
  }

  it('tells places in any order', () => {
    expect([0, 3, 4, 5, 7, 13, 14, 16, 4, 0, 7].map(at)).toEqual([
      '1:1',
      '1:4',
      '2:1',
      '3:1',
      '3:3',
      '3:9',
      '3:10',
      '4:1',
      '2:1',
      '1:1',
      '3:3',
    ])
  })

  it('gives print and ink, lines alone and together', () => {
    const [first, second, third] = [0, 1, 2].map((line): Token => ({ kind: 'prose', value: null, first: line, last: line })) as [
      Token,
      Token,
      Token,
    ]
    expect([source.ink(second), source.name(second), source.leaf('paragraph', second).value]).toEqual(['丙丁', '丙丁', '丙丁'])
    expect([source.name(first), source.leaf('paragraph', first).value, source.furniture(first).value]).toEqual(['甲乙', '甲乙', '甲 乙'])
    expect(source.leaf('paragraph', third)).toEqual({
      type: 'paragraph',
      value: '戊己',
      position: { start: { line: 4, column: 1, offset: 16 }, end: { line: 4, column: 3, offset: 18 } },
    })
    expect(source.furniture(second).value).toBe('**丙丁**')
    expect(source.leaf('paragraph', third, '庚').value).toBe('庚')
    expect([trimmedEnd('甲 　\n', 0, 4), trimmedEnd('  ', 1, 2), trimmedEnd('甲', 0, 1)]).toEqual([1, 1, 1])
  })
})

describe('a walk', () => {
  const tree = parse('关于甲的通知\n\n一、乙事\n\n请办理。\n\n云溪县水务局\n\n2023年7月3日\n')

  it('comes by all nodes in order, with their ancestors, but not into what it is told to leave out', () => {
    const seen: string[] = []
    visit(tree, (node, ancestors) => void seen.push(`${ancestors.length} ${node.type}`))
    expect(seen).toEqual([...['0 gazette', '1 document', '2 title', '2 division', '3 heading', '3 paragraph', '2 signature', '2 date']])
    const short: string[] = []
    visit(tree, (node) => {
      short.push(node.type)
      return node.type !== 'division'
    })
    expect(short).toEqual(['gazette', 'document', 'title', 'division', 'signature', 'date'])
  })

  it('begins at any node, and knows parents from leaves', () => {
    const leaf: Node = { type: 'paragraph', value: '甲', position: tree.position }
    const seen: Node[] = []
    visit(leaf, (node) => void seen.push(node))
    visit({ ...tree, children: [] }, (node) => void seen.push(node))
    expect(seen).toHaveLength(2)
    expect([isParent(leaf), isParent(tree)]).toEqual([false, true])
  })
})

it('structure rules have names, that packs place theirs by, and their order', () => {
  expect(structureRules.map(({ name }) => name)).toEqual([
    ...['attachmentNote', 'scattered', 'signOff', 'signedDate', 'date', 'partNumber', 'annotation', 'statuteContents'],
    ...['division', 'foot', 'roster', 'table', 'appointment', 'note', 'furniture'],
  ])
})
