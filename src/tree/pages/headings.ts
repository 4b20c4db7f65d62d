/** The titles that the lines of a page's head may be, of one line or several. */
import { compiled } from '../../compiled.js'
import { withoutBlanks } from '../../text/clean.js'
import type { Line } from '../../text/lines.js'
import { printOf } from '../../text/print.js'
import { NUMBER } from '../../tokens/document-number.js'
import type { Token } from '../../tokens/index.js'
import { SHORTEST_TITLE } from './names.js'

/** What a heading can be made of. */
const HEADING = new Set(['title', 'titleOpening', 'organ', 'bare'])
/** The whole line is a title in 《》, or a number and one. */
const QUOTED = /^(?:[^《》]{4,28}号)?《/
/** 某总局令（第88号）某办法: the order and the text that it makes public, on one line of the page */
const ORDER = /^([㐀-鿿]{4,28}令)[（(]第[^（）()]{1,6}号[）)][㐀-鿿]{4}/
/** 某政办发〔2016〕26号 关于…的通知 */
const NUMBERED = compiled(() => new RegExp(`^${NUMBER}`))
/** 某政府公报/2004年/第一号/某政府关于…的决定 */
const WAY_TO_TITLE = /[㐀-鿿]\/[^/]{2,20}\/[㐀-鿿]/
const LONGEST_HEADING = 6

export class PageHeadings {
  /** Each is asked for by all that may be printed again: it is read once. */
  private readonly known: (readonly string[] | undefined)[] = []

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
  ) {}

  /** A heading can have such a line. */
  isPart(at: number): boolean {
    return HEADING.has(this.tokens[at]?.kind ?? '')
  }

  /** The titles that may begin here, of as many lines as they have. */
  from(at: number): readonly string[] {
    let names = this.known[at]
    if (!names) {
      names = this.read(at)
      this.known[at] = names
    }
    return names
  }

  private read(at: number): string[] {
    const names: string[] = []
    let name = ''
    for (let i = at; i < at + LONGEST_HEADING && this.isPart(i); i++) {
      name += withoutBlanks(printOf(this.text, this.lines, this.tokens[i] as Token))
      // 云政办发〔2016〕26号《某办公厅关于…的通知》⏎《某办公厅关于…的通知》
      const order = name.includes('令') && ORDER.exec(name)
      if (order) names.push(order[1] as string)
      if (name.endsWith('》') && QUOTED.test(name)) names.push(name.slice(name.indexOf('《') + 1, -1))
      else if (this.tokens[i]?.kind === 'title' && name.length >= SHORTEST_TITLE)
        names.push(
          name
            .slice(WAY_TO_TITLE.test(name) ? name.lastIndexOf('/') + 1 : 0)
            .replace(NUMBERED(), '')
            .replace(/[（(][^（）()]{2,12}[）)]$/, ''),
        )
    }
    return names
  }
}
