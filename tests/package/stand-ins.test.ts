/** `src/serialize/stand-ins.ts` is in the bundles alone: with it they write what the sources write without it. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type * as serialize from '../../src/serialize/index.js'
import { toHtml, toMarkdown, toMarkdownFiles } from '../../src/serialize/index.js'
import { officeTree } from '../support/office-trees.js'
import { anyTree } from '../support/trees.js'
import { mustBeBuilt, ROOT } from './user.js'

describe('the bundles', () => {
  let built: typeof serialize

  beforeAll(async () => {
    mustBeBuilt()
    built = await import(pathToFileURL(join(ROOT, 'dist/serialize.js')).href)
  })

  it.each([
    ['any tree', anyTree, 300],
    ['an office’s tree', officeTree, 50],
  ] as const)('write %s as the sources do', (_, trees, numRuns) => {
    fc.assert(
      fc.property(trees, (tree) => {
        expect(built.toHtml(tree)).toBe(toHtml(tree))
        expect(built.toMarkdown(tree)).toBe(toMarkdown(tree))
        expect(built.toMarkdownFiles(tree)).toEqual(toMarkdownFiles(tree))
      }),
      { numRuns, seed: 4127 },
    )
  })
})
