import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../../src/ids.js'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'
import { style } from '../../src/serialize/html/style.js'
import { toHtml } from '../../src/serialize/index.js'
import { elementsOf, TAGS } from '../support/elements.js'
import { leavesOf } from '../support/laws.js'
import { officeTree } from '../support/office-trees.js'
import { corpus, hasShared } from '../support/shared.js'
import { anyTree } from '../support/trees.js'

/** Well-formed, without script, with ids that are unique and links that lead somewhere, and headings that leave out no level. */
function expectGoodPage(tree: Gazette): void {
  const elements = elementsOf(toHtml(tree, { references: extract(tree) }))
  const ids = elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { name, attributes } of elements) {
    expect(TAGS).toContain(name)
    for (const key of Object.keys(attributes)) expect(key).not.toMatch(/^on|^style$|^src$/)
    if (attributes.href !== undefined) expect(ids).toContain(attributes.href.replace(/^#/, ''))
  }
  expect(elements.filter(({ name }) => name === 'style').map(({ text }) => text)).toEqual([style])
  expect(elements[0]?.attributes.lang).toBe('zh-CN')
  expect(elements.filter(({ name }) => name === 'main')).toHaveLength(1)
  let before = 0
  for (const { name } of elements) {
    if (!/^h[1-6]$/.test(name)) continue
    const level = Number(name[1])
    expect(level).toBeLessThanOrEqual(before + 1)
    before = level
  }
}

describe('HTML', () => {
  it('is well-formed and without script, links inside itself, and has headings in order, for any tree', () => {
    fc.assert(fc.property(anyTree, expectGoodPage), { numRuns: 200, seed: 9401 })
    fc.assert(fc.property(officeTree, expectGoodPage), { numRuns: 50, seed: 9402 })
  })

  it('is a fragment that reads alone', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const html = toHtml(tree, { fragment: true })
        const names = elementsOf(html, true).map(({ name }) => name)
        expect(names).toContain('main')
        expect(names).not.toContain('style')
        expect(html).not.toMatch(/<(?:html|head|body)\b/)
      }),
      { numRuns: 50, seed: 9403 },
    )
  })

  it('prints every word of an office’s tree, and has an anchor for every id', () => {
    fc.assert(
      fc.property(officeTree, (tree) => {
        const html = toHtml(tree, { fragment: true })
        const words = bare(html.replace(/<[^>]*>/g, ''))
        for (const leaf of leavesOf(tree))
          if (leaf.type !== 'rosterEntry' && leaf.type !== 'furniture') expect(words).toContain(bare(leaf.value))
        for (const id of idsOf(tree).values()) expect(html).toContain(` id="${id}"`)
      }),
      { numRuns: 50, seed: 9404 },
    )
  })

  it('stands for an empty text, a lone paragraph and a title of 300 characters', () => {
    for (const text of ['', '请办理。', `关于${'做好防汛工作'.repeat(50)}的通知\n\n云政发〔2023〕1号\n\n请办理。`])
      expectGoodPage(parse(text))
  })

  describe.skipIf(!hasShared)('of real issues (skipped where there are none beside the checkout)', () => {
    for (const { name, text } of corpus()) it(`is good: ${name}`, () => expectGoodPage(parse(text)))
  })
})

function bare(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&')
}
