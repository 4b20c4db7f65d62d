/** A small XML writer: it escapes everything, and replaces what XML 1.0 cannot hold. */
import { printable } from '../characters.js'
import type { Element } from '../element.js'

/** An XML document. Elements that hold no text stand on lines of their own. */
export function writeXml(root: Element): string {
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>']
  write(root, '\n', parts)
  parts.push('\n')
  return parts.join('')
}

function write({ name, attributes, children }: Element, indent: string, parts: string[]): void {
  parts.push(indent, '<', name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) parts.push(' ', key, '="', escaped(String(value)).replace(/"/g, '&quot;'), '"')
  if (children.length === 0) {
    parts.push('/>')
    return
  }
  parts.push('>')
  const mixed = indent === '' || children.some((child) => typeof child === 'string')
  for (const child of children) {
    if (typeof child === 'string') parts.push(escaped(child))
    else write(child, mixed ? '' : `${indent}  `, parts)
  }
  parts.push(mixed ? '' : indent, '</', name, '>')
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

function escaped(text: string): string {
  return printable(text).replace(/[&<>\t\n\r]/g, (sign) => ESCAPES[sign] as string)
}
