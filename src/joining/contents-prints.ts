/** 目录: the names that lines of the contents, and of the body, may be. */

import { cleanTitle, withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { printOf } from '../text/print.js'
import { isPageAlone } from '../tokens/contents-line.js'
import type { ReadNumber } from '../tokens/document-number.js'
import { BULLET } from '../tokens/entry-names.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'
import { unpaged } from '../tokens/unpaged-line.js'

/** Lines of a title. */
const LONGEST_TITLE = 5

/** What lines print, and what it can be in the contents. */
export class Prints {
  /** What `nameAt` said: each line is asked for by every title that may begin above it. */
  private readonly names: string[] = []

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly tokens: readonly Token[],
  ) {}

  at(index: number): string {
    const token = this.tokens[index] as Token
    return token.text ?? printOf(this.text, this.lines, token)
  }

  /** Pages below each other are a column of their own, and tell nothing of the line above them. */
  isPage(at: number): boolean {
    return at < this.tokens.length && isPageAlone(this.at(at))
  }

  /** …的通知（某政发〔2022〕1号）: over the body the number stands apart. */
  nameAt(at: number): string {
    this.names[at] ??= this.readName(at)
    return this.names[at]
  }

  private readName(at: number): string {
    const token = this.tokens[at] as Token
    const { kind, value } = token
    if (isOrder(token)) return withoutBlanks(this.at(at))
    // 一、某县人民政府关于…的通知: the entry is numbered
    const printed = this.at(at).slice(kind === 'label' ? (value as Label).restFrom : 0)
    return withoutBlanks(cleanTitle(printed.slice(...unpaged(printed).title).replace(BULLET, '')))
  }

  /**
   * The titles that may begin here. In the body the organ has a line of its own above 关于…, and a long title has several
   * here and there, broken at other places: a line that only opens a title is none. Some have a section above: 政策文件⏎某局⏎关于…
   */
  namesFrom(at: number): { name: string; last: number }[] {
    const names: { name: string; last: number }[] = []
    let name = ''
    for (let i = at; i < this.tokens.length && i < at + LONGEST_TITLE; i++) {
      const { kind } = this.tokens[i] as Token
      name += this.nameAt(i)
      if (kind !== 'titleOpening') names.push({ name, last: i })
      // 某市人民政府令第21号: over the body the number stands below
      const below = this.tokens[i + 1]
      if (kind === 'title' && below?.kind === 'documentNumber' && (below.value as ReadNumber).prefix === undefined)
        names.push({ name: name + withoutBlanks(this.at(i + 1)), last: i + 1 })
      if (kind === 'title' || kind === 'documentNumber') break
    }
    return names
  }
}

/** 某市人民政府令第21号: an order's name is its number. */
export function isOrder({ kind, value }: Token): boolean {
  return kind === 'documentNumber' && /令$/.test((value as ReadNumber).prefix ?? '')
}
