/** Divisions → sections with headings, articles, and lists of items with their own labels. */
import type { Division } from '../../nodes.js'
import { type Content, type Element, element } from '../element.js'
import { gapAfter, labelled } from '../labels.js'
import { reading } from '../reading.js'
import { blocks, heading, type Page, permalink, words } from './blocks.js'

/** Divisions that follow on each other. Items without headings make one list. */
export function divisions(page: Page, run: readonly Division[], level: number): Element[] {
  const elements: Element[] = []
  let items: Element[] | undefined
  for (const division of run) {
    if (isItem(division)) {
      if (!items) {
        items = []
        elements.push(element('ol', { class: 'items', role: 'list' }, items))
      }
      items.push(section('li', page, division, level))
    } else {
      items = undefined
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
    const title = element(heading(level), {}, [element('span', { class: 'label' }, [label]), gap + caption, link])
    return element(name, properties, [title, ...blocks(page, rest, level + 1)])
  }
  const [first, ...others] = reading(rest)
  const joined = division.runIn && first?.type === 'paragraph' ? first : undefined
  const line: Content[] = [element('span', { class: 'label' }, [label])]
  if (division.scheme === 'article') line.push('　')
  if (caption) line.push(element('span', { class: 'run-in' }, [caption]))
  if (joined) for (const word of words(page, joined)) line.push(word)
  return element(name, properties, [element('p', {}, [...line, link]), ...blocks(page, joined ? others : rest, level)])
}
