/** 主送机关: which line below a title is addressed, and what it shares its line with. */

import type { Addressee, Leaf } from '../nodes.js'
import { signs } from '../text/characters.js'
import { isWider } from '../text/print.js'
import type { Token } from '../tokens/index.js'
import { namesAddresseesOnly, type ReadSalutation, readSalutation } from '../tokens/salutation.js'
import { paragraphOf } from './body/paragraph.js'
import { readHeading } from './headings/titles.js'
import { skipBlanks, trimmedEnd } from './ink.js'
import { pastFurniture, type Sequence } from './sequence.js'
import type { Source } from './source.js'

/** Half-width cells. */
const LONGEST_ADDRESSEE = 800
/** … and the link of Markdown that an addressee may be. */
const ENDS = signs('：:；;)')

export function isAddressee(source: Source, token: Token, at: number): boolean {
  if (token.kind === 'salutation') return true
  if (at === 0 || (token.kind !== 'prose' && token.kind !== 'keyLine')) return false
  if (isWider(source.lines, token, LONGEST_ADDRESSEE)) return false
  if (source.text[source.inkStart(token)] !== '各' && !ENDS.has(source.text.charCodeAt(source.inkEnd(token) - 1))) return false
  const line = source.prose(source.inkStart(token), source.inkEnd(token))
  // 各乡镇人民政府，县直各单位；: a colon that was typed wrong, or lost
  if (/[：:]$/.test(line)) return readSalutation(line, source.words) !== undefined
  return /^各.*[^，,]$|[；;]$/.test(line) && namesAddresseesOnly(line.replace(/[.。]$/, ''), source.words)
}

/** Characters. */
const LONGEST_NAMES = 200
/** What is said to them is whole sentences: no 各乡镇：石桥镇、柳塘镇 */
const SAID = /。|[：:]$/
const COLON = /[：:]/

/** 各乡镇人民政府：为做好供暖工作，现通知如下：, right below the heading's last line */
export function isAddressedText(source: Source, { tokens, kinds }: Sequence, at: number): boolean {
  const token = tokens[at] as Token
  if ((token.kind !== 'prose' && token.kind !== 'keyLine') || !/[1NUyD]/.test(kinds[at - 1] ?? '')) return false
  if (colonOf(source, token) === undefined) return false
  // 县财政局：负责筹措资金。⏎县水务局：负责供水。
  const next = tokens[pastFurniture(tokens, at + 1)]
  if (next && /^(?:prose|keyLine)$/.test(next.kind) && colonOf(source, next) !== undefined) return false
  let heading = at - 1
  while (/[NUyD]/.test(kinds[heading] ?? '')) heading--
  const above = tokens[heading] as Token
  if (above?.kind !== 'documentTitle') return true
  // 某县供暖工作职责分工⏎县财政局：负责筹措资金。   …的通告⏎县住建局：电话12345。
  const { kind = '' } = readHeading(source, above, above)
  return source.words.documentKinds.includes(kind) && (!TO_NOBODY.test(kind) || CALLED.test(source.ink(token)))
}

/** What names those whom it addresses, if at all, on a line of their own. */
const TO_NOBODY = /[公通]告$|[纪紀]要$/
/** … but 各位居民：因管道检修，3月5日停水。 */
const CALLED = /^(?:各位|[广廣]大|全[体體])/

/** The place of the colon behind those who are addressed, where the text follows it. */
function colonOf(source: Source, token: Token): number | undefined {
  const from = source.inkStart(token)
  const end = source.inkEnd(token)
  const colon = from + source.text.slice(from, Math.min(end, from + LONGEST_NAMES)).search(COLON)
  if (colon < from || !namesAddresseesOnly(source.prose(from, colon), source.words)) return undefined
  return SAID.test(source.prose(skipBlanks(source.text, colon + 1, end), end)) ? colon : undefined
}

/** The line of those who are addressed, and what the text says to them. */
export function addresseeLeaves(source: Source, token: Token): Leaf[] {
  const start = source.start(token)
  const end = source.end(token)
  const colon = token.kind === 'salutation' ? undefined : colonOf(source, token)
  const from = colon === undefined ? end : skipBlanks(source.text, colon + 1, end)
  const to = trimmedEnd(source.text, start, from)
  const value = source.prose(start, to)
  const read = token.kind === 'salutation' ? (token.value as ReadSalutation) : readSalutation(value.replace(/[.。]$/, ''), source.words)
  if (!read) return [token.kind === 'keyLine' ? source.furniture(token) : paragraphOf(source, token)]
  const addressee: Addressee = {
    type: 'addressee',
    value: value.replace(/[：:\s]{1,20}$/, ''),
    position: source.position(start, to),
    organs: read.organs,
  }
  return from === end
    ? [addressee]
    : [addressee, { type: 'paragraph', value: source.prose(from, end), position: source.position(from, end) }]
}
