import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Leaf } from '../src/nodes.js'
import { parse } from '../src/parse.js'
import { Places } from '../src/places.js'
import { isBlank } from '../src/text/characters.js'
import { withoutEscapes } from '../src/text/escapes.js'
import { withoutRadicals } from '../src/text/radicals.js'
import { isParent, visit } from '../src/visit.js'
import { gazetteLike } from './support/texts.js'

function leavesOf(text: string): Leaf[] {
  const leaves: Leaf[] = []
  visit(parse(text), (node) => {
    if (!isParent(node)) leaves.push(node)
  })
  return leaves
}

describe('places', () => {
  it('are where each character of a value is printed, in the order of the text, whatever the text', () => {
    fc.assert(
      fc.property(gazetteLike, (text) => {
        const places = new Places(text)
        const print = withoutRadicals(withoutEscapes(text))
        for (const leaf of leavesOf(text)) {
          let before = leaf.position.start.offset - 1
          for (let index = 0; index < leaf.value.length; index++) {
            const at = places.offset(leaf, index)
            const [printed, read] = [print.charCodeAt(at), leaf.value.charCodeAt(index)]
            expect(isBlank(read) ? isBlank(printed) : printed === read).toBe(true)
            expect(at).toBeGreaterThan(before)
            expect(at).toBeLessThan(leaf.position.end.offset)
            before = at
          }
          expect(places.offset(leaf, leaf.value.length)).toBe(leaf.position.end.offset)
        }
      }),
      { numRuns: 500, seed: 20231105 },
    )
  })

  it('are the same in whatever order they are asked for', () => {
    const text = '关于修路的通知\n\n一、总体要求\n\n各单位要加强领\n\n- 12 -\n\n导，压实责任。\n'
    const [there, back] = [new Places(text), new Places(text)]
    const asked = leavesOf(text).flatMap((leaf) => Array.from(leaf.value, (_, index) => ({ leaf, index })))
    const first = asked.map(({ leaf, index }) => there.offset(leaf, index))
    expect(asked.toReversed().map(({ leaf, index }) => back.offset(leaf, index))).toEqual(first.toReversed())
  })

  it('have lines and columns from 1, lines ended by \\n, \\r\\n or \\r', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('甲', '乙', '\n', '\r\n', '\r', '🌉'), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const places = new Places(text)
        for (let offset = 0; offset <= text.length; offset++) {
          const before = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
          // Between \r and \n the line goes on.
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue
          const { start, end } = places.span(offset, offset)
          expect(start).toEqual({ line: before.length, column: (before.at(-1) as string).length + 1, offset })
          expect(end).toEqual(start)
        }
      }),
      { numRuns: 300, seed: 20231106 },
    )
  })
})
