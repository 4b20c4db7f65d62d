/** The last rule, which takes every line: body text, or a short line whose neighbours decide what it is. */

import type { Vocabulary } from '../grammar.js'
import { withoutBlanks } from '../text/clean.js'
import { anyOfLetters } from '../text/letters.js'
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import { allOfSigns, HAN } from '../text/signs.js'
import { ABOUT } from '../variants.js'
import type { Kind } from './kinds.js'
import { isSigner } from './names.js'
import { isOrganName } from './organ.js'

const STOPS = allOfSigns('。；;！!？?')
const COLONS = allOfSigns('：:')
const COMMAS = allOfSigns('，,')
const ABOUTS = anyOfLetters('关關')
const OPENING = new RegExp(`([^，。；：、《“（(\\r\\n]{0,44}?)${ABOUT}`, 'y')
// 会议听取了某县财政局关于…
const REPORTED = /^会议|听取/
// 牵头单位：…   住所（住址）：…   柳塘镇（3个）：…, but no …作为第一百⏎三十三条之二：“…
const KEY =
  /(?![一二三四五六七八九十百]{1,5}[条款项之])[㐀-鿿](?:[^\S\r\n]{0,4}[㐀-鿿]){1,7}[^\S\r\n]{0,4}(?:[（(][㐀-鿿、\d]{1,12}[）)])?[：:](?=[^\r\n])/y
/** Body text is wider than any name, in half-width cells. */
const WIDEST = 160
/** 某部部长：李某 */
const WIDEST_SIGNER = 64

/** 关于印发… · 某县人民政府关于… · 牵头单位：… · a name, a caption · everything else. */
export function plainKind(text: string, line: Line, words: Vocabulary): Kind {
  const { signs } = line
  const colon = (signs & COLONS) !== 0
  const stops = (signs & STOPS) !== 0
  if (!stops && !colon && (line.letters & ABOUTS) !== 0 && opensTitle(text, line, words)) return 'titleOpening'
  if (colon && (isAt(KEY, text, line) || (!stops && line.width <= WIDEST_SIGNER && isSigner(inkOf(text, line))))) return 'keyLine'
  // 特此通知, its stop left out
  if (text.startsWith('特此', line.inkStart)) return 'prose'
  return stops || colon || (signs & COMMAS) !== 0 || (signs & HAN) === 0 || line.width > WIDEST ? 'prose' : 'bare'
}

function isAt(pattern: RegExp, text: string, { inkStart }: Line): boolean {
  pattern.lastIndex = inkStart
  return pattern.test(text)
}

function opensTitle(text: string, { inkStart }: Line, words: Vocabulary): boolean {
  OPENING.lastIndex = inkStart
  const opening = OPENING.exec(text)
  if (!opening) return false
  const names = (opening[1] as string).trim()
  if (REPORTED.test(names)) return false
  return !names || names.split(/\s+/).every((name) => isOrganName(name, words)) || isOrganName(withoutBlanks(names), words)
}
