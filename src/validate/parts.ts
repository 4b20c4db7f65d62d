/** What stands directly in a document, instrument or annex, sorted by what it is. */
import type { Addressee, Annex, Annotation, DateNode, DocumentNumber, Instrument, Node, Parent, Signature, Title } from '../nodes.js'

export interface Parts {
  title: Title | undefined
  number: DocumentNumber | undefined
  addressee: Addressee | undefined
  signatures: Signature[]
  dates: DateNode[]
  annotations: Annotation[]
  instruments: Instrument[]
  annexes: Annex[]
}

export function partsOf(node: Parent): Parts {
  const children = node.children as Node[]
  const of = <T extends Node['type']>(type: T) => children.filter((n): n is Extract<Node, { type: T }> => n.type === type)
  return {
    title: of('title')[0],
    number: of('documentNumber')[0],
    addressee: of('addressee')[0],
    signatures: of('signature'),
    dates: of('date'),
    annotations: of('annotation'),
    instruments: of('instrument'),
    annexes: of('annex'),
  }
}
