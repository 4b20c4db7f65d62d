/** Nodes of hast, with attributes as they are written: `h('td', { 'aria-label': '角色' }, [text('主任')])`. */
import type { Element, ElementContent } from 'hast'
import { printable } from '../characters.js'

export function h(
  tagName: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties: { ...attributes }, children: [...children] }
}

export function text(value: string): ElementContent {
  return { type: 'text', value: printable(value) }
}
