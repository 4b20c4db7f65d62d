/** HTML as a browser reads it. */
import { parseFragment, parse as readHtml } from 'parse5'
import { expect } from 'vitest'

interface Html {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Html[]
}

interface Element {
  name: string
  attributes: Record<string, string>
  /** The text right in it. */
  text: string
}

/** The elements that a page has. */
export const TAGS = new Set(
  'html head meta title style body a header nav main article section footer h1 h2 h3 h4 h5 h6 p div span ol li time table thead tbody tr th td'.split(
    ' ',
  ),
)

/** Elements in order; there must be no fault, no comment and nothing else in the page. */
export function elementsOf(html: string, fragment = false): Element[] {
  const faults: string[] = []
  const onParseError = (fault: { code: string }) => faults.push(fault.code)
  const root = (fragment ? parseFragment(html, { onParseError }) : readHtml(html, { onParseError })) as unknown as Html
  expect(faults).toEqual([])
  const elements: Element[] = []
  const walk = (node: Html) => {
    for (const child of node.childNodes ?? []) {
      if (child.nodeName.startsWith('#')) {
        expect(['#text', '#documentType']).toContain(child.nodeName)
        continue
      }
      elements.push({
        name: child.nodeName,
        attributes: Object.fromEntries((child.attrs ?? []).map(({ name, value }) => [name, value])),
        text: (child.childNodes ?? []).map((inner) => inner.value ?? '').join(''),
      })
      walk(child)
    }
  }
  walk(root)
  return elements
}
