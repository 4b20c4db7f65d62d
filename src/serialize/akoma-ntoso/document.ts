/** 公文 → `doc`: heading lines in `preface`, sign-off in `conclusions`, issued and annexed texts in `attachments`. */
import type { Annex, Block, Document, Instrument, Node } from '../../nodes.js'
import { type Element, element } from '../element.js'
import { reading } from '../reading.js'
import { blocks, type Context, leaf, type TextBlock } from './blocks.js'
import { eIdOf } from './eid.js'
import { body } from './hierarchy.js'
import { type About, meta } from './meta.js'

const FRONT = new Set<Node['type']>(['title', 'subtitle', 'byline', 'documentNumber', 'addressee', 'date'])
const CLOSING = new Set<Node['type']>(['signature', 'date', 'annotation', 'note'])

/** `root`: it is written alone. */
export function docOf(document: Document, context: Context, root = false): Element {
  const { title, kind, issuer, date, documentNumber } = document
  const name = context.ids.get(document) as string
  const firstPart = document.children.findIndex((child) => child.type === 'instrument' || child.type === 'annex')
  const own = firstPart < 0 ? document.children : document.children.slice(0, firstPart)
  const parts = firstPart < 0 ? [] : document.children.slice(firstPart)
  const about: About = {
    type: 'doc',
    author: issuer,
    date,
    dateName: 'issued',
    name,
    eIds: eIdOf(name),
    title,
    number: documentNumber,
    kind,
  }
  return doc(kind ?? 'document', about, own as Block[], context, attachments(parts, about, context), root)
}

function doc(
  name: string,
  about: About,
  children: readonly Block[],
  context: Context,
  attached: readonly Element[] = [],
  root = false,
): Element {
  const read = reading(children)
  let from = 0
  while (from < read.length && FRONT.has((read[from] as Block).type)) from++
  let to = read.length
  while (to > from && CLOSING.has((read[to - 1] as Block).type)) to--
  const front = read.slice(0, from) as Parameters<typeof leaf>[0][]
  const closing = read.slice(to) as TextBlock[]
  return element('doc', { name }, [
    meta(about, root),
    ...(front.length > 0 ? [element('preface', {}, front.map(leaf))] : []),
    element('mainBody', {}, body(read.slice(from, to), context)),
    ...(closing.length > 0 ? [element('conclusions', {}, blocks(closing, context))] : []),
    ...(attached.length > 0 ? [element('attachments', {}, attached)] : []),
  ])
}

/** Blocks printed among the attached texts make an attachment without an id of their own: nothing changes its place. */
function attachments(parts: readonly Document['children'][number][], about: About, context: Context): Element[] {
  const runs: (Instrument | Annex | Block[])[] = []
  for (const part of reading(parts)) {
    const last = runs.at(-1)
    if (part.type === 'instrument' || part.type === 'annex') runs.push(part)
    else if (Array.isArray(last)) last.push(part)
    else runs.push([part])
  }
  return runs.map((run, i) => {
    if (Array.isArray(run)) {
      const name = `${about.name}.remainder-${i + 1}`
      return element('attachment', {}, [doc('remainder', { ...about, name, eIds: eIdOf(name) }, run, context)])
    }
    const name = context.ids.get(run) as string
    const own: About = {
      type: 'doc',
      author: about.author,
      date: about.date,
      dateName: about.dateName,
      name,
      eIds: eIdOf(name),
      title: run.title,
      kind: run.type === 'instrument' ? run.kind : undefined,
    }
    return element('attachment', { eId: eIdOf(name) }, [doc(own.kind ?? run.type, own, run.children, context)])
  })
}
