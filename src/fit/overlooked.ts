/** Paragraphs of a body that look like a convention of gazettes which the grammar did not read. */

import type { Gazette, Paragraph } from '../nodes.js'
import { withoutBlanks } from '../text/clean.js'
import { visit } from '../visit.js'

export type Convention = 'number' | 'date' | 'annotation' | 'contents' | 'label' | 'field' | 'heading' | 'header'

interface Look {
  like: Convention
  /** No longer line has the look, blanks apart. */
  longest: number
  pattern: RegExp
}

/** In this order; the first that fits names the line. */
const LOOKS: readonly Look[] = [
  // 云政发 2023-15号   云政发〔2023第15号
  { like: 'number', longest: 30, pattern: /^[（(]?[㐀-鿿]{2,12}.{0,2}\d{4}.{0,3}\d{1,4}[号號][）)]?$/ },
  // 云溪县人民政府　2023.7.3   2023年7月
  { like: 'date', longest: 30, pattern: /^[㐀-鿿]{0,20}[12]\d{3}(?:年\d{1,2}月(?:\d{1,2}日?)?|[.．/-]\d{1,2}[.．/-]\d{1,2})$/ },
  // 【内部存档备查】   〔密件〕
  {
    like: 'annotation',
    longest: 40,
    pattern: /^[（(【〔［[](?![一二三四五六七八九十\d]{1,3}[】〕］\]）)])[^（()）【】〔〕]{3,36}[）)】〕］\]]$/,
  },
  // 关于…的通知 ……… 12
  { like: 'contents', longest: 120, pattern: /(?:…{2,}|[.．·]{4,})[（(]?\d{1,4}[）)]?$/ },
  // 【一】总体要求   甲、范围   Ⅱ.目标   A．范围   第一步：…   其一、…   <1> …
  {
    like: 'label',
    longest: 2000,
    pattern:
      /^(?:[【〔［[<〈{｛][一二三四五六七八九十百\d]{1,3}[】〕］\]>〉}｝]|[甲乙丙丁戊己庚辛壬癸][、．.]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX]{1,4}[、．.]|[A-Za-z][、．.）)](?![A-Za-z0-9])|第[一二三四五六七八九十]{1,3}[步部阶类种](?:[分段]?)[：:、．. ]|其[一二三四五六七八九十]{1,2}[：:、．.])/,
  },
  // 监督电话：0000-0000000
  { like: 'field', longest: 40, pattern: /^[㐀-鿿]{2,8}[：:][\d０-９A-Za-z@.\-—:/]{4,30}$/ },
  // 大 事 记
  { like: 'heading', longest: 8, pattern: /^[㐀-鿿]{2,8}$/ },
]

/** A line like this that comes again and again is a running header; 完成时限：… is none. */
const HEADER = /^[^：:。；]{2,40}$/
const HEADER_TIMES = 3

export function overlooked(tree: Gazette): { node: Paragraph; like: Convention }[] {
  const paragraphs = bodyParagraphs(tree)
  const times = new Map<string, number>()
  for (const { print } of paragraphs) if (HEADER.test(print)) times.set(print, (times.get(print) ?? 0) + 1)
  const found: { node: Paragraph; like: Convention }[] = []
  for (const { node, print } of paragraphs) {
    const like = LOOKS.find(({ longest, pattern }) => print.length <= longest && pattern.test(print))?.like
    if ((times.get(print) ?? 0) >= HEADER_TIMES) found.push({ node, like: 'header' })
    else if (like) found.push({ node, like })
  }
  return found
}

/** Paragraphs of documents, tasks (牵头单位：…) apart: those are body text with a key. */
function bodyParagraphs(tree: Gazette): { node: Paragraph; print: string }[] {
  const found: { node: Paragraph; print: string }[] = []
  visit(tree, (node, ancestors) => {
    const parent = ancestors.at(-1)
    if (node.type !== 'paragraph' || node.continued || ancestors[1]?.type !== 'document') return
    // the text after a run-in label is no line of its own
    if (parent?.type === 'division' && parent.runIn && parent.children[1] === node) return
    found.push({ node, print: withoutBlanks(node.value) })
  })
  return found
}
