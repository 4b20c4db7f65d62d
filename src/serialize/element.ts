/** Elements, as HTML and Akoma Ntoso are made of them. */

export interface Element {
  name: string
  attributes: Readonly<Record<string, string | number | undefined>>
  children: readonly Content[]
}

export type Content = Element | string

/** An element. Attributes without a value are left out. */
export function element(name: string, attributes: Element['attributes'], children: readonly Content[] = []): Element {
  return { name, attributes, children }
}
