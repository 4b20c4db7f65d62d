/** 署名, 成文日期, 附注: what closes a document. */

import { firstOf, reading } from '../../apply.js'
import type { SignedDate } from '../../tokens/date.js'
import type { Token } from '../../tokens/index.js'
import { isName, isSigner } from '../../tokens/names.js'
import { readOrgans } from '../../tokens/organ.js'
import { WITHIN } from '../headings/titles.js'
import { inkAfter, trimmedEnd } from '../ink.js'
import { dateOf, numberLeaf } from '../leaves.js'
import type { Sequence, Span } from '../sequence.js'
import type { Source } from '../source.js'
import { isClosing } from './closing.js'
import { signaturesOf, splitSignatures } from './signatures.js'
import type { Piece, Reading, StructureRule } from './structure.js'

/** Lines of a list of organs. */
const LONGEST_RUN = 24
/** A name of an office that no ending tells: short, and right above a date. */
const LONGEST_SIGNATURE = 60

const top = (node: Piece['node']): Piece => ({ put: 'top', node }) as Piece

function signatures({ source, sequence }: Reading, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  for (let at = from; at < to; at++) {
    let token = sequence.token(at)
    // 某市第十六届人民代表大会⏎第四次会议主席团
    if (at + 1 < to && WITHIN.test(source.name(sequence.token(at + 1)))) token = { ...token, last: sequence.token(++at).last }
    if (token.kind === 'date') pieces.push(top(dateOf(source, token)))
    else if (token.kind === 'furniture') pieces.push(top(source.furniture(token)))
    else for (const node of signaturesOf(source, token)) pieces.push(top(node))
  }
  return pieces
}

/** The run of organs that this one belongs to stands below a line that ends in a colon. */
function isBelowColon(source: Source, { kinds, tokens }: Sequence, at: number): boolean {
  let above = at - 1
  while (at - above < LONGEST_RUN && /[OV]/.test(kinds[above] ?? '')) above--
  const token = tokens[above]
  return token !== undefined && /[：:]$/.test(source.ink(token))
}

/** 主席 贺某某⏎副主席 沈某某⏎邓某某: the post stands with the first of them. */
function areSigners({ source, sequence }: Reading, { from, to }: Span): boolean {
  return sequence.tokens.slice(from, to).every((token) => token.kind !== 'bare' || isName(source.ink(token)))
}

function areOffices({ source, sequence }: Reading, { from, to }: Span): boolean {
  return sequence.tokens.slice(from, to).every((token) => token.kind !== 'keyLine' || isSigner(source.ink(token)))
}

// 某县财政局⏎某县教育局⏎2023年7月3日   局长 李某⏎局长 张某⏎2023年7月3日   2023年7月3日⏎某县人民政府
export const signOff: StructureRule = {
  name: 'signOff',
  begins: ['organ', 'byline', 'bare', 'date', 'keyLine'],
  parser: (given) => {
    const { source, sequence } = given
    const named = (at: number) => {
      const token = sequence.token(at)
      // 此布⏎主席 贺某⏎1951年3月20日
      return token.kind !== 'bare' || ((source.lines[token.first]?.width ?? 0) <= LONGEST_SIGNATURE && !isClosing(source.ink(token)))
    }
    // a list of organs, one a line, is no row of signatures
    const isListed = (at: number) => /[OV]/.test(sequence.kinds[at - 1] ?? '')
    // 对下列企业予以表扬：⏎青石公司⏎柳塘公司⏎某县人民政府⏎2021年12月2日: only the last of them signs
    const isAnnounced = ({ from, to }: { from: number; to: number }) =>
      /^[OV]O/.test(sequence.kinds.slice(from, to)) && isBelowColon(source, sequence, from)
    const signed = firstOf(
      reading(sequence.match(/O{1,12}F{0,4}D/y), (span) => (isAnnounced(span) ? undefined : span)),
      reading(sequence.match(/O(?=F{0,4}(?:[M12XaKs]|$))/y), (span) => (isListed(span.from) ? undefined : span)),
      // 中共某县委⏎某县人民政府 2023年7月3日
      reading(sequence.match(/O{1,12}(?=F{0,4}S)/y), (span) => (isListed(span.from) ? undefined : span)),
      sequence.match(/y{1,4}(?=F{0,4}(?:[M12XK]|$))/y),
      sequence.match(/D(?:O|y{1,6})(?!D)(?=[M12XH]|$)/y),
      reading(sequence.match(/y[yV]{0,8}F{0,4}D/y), (span) => (areSigners(given, span) ? span : undefined)),
      reading(sequence.match(/O{0,8}[Vy]{1,2}D/y), (span) => (named(span.from) && !isAnnounced(span) ? span : undefined)),
      // 检察员：李某⏎检察官助理：赵某⏎2021年5月6日⏎书记员：王某
      reading(sequence.match(/k{1,8}F{0,4}Dk{1,2}/y), (span) => (areOffices(given, span) ? span : undefined)),
      reading(sequence.match(/k{1,8}F{0,4}D/y), (span) => (areOffices(given, span) ? span : undefined)),
    )
    return reading(signed, ({ from, to }) => signatures(given, from, to))
  },
}

// 某县人民政府 2023年7月3日
export const signedDate: StructureRule = {
  name: 'signedDate',
  begins: ['signedDate'],
  parser: ({ source, sequence }) =>
    reading(sequence.kind('signedDate'), ({ from }) => {
      const token = sequence.token(from)
      const { date, organInk } = token.value as SignedDate
      const start = source.inkStart(token)
      const end = source.end(token)
      const dateStart = inkAfter(source.text, start, end, organInk)
      const nameEnd = trimmedEnd(source.text, start, dateStart)
      const organs = readOrgans(source.text.slice(start, nameEnd), source.words)?.organs ?? []
      return [
        ...splitSignatures(source, organs.length > 1 ? organs : [source.title(start, nameEnd)], token, nameEnd).map(top),
        top({ type: 'date', value: source.prose(dateStart, end), ...(date ? { date } : {}), position: source.position(dateStart, end) }),
      ]
    }),
}

// 2023年4月26日⏎法释〔2023〕5号⏎某院关于…的解释: the number of what is made public stands over its title, and its adoption, where it
// has no title of its own, over its text: 2001年12月26日⏎（2001年10月17日…通过⏎2001年12月3日…批准）⏎第一章 总则
export const partNumber: StructureRule = {
  name: 'partNumber',
  begins: ['documentNumber', 'subtitle'],
  parser: ({ source, sequence }) =>
    reading(sequence.match(/N(?=2)|(?<=DU{0,2})U{1,3}(?=[LZ])/y), ({ from, to }) =>
      sequence.tokens
        .slice(from, to)
        .map((token) => top(token.kind === 'subtitle' ? source.leaf('subtitle', token) : numberLeaf(source, token))),
    ),
}

/** 抄报：省计委: to whom copies go, without a stop. */
export function areCopies(source: Source, token: Token | undefined): boolean {
  return token?.kind === 'keyLine' && /^抄[^\S\r\n]{0,4}[送报報]/.test(source.ink(token).slice(0, 6))
}

export const date: StructureRule = {
  name: 'date',
  begins: ['date'],
  parser: ({ source, sequence }) =>
    reading(sequence.match(/D(?=[FMISOD12XHhaKifmnNk]|$)/y), ({ from }) => {
      const next = sequence.tokens[from + 1]
      return next?.kind === 'keyLine' && !areCopies(source, next) ? undefined : [top(dateOf(source, sequence.token(from)))]
    }),
}
