/** Sets a text anew as a printer or a scanner would: in lines of another width, indents and blank lines kept or lost. */

import type { Gazette, Leaf } from '../../src/nodes.js'
import { cells } from '../../src/text/characters.js'
import { leavesOf } from './laws.js'

export interface Setting {
  /** Full-width characters in a line. */
  width: number
  /** Whether the two-character indent of a paragraph's first line is still there; where it is lost, the line stays as short. */
  indents: boolean
  /** Whether a blank line stands between any two lines. */
  blanks: boolean
}

export interface Rewrapped {
  text: string
  /** Line breaks that may end a paragraph or not: neither width nor sign nor label tells. */
  ambiguous: number
}

const INDENT = '　　'

/** What print indents by two characters (GB/T 9704-2012 §7.3.3); titles, numbers, addressees and sign-offs are set otherwise. */
const INDENTED = new Set<Leaf['type']>(['paragraph', 'heading', 'attachment', 'note', 'annotation', 'appointment', 'addressee'])

/** Rows and name lists are set in columns of their own: no wrap cuts them. */
const COLUMNS = new Set<Leaf['type']>(['tableCell', 'rosterEntry', 'furniture'])

interface Line {
  text: string
  opens: boolean
  ends: boolean
  /** Whether it is body text without a label: nothing but the line before tells that it opens a paragraph. */
  plain: boolean
}

/** The text, a paragraph a line, set in lines of `width`. `tree` tells body text from headings and sign-offs. */
export function rewrap(text: string, tree: Gazette, setting: Setting): Rewrapped {
  const firsts = new Map<number, Leaf>()
  for (const leaf of leavesOf(tree)) {
    const { line } = leaf.position.start
    if (!firsts.has(line)) firsts.set(line, leaf)
  }
  const set: Line[] = []
  text.split('\n').forEach((line, i) => {
    const ink = line.trim()
    if (ink === '') return
    const leaf = firsts.get(i + 1)
    const columns = leaf !== undefined && COLUMNS.has(leaf.type)
    const indented = leaf !== undefined && INDENTED.has(leaf.type) && !isFlush(leaf)
    const lines = columns ? [line] : wrap(ink, indented, setting)
    lines.forEach((one, n) => {
      set.push({ text: one, opens: n === 0, ends: n === lines.length - 1, plain: leaf === undefined || leaf.type === 'paragraph' || n > 0 })
    })
  })
  const ambiguous = setting.indents ? 0 : set.filter((line, i) => isAmbiguous(set[i - 1], line, setting.width)).length
  return { text: `${set.map((line) => line.text).join(setting.blanks ? '\n\n' : '\n')}\n`, ambiguous }
}

/** `各乡（镇）人民政府：` stands flush left (§7.3.2), `各位代表：` is indented. */
function isFlush(leaf: Leaf): boolean {
  return leaf.type === 'addressee' && !leaf.value.startsWith('各位')
}

const STOP = /[。！？：；:;!?”）)]$/

/**
 * Without indents, a paragraph's end shows by a short line, or by a stop and a next line that is two characters short.
 * Neither shows where the line is full and the next is the last of its paragraph, or between the two widths; nor where
 * a full line has no stop and the next paragraph no label.
 */
function isAmbiguous(before: Line | undefined, line: Line, width: number): boolean {
  if (!before || !line.plain || measure(before.text) < 2 * width - 4) return false
  if (!STOP.test(before.text)) return line.opens
  const size = measure(line.text)
  return line.ends || (size > 2 * width - 4 && size < 2 * width - 1)
}

function measure(line: string): number {
  let sum = 0
  for (const character of line) sum += cells(character.codePointAt(0) as number)
  return sum
}

// 避头尾: no line begins with a closing sign or ends in an opening one; Latin words and runs of … and — stay whole.
const NEVER_FIRST = /[，。、；：！？）》〉」』】〕”’%％…—·,;:!?)\]]/
const NEVER_LAST = /[（《〈「『【〔“‘([]/
const WORD = /[A-Za-z@:/._-]/

/** One paragraph in lines of `width`. A closing sign that finds no room hangs over the edge, as print squeezes it in. */
function wrap(paragraph: string, indented: boolean, { width, indents }: Setting): string[] {
  const lines: string[] = []
  const characters = [...paragraph]
  let line = ''
  let used = indented ? 4 : 0
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] as string
    const size = cells(character.codePointAt(0) as number)
    const before = characters[i - 1] ?? ''
    const cuts = !NEVER_FIRST.test(character) && !(WORD.test(character) && WORD.test(before))
    if (used + size > 2 * width && line !== '' && cuts) {
      const kept = NEVER_LAST.test(before) ? line.slice(0, -1) : line
      lines.push(kept.trimEnd())
      line = line.slice(kept.length).trimStart()
      used = measure(line)
    }
    if (line === '' && character.trim() === '') continue
    line += character
    used += size
  }
  if (line) lines.push(line)
  if (indented && indents && lines.length > 0) lines[0] = INDENT + lines[0]
  return lines
}
