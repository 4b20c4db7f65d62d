/** A small HTML writer: it escapes everything but the page's own style sheet, and replaces what a page cannot hold. */
import { escaped } from '../characters.js'
import type { Content } from '../element.js'

export function writeHtml(content: readonly Content[]): string {
  return content.map(written).join('')
}

function written(content: Content): string {
  if (typeof content === 'string') return escaped(content, SIGNS, code)
  const { name, attributes, children } = content
  let text = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) text += ` ${key}="${escaped(`${value}`, SIGNS_OF_VALUES, code)}"`
  }
  text += '>'
  // it has no end
  if (name === 'meta') return text
  // in a style sheet < and & stand for themselves
  for (const child of children) text += name === 'style' ? child : written(child)
  return `${text}</${name}>`
}

const SIGNS = /[&<]/g
const SIGNS_OF_VALUES = /["&'`]/g

function code(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`
}
