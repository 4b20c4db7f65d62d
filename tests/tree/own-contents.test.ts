/** 目录 of one text: chapters of a statute, sections of a plan. */
import { expect, it } from 'vitest'
import { shortTree } from '../support/short-tree.js'

it.each([
  [
    'chapters of a statute',
    '云溪县防汛办法 ¶ 目 录⏎第一章 总则⏎第二章 附则 ¶ 第一章 总则 ¶ 第一条 甲事。 ¶ 第二章 附则 ¶ 第二条 乙事。',
    `
document 云溪县防汛办法 {办法}
  title 云溪县防汛办法
  contents
    heading 目录
    contentsSection
      contentsEntry 第一章 总则
        title 第一章 总则
      contentsEntry 第二章 附则
        title 第二章 附则
  chapter 第一章 总则 {1}
    article 第一条 {1}
      paragraph 甲事。
  chapter 第二章 附则 {2}
    article 第二条 {2}
      paragraph 乙事。
`,
  ],
  [
    'a plan’s own contents, with pages',
    '云溪县防汛应急预案 ¶ 目 录⏎1 总则……1⏎1.1 目的……1⏎2 附则……2 ¶ 1 总则 ¶ 1.1 目的 ¶ 为了防汛。 ¶ 2 附则 ¶ 本预案自发布之日起施行。',
    `
document 云溪县防汛应急预案 {预案}
  title 云溪县防汛应急预案
  contents
    heading 目录
    contentsSection
      contentsEntry 1 总则 {page 1}
        title 1 总则
        furniture ……1
      contentsEntry 1.1 目的 {page 1}
        title 1.1 目的
        furniture ……1
      contentsEntry 2 附则 {page 2}
        title 2 附则
        furniture ……2
  decimal 1 总则 {1}
    decimal 1.1 目的 {1.1}
      paragraph 为了防汛。
  decimal 2 附则 {2}
    paragraph 本预案自发布之日起施行。
`,
  ],
  [
    'contents of a text that break off',
    '云溪县防汛应急预案 ¶ 目 录⏎一、总则⏎二、职责 ¶ 各单位要值守。',
    `
document 云溪县防汛应急预案 {预案}
  title 云溪县防汛应急预案
  contents
    heading 目录
    contentsSection
      contentsEntry 一、总则
        title 一、总则
      contentsEntry 二、职责
        title 二、职责
  paragraph 各单位要值守。
`,
  ],
])('%s', (_, text, tree) => {
  expect(shortTree(text)).toBe(tree)
})
