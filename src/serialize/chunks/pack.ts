/** Units → pieces under a limit. A unit over the limit is cut between its sentences, a sentence only where it alone is over. */
import type { Unit } from './units.js'

export function pack(units: readonly Unit[], limit: number): Unit[] {
  const pieces: Unit[] = []
  for (const whole of units) {
    for (const unit of whole.text.length <= limit ? [whole] : cut(whole, limit)) {
      const last = pieces.at(-1)
      if (last && last.text.length + 1 + unit.text.length <= limit) {
        last.text += `\n${unit.text}`
        last.end = unit.end
      } else pieces.push({ ...unit })
    }
  }
  return pieces
}

// …。 …；” …！）
const SENTENCE = /[^。！？；!?;]*(?:[。！？；!?;]+[”’」』）)》】"]*|$)/g

/** Every piece has the place of the whole unit: what a value leaves out of the source is not known here. */
function cut(unit: Unit, limit: number): Unit[] {
  const pieces: string[] = []
  let open = ''
  for (const sentence of unit.text.match(SENTENCE) ?? []) {
    if (open.length + sentence.length > limit) {
      if (open) pieces.push(open)
      const parts = cutHard(sentence, limit)
      open = parts.pop() ?? ''
      for (const part of parts) pieces.push(part)
    } else open += sentence
  }
  if (open) pieces.push(open)
  return pieces.map((text) => ({ ...unit, text }))
}

function cutHard(sentence: string, limit: number): string[] {
  const parts: string[] = []
  for (let from = 0; from < sentence.length; ) {
    let to = Math.min(sentence.length, from + limit)
    if (to < sentence.length && to - from > 1 && isLowSurrogate(sentence.charCodeAt(to))) to--
    parts.push(sentence.slice(from, to))
    from = to
  }
  return parts
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
