/** 附件说明: `附件：1.…` and the numbered lines below it. */
import { compiled } from '../../compiled.js'
import type { Attachment, AttachmentNote, Scheme } from '../../nodes.js'
import { NUMERALS, toNumber } from '../../numerals.js'
import type { ReadAttachmentNote } from '../../tokens/attachment.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import { trimmedEnd } from '../ink.js'
import { pastFurniture, type Sequence, type Span } from '../sequence.js'
import { over, type Source } from '../source.js'

// （见网络版）  （附件详见县政府网站）  （略）
const NOTE = /[（(]([^（）()]{0,24}(?:见|网站|网络版|略|另附|另发|不公开|另行)[^（）()]{0,24})[）)]$/
// 1.某某表   1-1.某某表   （1）某某表   一、某某表
const ITEM = compiled(
  () => new RegExp(`^[（(]?(?:(\\d{1,2})(?:[-—－]\\d{1,2})?(?:([）)])[.．、]?|[.．、\\s])|([${NUMERALS}]{1,3})(?:([）)])|、))\\s{0,4}`),
)
// 1-1.某某统计表
export const SUB_ITEM = /^(\d{1,2})[-—－]\d{1,2}[.．、\s]/
const NEXT_ON_LINE = /(?<=\S)\s+(?=\d{1,2}[.．、]\s{0,4}[^\d\s])/g

/** Index past the last token of a list that begins here: the numbers go up by one. */
export function attachmentListEnd(sequence: Sequence, at: number, source: Source): number {
  const first = sequence.token(at)
  if (first.kind === 'annexMark') {
    const end = listedUntil(sequence, at + 1, { number: 0, scheme: 'arabic' }, source)
    if (end === at + 1) return at
    // 附件⏎1.某某目录⏎2.某某表⏎某县人民政府⏎2023年7月3日: without a colon, what is signed below it is a list
    const colon = /[：:]\s*$/.test(source.ink(first))
    return colon || isSigned(sequence, end) ? end : at
  }
  return first.kind === 'attachmentNote' ? listedUntil(sequence, at + 1, firstNumber(source, first), source) : at
}

const SIGNATURES = 4

function isSigned(sequence: Sequence, from: number): boolean {
  let at = from
  while (at < from + SIGNATURES && sequence.tokens[at]?.kind === 'organ') at++
  const kind = sequence.tokens[at]?.kind
  return kind === 'signedDate' || (at > from && kind === 'date')
}

interface Numbered {
  number: number
  scheme: Scheme
}

/** Of the list's first line: its last item's. */
function firstNumber(source: Source, token: Token): Numbered {
  const { number = 1, scheme = 'arabic' } = itemsOf(source, token).at(-1) as Item
  return { number: (token.value as ReadAttachmentNote).number ?? number, scheme }
}

function listedUntil(sequence: Sequence, from: number, { number, scheme }: Numbered, source: Source): number {
  let at = from
  let last = number
  // 附件：1.某某表；⏎2.某某目录。
  const stopped = /[；;。]$/.test(source.ink(sequence.token(from - 1)))
  for (;;) {
    // 附件：1.某某表⏎— 2 —⏎2.某某目录
    const to = pastFurniture(sequence.tokens, at)
    const token = sequence.tokens[to]
    if (!token) break
    if (token.kind === 'attachmentNote' && (token.value as ReadAttachmentNote).number === last + 1) last++
    else if (token.kind === 'label' && isNext(token.value as Label, scheme, last, stopped))
      last = (token.value as Label).ordinal[0] as number
    else if (Number(SUB_ITEM.exec(source.ink(token))?.[1]) !== last) break
    at = to + 1
  }
  return at
}

/** The next number, or the one after a number that is left out. */
function isNext(label: Label, scheme: Scheme, last: number, stopped: boolean): boolean {
  const number = label.ordinal[0] as number
  return label.scheme === scheme && number > last && number <= last + 2 && !(stopped ? /[。；]./ : /[。；]/).test(label.rest)
}

/** A line of the list that stands among other text. */
export function scatteredAttachment(source: Source, token: Token): Attachment {
  const [item] = itemsOf(source, token) as [Item]
  return { ...buildAttachment(source, item.from, item.to, item.titleFrom, item.number), misplaced: true }
}

export function buildAttachmentNote(source: Source, sequence: Sequence, { from, to }: Span): AttachmentNote {
  const children: AttachmentNote['children'] = []
  for (let at = from; at < to; at++) {
    const token = sequence.token(at)
    if (token.kind === 'annexMark') children.push(source.leaf('heading', token))
    else if (token.kind === 'furniture') children.push(source.furniture(token))
    else for (const item of itemsOf(source, token)) children.push(buildAttachment(source, item.from, item.to, item.titleFrom, item.number))
  }
  return { type: 'attachmentNote', children, position: over(children) }
}

interface Item {
  from: number
  to: number
  titleFrom: number
  number?: number
  scheme?: Scheme
}

/** The items of one line: `附件：1.甲 2.乙` has two. */
function itemsOf(source: Source, token: Token): Item[] {
  const start = source.start(token)
  const end = source.end(token)
  if (token.kind !== 'attachmentNote' && token.value) {
    const label = token.value as Label
    return [{ from: start, to: end, titleFrom: source.inkStart(token) + label.restFrom, number: label.ordinal[0] as number }]
  }
  const value: Partial<ReadAttachmentNote> = token.kind === 'attachmentNote' ? (token.value as ReadAttachmentNote) : {}
  const listFrom = source.inkStart(token) + (value.listFrom ?? 0)
  const list = source.text.slice(listFrom, end)
  const cuts = [0, ...[...list.matchAll(NEXT_ON_LINE)].map((m) => m.index + m[0].length), list.length]
  return cuts.slice(0, -1).map((cut, i) => {
    const text = list.slice(cut, cuts[i + 1])
    const [opening = '', digits, close, numeral, closeNumeral] = ITEM().exec(text) ?? []
    const number = (digits ?? numeral) ? toNumber((digits ?? numeral) as string) : value.number
    return {
      from: i === 0 ? start : listFrom + cut,
      to: trimmedEnd(source.text, listFrom + cut, listFrom + (cuts[i + 1] as number)),
      titleFrom: listFrom + cut + opening.length,
      ...(number === undefined ? {} : { number }),
      scheme: numeral ? (closeNumeral ? 'chinese-bracketed' : 'chinese') : close ? 'arabic-bracketed' : 'arabic',
    }
  })
}

function buildAttachment(source: Source, from: number, to: number, titleFrom: number, number?: number): Attachment {
  let title = source.title(titleFrom, to)
  const note = NOTE.exec(title)
  if (note && note.index > 0) title = title.slice(0, note.index)
  return {
    type: 'attachment',
    value: source.prose(from, to),
    ...(number === undefined ? {} : { number }),
    title: title.replace(/[；;。，,]$/, ''),
    ...(note && note.index > 0 ? { note: note[1] as string } : {}),
    position: source.position(from, to),
  }
}
