/** 目录: the names of its entries, which come again over the texts. */
import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import type { ContentsLineReader } from './contents-line.js'
import { authorFrom } from './unpaged-line.js'

/** ■ 某县人民政府关于…的通知 */
export const BULLET = /^[·・◆◎◇■□●○▲△★☆※]\s?/

/** 第一章 总 则 1 → 第一章总则: an entry's title as it comes again over the text. */
export function entryName(line: string, read: ContentsLineReader): string {
  const title = read(line)?.title
  return withoutBlanks(title ? line.slice(...title) : line).replace(RANGE, '')
}

/** 抓住机遇深化改革（李某）: who writes stands below the title in the body. */
export function withoutAuthor(name: string): string {
  return name.slice(0, authorFrom(name))
}

// 第一章 总则（第一条—第九条）
const RANGE = /[（(]第[^（）()]{1,30}[条條][）)]$/

// 2.城关小学开展劳动教育
const NUMBERED = /^(?:\d{1,3}[.．、]|[一二三四五六七八九十]{1,3}、)\s?/

/** Wider lines are no titles. */
const WIDEST = 120

/** Of the entries between two lines that have a line each: ▲城关镇“三步走”改造农村厕所……3 */
export class EntryNames {
  private readonly names = new Set<string>()

  constructor(
    private readonly text: string,
    lines: readonly Line[],
    read: ContentsLineReader,
  ) {
    for (const line of lines) {
      const name = entryName(inkOf(text, line).replace(BULLET, '').replace(NUMBERED, ''), read)
      // ——2023年7月18日在…会议上: the occasion of a speech
      if (!/^[—－-]/.test(name)) this.names.add(name)
    }
  }

  /** The line is one of them, and goes on with no other. */
  has(line: Line): boolean {
    return this.names.size > 0 && line.width <= WIDEST && this.names.has(withoutBlanks(inkOf(this.text, line)))
  }
}
