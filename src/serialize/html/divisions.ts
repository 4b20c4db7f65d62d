/** Divisions → sections with headings, articles, and lists of items with their own labels. */
import type { Element, ElementContent } from 'hast'
import type { Division } from '../../nodes.js'
import { gapAfter, labelled } from '../labels.js'
import { reading } from '../reading.js'
import { blocks, heading, type Page, permalink, words } from './blocks.js'
import { h, text } from './element.js'

/** Divisions that follow on each other. Items without headings make one list. */
export function divisions(page: Page, run: readonly Division[], level: number): Element[] {
  const elements: Element[] = []
  let list: Element | undefined
  for (const division of run) {
    if (isItem(division)) {
      if (!list) {
        list = h('ol', { class: 'items', role: 'list' })
        elements.push(list)
      }
      list.children.push(section('li', page, division, level))
    } else {
      list = undefined
      elements.push(section('section', page, division, level))
    }
  }
  return elements
}

function isItem({ scheme, heading: caption }: Division): boolean {
  return caption === undefined && scheme !== 'article'
}

function section(name: 'li' | 'section', page: Page, division: Division, level: number): Element {
  const id = page.ids.get(division) as string
  const { label, text: caption, rest } = labelled(division)
  const link = permalink(id, label || caption)
  const properties = { id, class: division.scheme }
  if (division.heading !== undefined && !division.runIn) {
    const gap = label && gapAfter(label) && '　'
    const title = h(heading(level), {}, [h('span', { class: 'label' }, [text(label)]), text(gap + caption), link])
    return h(name, properties, [title, ...blocks(page, rest, level + 1)])
  }
  const [first, ...others] = reading(rest)
  const joined = division.runIn && first?.type === 'paragraph' ? first : undefined
  const line: ElementContent[] = [h('span', { class: 'label' }, [text(label)])]
  if (division.scheme === 'article') line.push(text('　'))
  if (caption) line.push(h('span', { class: 'run-in' }, [text(caption)]))
  if (joined) for (const word of words(page, joined)) line.push(word)
  return h(name, properties, [h('p', {}, [...line, link]), ...blocks(page, joined ? others : rest, level)])
}
