/** `2023年9月5日 .`, `. 第三条 …`: a speck on the paper beside a line, which is what it is without it. */
import { isBlank, signs } from '../text/characters.js'
import type { Line } from '../text/lines.js'
import type { LineReader, Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'

const SPECKS = signs(".·•,'‘’`^~_|")
/** What no rule has read. */
const PLAIN = new Set(['prose', 'bare'])
/** What a rule reads in them tells no places in the line. */
const PLACELESS = new Set(['date', 'title', 'organ', 'salutation', 'annexMark', 'documentNumber', 'annotation', 'note'])

export function readBesideSpecks(text: string, lines: readonly Line[], tokens: Token[], reader: LineReader): void {
  for (let at = 0; at < lines.length; at++) {
    const { inkStart, inkEnd } = lines[at] as Line
    const before = SPECKS.has(text.charCodeAt(inkStart)) && isBlank(text.charCodeAt(inkStart + 1))
    const behind = SPECKS.has(text.charCodeAt(inkEnd - 1)) && isBlank(text.charCodeAt(inkEnd - 2))
    if ((!before && !behind) || !PLAIN.has((tokens[at] as Token).kind)) continue
    let from = before ? inkStart + 2 : inkStart
    while (isBlank(text.charCodeAt(from))) from++
    const { kind, value } = reader.read(text.slice(from, behind ? inkEnd - 2 : inkEnd).trimEnd())
    const shift = from - inkStart
    if (kind === 'label') tokens[at] = { kind, value: shifted(value as Label, shift), first: at, last: at }
    else if (shift === 0 || PLACELESS.has(kind)) tokens[at] = { kind, value, first: at, last: at }
  }
}

/** Its places are counted from the line's first character. */
function shifted({ second, ...label }: Label, shift: number): Label {
  const own = { ...label, restFrom: label.restFrom + shift }
  return second ? { ...own, second: { ...second, restFrom: second.restFrom + shift } } : own
}
