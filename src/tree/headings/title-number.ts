/** A title and a number (发文字号) on the same lines. */

import { compiled } from '../../compiled.js'
import { inkIn, withoutBlanks } from '../../text/clean.js'
import { blanked } from '../../text/marks.js'
import { NUMBER, type ReadNumber, readNumber } from '../../tokens/document-number.js'
import type { Token } from '../../tokens/index.js'
import { ANNOUNCED, titleBeforeNumber } from '../../tokens/title.js'
import { inkAfter, trimmedEnd } from '../ink.js'
import type { Source } from '../source.js'

/** From where to where each is printed, and what the number says. */
interface TitleAndNumber {
  title: [number, number]
  number: [number, number]
  read: ReadNumber
}

// 云政发〔2023〕7号关于印发…的通知   …的通知（云政发〔2023〕7号）   某总署公告2022年第39号（关于…的公告）
const BESIDE = compiled(
  () => new RegExp(`^(${NUMBER}(?=\\s{0,4}(?:《|[㐀-鿿]{4}))|${ANNOUNCED}(?=\\s?[（(]))|\\s{0,4}[（(]\\s{0,2}(${NUMBER})\\s{0,2}[）)]$`),
)

const HAS_SIGN = /[号號]/

function onOneLine(blanks: string): string {
  return /[\r\n]/.test(blanks) ? ' ' : blanks
}

/** A heading's title and number, where both stand on its lines: their places in the text. */
export function titleAndNumber(source: Source, token: Token): TitleAndNumber | undefined {
  const { text, words } = source
  const start = source.inkStart(token)
  const end = source.inkEnd(token)
  const order = token.value as ReadNumber | null
  // 某市人民政府令第15号   某国主席令（九届第37号）
  if (order?.prefix) {
    const at = inkAfter(text, start, end, order.prefix.length)
    const { prefix: _, ...read } = { ...order, text: withoutBlanks(text.slice(at, end)).replace(/^[（(](.{1,40})[）)]$/, '$1') }
    return { title: [start, trimmedEnd(text, start, at)], number: [at, end], read }
  }
  const printed = text.slice(start, end)
  if (!HAS_SIGN.test(printed)) return undefined
  const line = blanked(printed).replace(/\s+/g, onOneLine)
  const alone = titleBeforeNumber(words)(line)
  const numberBehind = alone && readNumber(withoutBlanks(line.slice(alone.length)))
  if (numberBehind) return titleFirst(alone, numberBehind)
  const [beside, before, behind] = BESIDE().exec(line) ?? []
  const read = beside && readNumber(withoutBlanks((before ?? behind) as string))
  if (!read) return undefined
  if (behind) return titleFirst(line.slice(0, -beside.length), read)
  const from = placeBehind(beside)
  return { title: [from, end], number: [start, trimmedEnd(text, start, from)], read }

  function titleFirst(printedTitle: string, number: ReadNumber): TitleAndNumber {
    const from = placeBehind(printedTitle)
    return { title: [start, trimmedEnd(text, start, from)], number: [from, end], read: number }
  }

  /** Where ink begins behind so much of the line. */
  function placeBehind(part: string): number {
    return inkAfter(text, start, end, inkIn(part))
  }
}
