import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { parse as readYaml } from 'yaml'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { printable } from '../../src/serialize/characters.js'
import { toMarkdown, toMarkdownFiles } from '../../src/serialize/index.js'
import { toMdast } from '../../src/serialize/markdown/mdast.js'
import { officeTree } from '../support/office-trees.js'
import { corpus, hasShared } from '../support/shared.js'
import { anyTree } from '../support/trees.js'

interface Plain {
  type: string
  depth?: number
  value?: string
  url?: string
  children?: Plain[]
}

/** A tree of Markdown without places and defaults; neighbouring texts are one, and an address that became a link is text again. */
function plain({ type, depth, value, url, children }: Plain): Plain {
  const joined: Plain[] = []
  for (const child of (children ?? []).map(plain)) {
    const [only] = child.children ?? []
    const text = child.type === 'link' && child.url?.endsWith(only?.value ?? '#') ? (only as Plain) : child
    const last = joined.at(-1)
    if (text.type === 'text' && last?.type === 'text') last.value = (last.value ?? '') + text.value
    else joined.push(text)
  }
  return {
    type,
    ...(depth === undefined ? {} : { depth }),
    ...(value === undefined ? {} : { value }),
    ...(url === undefined ? {} : { url }),
    ...(children === undefined ? {} : { children: joined }),
  }
}

function expectReadBack(tree: Gazette): void {
  const markdown = toMarkdown(tree, { frontMatter: false })
  const read = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  expect(plain(read as Plain)).toEqual(plain(toMdast(tree, { frontMatter: false }) as Plain))
}

describe('Markdown', () => {
  it('reads back as what was meant: no printed sign is markup, for any tree', () => {
    fc.assert(fc.property(anyTree, expectReadBack), { numRuns: 300, seed: 9201 })
    fc.assert(fc.property(officeTree, expectReadBack), { numRuns: 50, seed: 9202 })
  })

  it('has front matter that is YAML', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const markdown = toMarkdown(tree)
        if (!markdown.startsWith('---\n')) return
        const data = readYaml(markdown.slice(4, markdown.indexOf('\n---\n', 3)))
        const masthead = tree.children.find((child) => child.type === 'masthead')
        const node = masthead ?? tree.children.find((child) => child.type === 'document')
        expect(Object.keys(data)).not.toEqual([])
        for (const [key, value] of Object.entries(data))
          expect(value).toEqual(typeof value === 'string' ? printable(String(node?.[key as 'title'])) : node?.[key as 'title'])
      }),
      { numRuns: 200, seed: 9203 },
    )
  })

  const issue = parse(
    `云溪县人民政府公报

2023年第3期（总第19期）

目 录

县政府文件

关于做好防汛工作的通知

云政发〔2023〕1号（1）

云溪县人民政府关于做好防汛工作的通知

云政发〔2023〕1号

各乡镇人民政府：

一、要点

（一）落实责任。各单位要落实责任。

云溪县人民政府

2023年7月3日

（此件公开发布）
`,
  )

  it('links the contents to the documents, and sets headings, sign-off and annotation', () => {
    expect(toMarkdown(issue)).toBe(`---
title: "云溪县人民政府公报"
year: 2023
issue: 3
totalIssue: 19
---

# 云溪县人民政府公报

2023年第3期（总第19期）

## 目录

### 县政府文件

- [关于做好防汛工作的通知](#云溪县人民政府关于做好防汛工作的通知) 云政发〔2023〕1号

## 云溪县人民政府关于做好防汛工作的通知

*云政发〔2023〕1号*

各乡镇人民政府：

### 一、要点

**（一）落实责任。** 各单位要落实责任。

云溪县人民政府\\
2023年7月3日

> （此件公开发布）
`)
  })

  it('can be written as files that link to each other', () => {
    const files = toMarkdownFiles(issue, { headingOffset: 1, frontMatter: false })
    expect(files.map((file) => file.name)).toEqual(['index.md', 'u4e91-zheng-fa-2023-1.md'])
    expect(files[0]?.content).toContain('](u4e91-zheng-fa-2023-1.md)')
    expect(files[1]?.content).toMatch(/^## 云溪县人民政府关于做好防汛工作的通知\n/)
  })

  it('lists the documents in the index where the issue has no contents', () => {
    const [index] = toMarkdownFiles(parse('关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n请办理。'))
    expect(index?.content).toContain('- [关于做好防汛工作的通知](u4e91-zheng-fa-2023-1.md)')
  })

  it('writes nothing for an empty text', () => {
    expect(toMarkdown(parse(''))).toBe('')
  })

  describe.skipIf(!hasShared)('of real issues (skipped where there are none beside the checkout)', () => {
    for (const { name, text } of corpus()) it(`reads back: ${name}`, () => expectReadBack(parse(text)))
  })
})
