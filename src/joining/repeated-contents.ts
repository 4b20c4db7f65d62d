/** 目 录⏎1总则……3⏎2职责……5⏎1总则⏎…: where the first line of a text's own contents comes again, numbers begin anew. */
import type { Line } from '../text/lines.js'
import { inkOf } from '../text/print.js'
import type { ContentsLineReader } from '../tokens/contents-line.js'
import { entryName } from '../tokens/entry-names.js'
import type { Setting } from './setting.js'

export class RepeatedContents {
  private first: string | undefined

  constructor(
    private readonly setting: Setting,
    private readonly contentsLine: ContentsLineReader,
  ) {}

  /** The line is the first of the contents above, printed again over the text. Lines are asked one after another. */
  beginsAt(i: number): boolean {
    const { text, lines, tokens } = this.setting
    if (tokens[i]?.kind === 'contentsHeading') this.first = this.nameAt(i + 1)
    else if (this.first && tokens[i - 1]?.kind !== 'contentsHeading' && text[(lines[i] as Line).inkStart] === this.first[0]) {
      if (this.nameAt(i) !== this.first) return false
      this.first = undefined
      return true
    }
    return false
  }

  private nameAt(i: number): string {
    const { text, lines } = this.setting
    const line = lines[i]
    return line ? entryName(inkOf(text, line), this.contentsLine) : ''
  }
}
