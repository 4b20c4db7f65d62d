/** 公文: heading, number, addressee, body and sign-off, and the texts printed after it. */
import Parsimmon from 'parsimmon'
import type { Addressee, Annex, Block, Document, DocumentNumber, Instrument, Leaf, Position } from '../nodes.js'
import type { ReadAnnexMark } from '../tokens/attachment.js'
import type { ReadNumber } from '../tokens/document-number.js'
import { readNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import type { ReadMeta } from '../tokens/meta.js'
import { type ReadSalutation, salutationReader } from '../tokens/salutation.js'
import { blockParser, paragraphOf } from './blocks.js'
import { Outline } from './outline.js'
import type { Span } from './sequence.js'
import { dateOf } from './sign-off.js'
import { type Piece, place, type Reading, type StructureRule } from './structure.js'
import { readHeading } from './titles.js'

/** Bodies stop before the heading of the next document and a text that is issued or annexed. */
const BODY_ENDS = ['documentTitle', 'partTitle', 'annexMark']

type Part = Instrument | Annex

export function documentParser(reading: Reading, rules: readonly StructureRule[]): Parsimmon.Parser<Document> {
  const { source, sequence } = reading
  const block = blockParser(reading, rules, BODY_ENDS)
  const body = block.many()

  /** 特急, 索引号：…, 某政发〔2023〕1号 above the heading of a full official document. */
  const before = sequence.match(/[mFV]{0,12}N?[mF]{0,6}(?=1)|m{1,40}(?=1)/y).or(Parsimmon.succeed({ from: 0, to: 0 }))
  const title = sequence.match(/1/y)
  const front = Parsimmon.alt(
    sequence.match(/[NUymFB]/y),
    sequence.match(/D(?=[NUymFPLsA])/y),
    sequence.one((token, at) => isAddressee(token, at)),
    sequence.match(/1(?=N)/y).chain(() => Parsimmon.fail('front') as Parsimmon.Parser<Span>),
  )

  const mark = sequence.match(/X/y)
  const partTitle = sequence.match(/2/y)
  const instrument = Parsimmon.seqMap(partTitle, front.many(), body, (heading, fronts, pieces): Part => {
    const { title: name, kind } = readHeading(source, sequence.token(heading.from), sequence.token(heading.from))
    const children: Block[] = [titleLeaf(heading.from), ...fronts.map(frontLeaf), ...outlined(pieces)]
    return { type: 'instrument', title: name, ...(kind ? { kind } : {}), children, position: over(children) }
  })
  const annex = Parsimmon.seqMap(mark, partTitle.times(0, 1), body, (at, [heading], pieces): Part => {
    const { number } = sequence.token(at.from).value as ReadAnnexMark
    const children: Block[] = [source.leaf('heading', sequence.token(at.from))]
    if (heading) children.push(titleLeaf(heading.from))
    children.push(...outlined(pieces))
    const name = heading ? readHeading(source, sequence.token(heading.from), sequence.token(heading.from)).title : undefined
    return {
      type: 'annex',
      ...(name ? { title: name } : {}),
      ...(number === undefined ? {} : { number }),
      children,
      position: over(children),
    }
  })
  // 附件：⏎1.某某名录 is a list, not an attachment in print
  const attachmentList = block
  const part: Parsimmon.Parser<Part | Piece[]> = Parsimmon.alt<Part | Piece[]>(instrument, listOrAnnex())

  return Parsimmon.seqMap(before, title.times(0, 1), front.many(), body, part.many(), (above, [heading], fronts, pieces, parts) =>
    build(above, heading, fronts, pieces, parts),
  ).chain((document) => (document ? Parsimmon.succeed(document) : (Parsimmon.fail('document') as unknown as Parsimmon.Parser<Document>)))

  function listOrAnnex(): Parsimmon.Parser<Part | Piece[]> {
    const list = rules.filter((rule) => rule.name === 'attachmentNote').map((rule) => rule.parser(reading))
    return Parsimmon.alt<Part | Piece[]>(
      ...list.map((parser) => Parsimmon.seqMap(parser, attachmentList.many(), (pieces, more) => [...pieces, ...more.flat()])),
      annex,
    )
  }

  function isAddressee(token: Token, at: number): boolean {
    if (token.kind === 'salutation') return true
    if (at === 0 || (token.kind !== 'prose' && token.kind !== 'keyLine')) return false
    const end = source.inkEnd(token)
    if (!'：:'.includes(source.text[end - 1] as string) || end - source.inkStart(token) > 400) return false
    return salutationReader(source.words)(source.prose(source.inkStart(token), end)) !== undefined
  }

  function build(
    above: Span,
    heading: Span | undefined,
    fronts: Span[],
    pieces: Piece[][],
    parts: (Part | Piece[])[],
  ): Document | undefined {
    const children: Document['children'] = []
    for (let at = above.from; at < above.to; at++) children.push(frontLeaf({ from: at, to: at + 1 }))
    if (heading) children.push(titleLeaf(heading.from))
    children.push(...fronts.map(frontLeaf))
    const main = outlined(pieces)
    children.push(...main)
    const inMain = children.length
    for (const part of parts) {
      if (Array.isArray(part)) children.push(...outlined([part]))
      else children.push(part)
    }
    if (children.length === 0) return undefined
    const about = heading ? readHeading(source, sequence.token(heading.from), sequence.token(heading.from)) : undefined
    const document: Document = { type: 'document', title: about?.title ?? '', children, position: over(children) }
    if (about?.kind) document.kind = about.kind
    fillFields(document, children.slice(0, inMain) as Block[], about?.issuer)
    for (let at = above.from; at < above.to; at++) fillFromMeta(document, sequence.token(at))
    return document
  }

  function titleLeaf(at: number): Leaf {
    const token = sequence.token(at)
    return { ...source.leaf('title', token), value: source.title(source.inkStart(token), source.inkEnd(token)) }
  }

  function frontLeaf({ from }: Span): Leaf {
    const token = sequence.token(from)
    switch (token.kind) {
      case 'documentNumber':
        return { ...source.leaf('documentNumber', token), ...(token.value as ReadNumber) } as DocumentNumber
      case 'subtitle':
        return source.leaf('subtitle', token)
      case 'byline':
        return source.leaf('byline', token)
      case 'date':
        return dateOf(source, token)
      case 'furniture':
      case 'meta':
        return source.leaf('furniture', token)
      case 'publication':
      case 'bare':
        return source.leaf('paragraph', token)
    }
    const value = source.prose(source.inkStart(token), source.inkEnd(token))
    const read = token.kind === 'salutation' ? (token.value as ReadSalutation) : salutationReader(source.words)(value)
    if (!read) return paragraphOf(source, token)
    return { ...source.leaf('addressee', token), value: value.replace(/\s{0,4}[：:]{1,3}$/, ''), organs: read.organs } as Addressee
  }
}

function outlined(pieces: readonly Piece[][]): Block[] {
  const outline = new Outline()
  for (const piece of pieces) place(outline, piece)
  return outline.finish()
}

function fillFields(document: Document, main: readonly Block[], issuer: string | undefined): void {
  const signature = main.find((node) => node.type === 'signature')
  const number = main.find((node) => node.type === 'documentNumber')
  const signed = signature ? main.slice(main.indexOf(signature)).find((node) => node.type === 'date') : undefined
  const date = signed ?? main.findLast((node) => node.type === 'date')
  const annotation = main.find((node) => node.type === 'annotation' && node.publicity !== undefined && !node.misplaced)
  if (issuer) document.issuer = issuer
  else if (signature?.type === 'signature' && document.title) document.issuer = signature.value
  if (number?.type === 'documentNumber') document.documentNumber = number.text
  if (date?.type === 'date' && date.date) document.date = date.date
  if (annotation?.type === 'annotation' && annotation.publicity) document.publicity = annotation.publicity
}

/** What the table of a web copy says, where the document itself does not. */
function fillFromMeta(document: Document, token: Token): void {
  if (token.kind !== 'meta') return
  const { key, value } = token.value as ReadMeta
  if (!key || !value) return
  if (key === '发文字号' || key === '文号') {
    const number = readNumber(value)
    if (number) document.documentNumber ??= number.text
  } else if (/^发文(?:机构|机关|单位)$/.test(key)) document.issuer ??= value
}

function over(children: readonly { position: Position }[]): Position {
  return { start: (children[0] as { position: Position }).position.start, end: (children.at(-1) as { position: Position }).position.end }
}
