/** 公文: heading, number, addressee, body and sign-off, and the texts printed after it. */
import Parsimmon from 'parsimmon'
import { firstOf, many } from '../apply.js'
import type { Vocabulary } from '../grammar.js'
import type { Addressee, Annex, Block, Document, DocumentNumber, Instrument, Leaf, Position, Signature } from '../nodes.js'
import { withoutBlanks } from '../text.js'
import type { ReadAnnexMark } from '../tokens/attachment.js'
import { DATE, isoDate } from '../tokens/date.js'
import type { ReadNumber } from '../tokens/document-number.js'
import { readNumber } from '../tokens/document-number.js'
import type { Token } from '../tokens/index.js'
import type { ReadMeta } from '../tokens/meta.js'
import { isOrganName } from '../tokens/organ.js'
import { type ReadSalutation, salutationReader } from '../tokens/salutation.js'
import type { ReadRow } from '../tokens/table.js'
import { blockParser, paragraphOf } from './blocks.js'
import { tableOf } from './lists.js'
import type { Span } from './sequence.js'
import { dateOf } from './sign-off.js'
import { type Source, trimmedEnd } from './source.js'
import { outlined, type Piece, type Reading, type StructureRule } from './structure.js'
import { type Heading, readHeading, readTitle } from './titles.js'

/** Bodies stop before the heading of the next document and a text that is issued or annexed. */
const BODY_ENDS = ['documentTitle', 'partTitle', 'annexMark', 'frontMatter', 'frontNumber']

type Part = Instrument | Annex

export function documentParser(reading: Reading, rules: readonly StructureRule[]): Parsimmon.Parser<Document> {
  const { source, sequence } = reading
  const block = blockParser(reading, rules, BODY_ENDS)
  const body = many(block)

  /** 特急, 索引号：…, 某政发〔2023〕1号 above the heading of a full official document. */
  const before = sequence.match(/[fnF]{1,60}(?=1)/y).or(Parsimmon.succeed({ from: 0, to: 0 }))
  const title = sequence.match(/1/y)
  const front = firstOf(
    sequence.match(/[NUymFB]/y),
    sequence.match(/D(?=[NUymFPLsA])/y),
    // 某县人民政府办公室⏎（2024年9月20日） under a report's title
    sequence.one((token, at) => token.kind === 'organ' && isBracketedDate(sequence.tokens[at + 1])),
    sequence.one((token, at) => isAddressee(token, at)),
  )

  const mark = sequence.match(/X/y)
  const partTitle = sequence.match(/2/y)
  // 县财政局 县教育局 under the title of a text that they drew up
  const partFront = firstOf(front, sequence.match(/O(?=[PLk])/y))
  const instrument = Parsimmon.seqMap(partTitle, many(partFront), body, (heading, fronts, pieces): Part => {
    const { title: name, kind } = readHeading(source, sequence.token(heading.from), sequence.token(heading.from))
    const children: Block[] = [titleLeaf(heading.from), ...fronts.flatMap(frontLeaves), ...outlined(pieces.flat())]
    return { type: 'instrument', title: name, ...(kind ? { kind } : {}), children, position: over(children) }
  })
  const annex = Parsimmon.seqMap(mark, partTitle.times(0, 1), body, (at, [heading], pieces): Part => {
    const { number } = sequence.token(at.from).value as ReadAnnexMark
    const children: Block[] = [
      source.leaf('heading', sequence.token(at.from)),
      ...(heading ? [titleLeaf(heading.from)] : []),
      ...outlined(pieces.flat()),
    ]
    const name = heading ? readHeading(source, sequence.token(heading.from), sequence.token(heading.from)).title : undefined
    return {
      type: 'annex',
      ...(name ? { title: name } : {}),
      ...(number === undefined ? {} : { number }),
      children,
      position: over(children),
    }
  })
  const part = firstOf(instrument, annex)

  return Parsimmon.seqMap(before, title.times(0, 1), many(front), body, many(part), (above, [heading], fronts, pieces, parts) =>
    build(above, heading, fronts, pieces, parts),
  ).chain((document) => (document ? Parsimmon.succeed(document) : (Parsimmon.fail('document') as unknown as Parsimmon.Parser<Document>)))

  function isBracketedDate(token: Token | undefined): boolean {
    return token?.kind === 'date' && /^[（(]/.test(source.ink(token))
  }

  function isAddressee(token: Token, at: number): boolean {
    if (token.kind === 'salutation') return true
    if (at === 0 || (token.kind !== 'prose' && token.kind !== 'keyLine')) return false
    const end = source.inkEnd(token)
    if (!'：:'.includes(source.text[end - 1] as string) || end - source.inkStart(token) > 400) return false
    return salutationReader(source.words)(source.prose(source.inkStart(token), end)) !== undefined
  }

  function build(above: Span, heading: Span | undefined, fronts: Span[], pieces: Piece[][], parts: Part[]): Document | undefined {
    const opening = [...aboveTitle(above), ...(heading ? titleLeaves(heading.from) : []), ...fronts.flatMap(frontLeaves)]
    const main = outlined(pieces.flat())
    const children: Document['children'] = [...opening, ...main, ...parts]
    if (children.length === 0) return undefined
    const about = heading ? headingOf(sequence.token(heading.from)) : undefined
    const document: Document = { type: 'document', title: about?.title ?? '', children, position: over(children) }
    if (about?.kind) document.kind = about.kind
    fillFields(document, [...opening, ...main], about?.issuer, source.words)
    for (let at = above.from; at < above.to; at++) fillFromMeta(document, metaOf(source, sequence.token(at), sequence.tokens[at + 1]))
    return document
  }

  function headingOf(token: Token): Heading {
    const prefix = (token.value as ReadNumber | null)?.prefix
    return prefix ? readTitle(source, prefix) : readHeading(source, token, token)
  }

  /** 某市人民政府令第15号 is a title and a number. */
  function titleLeaves(at: number): Leaf[] {
    const token = sequence.token(at)
    const number = token.value as ReadNumber | null
    if (!number?.prefix) return [titleLeaf(at)]
    const start = source.start(token)
    const from = source.text.indexOf('第', source.inkStart(token) + number.prefix.length)
    const to = trimmedEnd(source.text, start, from)
    const end = source.end(token)
    const { prefix: _, ...order } = { ...number, text: withoutBlanks(source.text.slice(from, source.inkEnd(token))) }
    return [
      { type: 'title', value: source.title(start, to), position: source.position(start, to) },
      { type: 'documentNumber', value: source.prose(from, end), ...order, position: source.position(from, end) },
    ]
  }

  function titleLeaf(at: number): Leaf {
    const token = sequence.token(at)
    return { ...source.leaf('title', token), value: source.title(source.inkStart(token), source.inkEnd(token)) }
  }

  function frontLeaves({ from }: Span): Leaf[] {
    const token = sequence.token(from)
    return token.kind === 'documentNumber' || token.kind === 'frontNumber' ? numberLeaves(source, token) : [frontLeaf(token)]
  }

  /** The table of a web copy stays a table. */
  function aboveTitle({ from, to }: Span): Block[] {
    const blocks: Block[] = []
    for (let at = from; at < to; ) {
      let end = at
      while (end < to && isRow(sequence.token(end))) end++
      if (end > at) blocks.push(tableOf(source, sequence.tokens.slice(at, end)))
      else blocks.push(...frontLeaves({ from: at, to: ++end }))
      at = end
    }
    return blocks
  }

  function isRow(token: Token): boolean {
    return token.kind === 'frontMatter' && token.value !== null && 'cells' in (token.value as ReadRow)
  }

  function frontLeaf(token: Token): Leaf {
    switch (token.kind) {
      case 'subtitle':
        return source.leaf('subtitle', token)
      case 'byline':
      case 'organ':
        return source.leaf('byline', token)
      case 'date':
        // （2023年1月5日） under a speech's title
        return isBracketedDate(token) ? source.leaf('subtitle', token) : dateOf(source, token)
      case 'furniture':
      case 'meta':
      case 'frontMatter':
        return source.leaf('furniture', token)
      case 'publication':
      case 'bare':
        return source.leaf('paragraph', token)
    }
    const value = source.prose(source.inkStart(token), source.inkEnd(token))
    const read = token.kind === 'salutation' ? (token.value as ReadSalutation) : salutationReader(source.words)(value)
    if (!read) return paragraphOf(source, token)
    return { ...source.leaf('addressee', token), value: value.replace(/[：:\s]{1,20}$/, ''), organs: read.organs } as Addressee
  }
}

/** `云政发〔2023〕1号　　签发人：李某` is a number and what stands beside it. */
function numberLeaves(source: Source, token: Token): Leaf[] {
  const { signerFrom, ...number } = token.value as ReadNumber & { signerFrom?: number }
  const start = source.start(token)
  const end = source.end(token)
  if (signerFrom === undefined) return [{ ...source.leaf('documentNumber', token), ...number } as DocumentNumber]
  const signer = source.inkStart(token) + signerFrom
  const numberEnd = trimmedEnd(source.text, start, signer)
  return [
    { type: 'documentNumber', value: source.prose(start, numberEnd), ...number, position: source.position(start, numberEnd) },
    { type: 'furniture', value: source.prose(signer, end), position: source.position(signer, end) },
  ]
}

/** （2023年1月5日） under the title of a speech. */
const BRACKETED_DATE = new RegExp(`^[（(]${DATE}[）)]$`)

function fillFields(document: Document, main: readonly Block[], issuer: string | undefined, words: Vocabulary): void {
  const signature = main.find((node) => node.type === 'signature')
  const number = main.find((node) => node.type === 'documentNumber')
  const signed = signature ? main.slice(main.indexOf(signature)).find((node) => node.type === 'date') : undefined
  const subtitle = main.find((node) => node.type === 'subtitle')
  const byline = main.find((node) => node.type === 'byline')
  const date = signed ?? main.findLast((node) => node.type === 'date')
  const annotation = main.find((node) => node.type === 'annotation' && node.publicity !== undefined && !node.misplaced)
  if (issuer) document.issuer = issuer
  // 县长 李某 signs an order, but does not issue it
  else if (signature?.type === 'signature' && !/\s/.test(signature.value)) document.issuer = signatoriesFrom(main, main.indexOf(signature))
  if (!document.issuer && byline?.type === 'byline' && isOrganName(withoutBlanks(byline.value), words)) document.issuer = byline.value
  if (number?.type === 'documentNumber') {
    document.documentNumber = number.text
    // neither heading nor sign-off names it: who issues under this 机关代字
    const issuer = words.issuers.get(number.prefix ?? '')
    if (!document.issuer && issuer) document.issuer = issuer
  }
  if (date?.type === 'date' && date.date) document.date = date.date
  else if (subtitle?.type === 'subtitle') {
    const [, year, month, day] = BRACKETED_DATE.exec(subtitle.value) ?? []
    const spoken = year && month && day ? isoDate(year, month, day) : undefined
    if (spoken) document.date = spoken
  }
  if (annotation?.type === 'annotation' && annotation.publicity) document.publicity = annotation.publicity
}

/** 中共某县委⏎某县人民政府: all that sign a joint document. */
function signatoriesFrom(main: readonly Block[], first: number): string {
  const names: string[] = []
  for (let at = first; main[at]?.type === 'signature'; at++) names.push((main[at] as Signature).value)
  return names.join(' ')
}

/** What the table of a web copy says, where the document itself does not. */
function fillFromMeta(document: Document, facts: readonly ReadMeta[]): void {
  for (const { key, value } of facts) {
    if (!key || !value) continue
    if (key === '发文字号' || key === '文号') {
      const number = readNumber(value)
      if (number) document.documentNumber ??= number.text
    } else if (/^发文(?:机构|机关|单位)$/.test(key)) document.issuer ??= value
  }
}

/** `发文字号：…`, the value on the line below where it stands there, or the cells of a row: key, value, key, value. */
function metaOf(source: Source, token: Token, below: Token | undefined): ReadMeta[] {
  const value = token.value as ReadMeta | ReadRow | null
  if (value && 'key' in value) return [value.value || !below ? value : { ...value, value: source.ink(below) }]
  if (!value || !('cells' in value)) return []
  const ink = source.ink(token)
  const cells = value.cells.map(([from, to]) => ink.slice(from, to))
  const facts: ReadMeta[] = []
  for (let i = 0; i + 1 < cells.length; i += 2)
    facts.push({ key: withoutBlanks(cells[i] as string).replace(/[：:]$/, ''), value: cells[i + 1] as string })
  return facts
}

function over(children: readonly { position: Position }[]): Position {
  return { start: (children[0] as { position: Position }).position.start, end: (children.at(-1) as { position: Position }).position.end }
}
