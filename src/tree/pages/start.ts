/** Where a web page begins: the head of one, as its lines tell. */
import type { Vocabulary } from '../../grammar.js'
import type { Token } from '../../tokens/index.js'
import { type ReadMeta, readKeys } from '../../tokens/meta.js'
import { BROWSER } from '../../tokens/web.js'
import { REACH, WAY } from './names.js'
import { DAY, HEADING, type PageSigns } from './signs.js'

/** 索引号：…⏎发布日期：…: so many particulars are a page's, where one of them has such a key. */
const FEWEST_KEYS = 2
const PAGE_KEY =
  /^(?:(?:信息)?索引[号號]?|信息(?:名[称稱]|[编編][号號])|(?:文件)?[标標][题題]|公[开開].*|[发發]布(?:[机機]|部).*|.*[分种種][类類]|.*[类類](?:[别別]|型)|(?:有|[时時])效性|效力.*)$/
const DATED = new Set(['date', 'signedDate'])
/** Lines of a heading. */
const LONGEST_HEADING = 8

export class PageStarts {
  /** What the browser showed last. */
  private shown = ''
  /** The particulars above this line were looked at. */
  private keysFrom = 0

  constructor(
    private readonly signs: PageSigns,
    private readonly tokens: readonly Token[],
    private readonly words: Vocabulary,
  ) {}

  /**
   * The first line that is surely of the head that this line is of: the way in the site, particulars, 发布时间 below the title. Lines
   * are asked one after another; `floor`: the line below the text or foot above.
   */
  headStart(at: number, floor: number): number | undefined {
    if (this.signs.isOfSite(at)) {
      const print = this.signs.print(at)
      if (WAY.test(print)) return this.isOverPage(at + 1) ? at : undefined
      if (BROWSER.test(print)) {
        const again = print === this.shown
        this.shown = print
        return again ? undefined : at
      }
      if (!DAY.test(print) || !this.isTitled(at - 1, floor)) return undefined
    } else if (!this.areKeys(at)) return undefined
    return this.isTitled(at - 1, floor) ? this.headingStart(at, floor) : at
  }

  private isTitled(at: number, floor: number): boolean {
    return at >= floor && (this.signs.isTitle(at) || (this.signs.kind(at) === 'bare' && this.signs.isFoot(floor - 1)))
  }

  /** Walks up from below a title over its lines. */
  private headingStart(end: number, floor: number): number {
    let start = end - 1
    for (let at = start - 1; at >= floor && end - at <= LONGEST_HEADING && HEADING.has(this.signs.kind(at)); at--)
      if (this.signs.kind(at) !== 'bare') start = at
    return start
  }

  /** Particulars of a web copy stand here and below, over what they are of. */
  private areKeys(from: number): boolean {
    if (from < this.keysFrom) return false
    let keys = 0
    let ofPage = false
    let first: string | undefined
    let at = from
    for (; this.signs.isKey(at); at++) {
      const own = (this.tokens[at] as Token).value as ReadMeta
      const read = readKeys(this.signs.print(at), this.words)
      for (const { key } of read.length > 0 ? read : [own]) {
        keys++
        if (!key) continue
        ofPage ||= PAGE_KEY.test(key)
        // 名称：…⏎文号：…⏎名称：…: they are of several things
        if (key === first) keys = Number.NEGATIVE_INFINITY
        first ??= key
      }
      // 索引号：⏎099900-2023-00125
      if (own.value === '' && this.signs.kind(at + 1) !== 'meta') at++
    }
    this.keysFrom = at
    return keys >= FEWEST_KEYS && ofPage && this.isOverHeading(at)
  }

  /** A page's keys stand over its title, those of what a text lists over the next one or a label. */
  private isOverHeading(from: number): boolean {
    let at = from
    for (; at < from + REACH && this.signs.isOfPage(at); at++)
      if (this.signs.isTitle(at) || (HEADING.has(this.signs.kind(at)) && !this.isSigned(at))) return true
    return this.signs.opensText(at)
  }

  /** 某县人民政府⏎2023年3月1日 */
  private isSigned(at: number): boolean {
    return this.signs.kind(at) === 'organ' && DATED.has(this.signs.kind(at + 1))
  }

  /** Below a page's way stand its title, particulars or day, or what opens a text. */
  private isOverPage(from: number): boolean {
    let at = from
    for (; at < from + REACH && this.signs.isOfPage(at); at++) if (this.signs.isTitle(at) || this.signs.isParticular(at)) return true
    return at > from && this.signs.opensText(at)
  }
}
