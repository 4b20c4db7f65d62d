/** A small XML writer: it escapes everything, and replaces what XML 1.0 cannot hold. */
import { escaped } from '../characters.js'
import type { Element } from '../element.js'

/** An XML document. Elements that hold no text stand on lines of their own. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${written(root, '\n')}\n`
}

function written({ name, attributes, children }: Element, indent: string): string {
  let text = `${indent}<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) text += ` ${key}="${escaped(`${value}`, SIGNS_OF_VALUES, code)}"`
  }
  if (children.length === 0) return `${text}/>`
  text += '>'
  const mixed = indent === '' || children.some((child) => typeof child === 'string')
  for (const child of children) text += typeof child === 'string' ? escaped(child, SIGNS, code) : written(child, mixed ? '' : `${indent}  `)
  return `${text}${mixed ? '' : indent}</${name}>`
}

const SIGNS = /[&<>\t\n\r]/g
const SIGNS_OF_VALUES = /[&<>"\t\n\r]/g
const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }

function code(sign: string): string {
  return `&${NAMES[sign] ?? `#${sign.charCodeAt(0)}`};`
}
