/** Divisions → the standard's hierarchy: 编 章 节 条 have elements of their own, as have 项 and 目 under an article. */
import type { Block, Division, Scheme } from '../../nodes.js'
import { type Element, element } from '../element.js'
import { labelled } from '../labels.js'
import { reading } from '../reading.js'
import { blocks, type Context, type TextBlock } from './blocks.js'
import { eIdOf } from './eid.js'

/** 立法法 art. 65. Levels of other documents (一、（一）1.) have no name in the standard but `level`. */
const STATUTORY: Partial<Record<Scheme, string>> = {
  book: 'book',
  subbook: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
}
const UNDER_ARTICLE: Partial<Record<Scheme, string>> = { 'chinese-bracketed': 'point', arabic: 'indent' }

/** Blocks of a body: divisions and text may stand in any order there. */
export function body(children: readonly Block[], context: Context): Element[] {
  const elements = reading(children).map((child) =>
    child.type === 'division' ? hierarchy(child, context, false) : (blocks([child], context)[0] as Element),
  )
  return elements.length > 0 ? elements : [element('p', {})]
}

function hierarchy(division: Division, context: Context, inArticle: boolean): Element {
  const { scheme } = division
  const name = STATUTORY[scheme] ?? (inArticle ? UNDER_ARTICLE[scheme] : undefined) ?? 'level'
  const { label, text, rest } = labelled(division)
  const children: Element[] = []
  if (label) children.push(element('num', {}, [label]))
  if (text) children.push(element('heading', {}, [text]))
  for (const block of inside(reading(rest), context, inArticle || scheme === 'article')) children.push(block)
  return element(name, { eId: eIdOf(context.ids.get(division) as string), class: name === 'level' ? scheme : undefined }, children)
}

/** `content`, or `intro`, inner divisions and `wrapUp`: text between two divisions is an `alinea`. */
function inside(children: readonly Block[], context: Context, inArticle: boolean): Element[] {
  const runs: (Division | TextBlock[])[] = []
  for (const child of children) {
    const last = runs.at(-1)
    if (child.type === 'division') runs.push(child)
    else if (Array.isArray(last)) last.push(child)
    else runs.push([child])
  }
  if (runs.length === 0) return [element('content', {}, [element('p', {})])]
  return runs.map((run, i) => {
    if (!Array.isArray(run)) return hierarchy(run, context, inArticle)
    if (runs.length === 1) return element('content', {}, blocks(run, context))
    if (i === 0) return element('intro', {}, blocks(run, context))
    if (i === runs.length - 1) return element('wrapUp', {}, blocks(run, context))
    return element('alinea', {}, [element('content', {}, blocks(run, context))])
  })
}
