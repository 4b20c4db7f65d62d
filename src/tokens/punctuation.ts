/** What a line's last signs say: whether a sentence ends there. */
import type { Line } from '../lines.js'

const STOPS = new Set('。！？!?；;：:…')
const CLOSERS = new Set('”’）)》」』】"')

/** A stop ends the line; closing brackets and quotes may stand behind it: `…办法。”` */
export function isTerminated(text: string, line: Line): boolean {
  const last = text[line.inkEnd - 1] as string
  if (STOPS.has(last)) return true
  if (!CLOSERS.has(last)) return false
  const before = text[line.inkEnd - 2] as string
  return STOPS.has(before) || (CLOSERS.has(before) && STOPS.has(text[line.inkEnd - 3] as string))
}

/** A comma or enumeration comma ends the line: the sentence goes on. */
export function endsInComma(text: string, line: Line): boolean {
  return '，,、'.includes(text[line.inkEnd - 1] as string)
}

const FRAGMENT = /^(?:[，。；、：）》”,;)]|.{1,2}[，。；、）》”,;)]|[的了等者之]|以及)/

/** No paragraph begins so: `班，由各分管…`, `的工作。` */
export function isFragment(text: string, line: Line): boolean {
  return FRAGMENT.test(text.slice(line.inkStart, line.inkStart + 4))
}
