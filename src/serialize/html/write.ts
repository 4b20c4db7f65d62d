/** A small HTML writer: it escapes everything but the page's own style sheet, and replaces what a page cannot hold. */
import { printable } from '../characters.js'
import type { Content } from '../element.js'

export function writeHtml(content: readonly Content[]): string {
  const parts: string[] = []
  for (const each of content) write(each, parts)
  return parts.join('')
}

function write(content: Content, parts: string[]): void {
  if (typeof content === 'string') {
    parts.push(escaped(content, /[&<]/g))
    return
  }
  const { name, attributes, children } = content
  parts.push('<', name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) parts.push(' ', key, '="', escaped(String(value), /["&'`]/g), '"')
  parts.push('>')
  // it has no end
  if (name === 'meta') return
  for (const child of children) {
    // in a style sheet < and & stand for themselves
    if (name === 'style') parts.push(child as string)
    else write(child, parts)
  }
  parts.push('</', name, '>')
}

function escaped(text: string, signs: RegExp): string {
  return printable(text).replace(signs, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`)
}
