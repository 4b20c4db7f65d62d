/** Applies the edits of messages. */
import type { Gazette } from '../nodes.js'
import type { Edit, Message } from './message.js'

type Fix = readonly Edit[]

/** How often a text is read at most to find out which of its fixes are safe. */
const READINGS = 200

/** The source with the messages' fixes applied, the first of any that overlap; each message's edits all or none. */
export function applyFixes(source: string, messages: readonly Message[]): string {
  return apply(source, compatible(messages))
}

/**
 * Mends a text as far as that is safe: a fix after which the text would be read otherwise is left out. What is left
 * unmended stays so when the result is mended again.
 *
 * @param read The parser: `(text) => parse(text, { grammar })`
 * @param check The validator: `(tree, source) => validate(tree, { source })`
 */
export function mend(source: string, read: (text: string) => Gazette, check: (tree: Gazette, source: string) => Message[]): string {
  let text = source
  // Each edit makes a sign full-width or takes a blank away, so there is an end to it.
  for (;;) {
    const tree = read(text)
    const shape = outline(tree)
    let readings = READINGS
    const isSafe = (fixes: Fix[]) => readings-- > 0 && outline(read(apply(text, fixes))) === shape
    const fixes = safe([], compatible(check(tree, text)), isSafe)
    if (fixes.length === 0) return text
    text = apply(text, fixes)
  }
}

/** The fixes that were chosen and all of the others, if that is safe, else those of each half that are. */
function safe(chosen: Fix[], others: Fix[], isSafe: (fixes: Fix[]) => boolean): Fix[] {
  if (others.length === 0) return chosen
  const all = [...chosen, ...others]
  if (isSafe(all)) return all
  if (others.length === 1) return chosen
  const middle = others.length >> 1
  return safe(safe(chosen, others.slice(0, middle), isSafe), others.slice(middle), isSafe)
}

/** The fixes that touch no character of one before. */
function compatible(messages: readonly Message[]): Fix[] {
  const touched = new Set<number>()
  return messages.flatMap(({ fix }) => {
    const offsets = (fix ?? []).flatMap(({ start, end }) => Array.from({ length: Math.max(end - start, 1) }, (_, i) => start + i))
    if (!fix || offsets.some((offset) => touched.has(offset))) return []
    for (const offset of offsets) touched.add(offset)
    return [fix]
  })
}

function apply(text: string, fixes: readonly Fix[]): string {
  let result = ''
  let from = 0
  for (const { start, end, text: put } of fixes.flat().sort((a, b) => a.start - b.start)) {
    result += text.slice(from, start) + put
    from = end
  }
  return result + text.slice(from)
}

/** The tree without positions, blanks and widths: what a fix must leave as it is. */
function outline(tree: Gazette): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'position') return undefined
    return typeof value === 'string' ? signs(value) : value
  })
}

function signs(text: string): string {
  return text
    .replace(/\s+/g, '')
    .normalize('NFKC')
    .replace(/[〔【(]/g, '[')
    .replace(/[〕】)]/g, ']')
    .replace(/[《〈‹]/g, '<')
    .replace(/[》〉›]/g, '>')
    .replace(/[“”]/g, '"')
    .replace(/。/g, '.')
}
