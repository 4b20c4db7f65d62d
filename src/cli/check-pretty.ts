/** Messages for people: the line, and a marker under the place. */
import type { Lang, Message, Severity } from '../validate/index.js'
import { cellsOf } from './cells.js'
import type { Checked } from './check-formats.js'
import { colours } from './colours.js'
import { plural, printableLine as printable } from './printable.js'

const COLOURS: Record<Severity, (text: string) => string> = { error: colours.red, warning: colours.yellow, info: colours.cyan }
const WORDS: Record<Lang, Record<Severity, string>> = {
  zh: { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}
const CELLS = 96

export function toPretty(checked: readonly Checked[], lang: Lang): string {
  const blocks = checked.flatMap(({ file, text, messages }) => {
    if (messages.length === 0) return []
    const lines = text.split(/\r\n|\n|\r/)
    return [colours.underline(printable(file)), ...messages.map((message) => block(message, lines, lang))]
  })
  return `${[...blocks, summary(checked, lang)].join('\n\n')}\n`
}

/*
 * 12:6  错误  “三、”之后是“五、”，缺“四、”  numbering/gap
 *   12 │ 五、保障措施
 *      │ ^^^^
 */
function block({ severity, message, position, ruleId, related }: Message, lines: readonly string[], lang: Lang): string {
  const { line, column } = position.start
  const head = `${line}:${column}  ${COLOURS[severity](WORDS[lang][severity])}  ${printable(message)}  ${colours.dim(ruleId)}`
  const notes = (related ?? []).map(
    (r) => `  ${colours.dim(`${r.position.start.line}:${r.position.start.column}`)}  ${printable(r.message)}`,
  )
  return [head, ...excerpt(position, lines, COLOURS[severity]), ...notes].join('\n')
}

function excerpt({ start, end }: Message['position'], lines: readonly string[], colour: (text: string) => string): string[] {
  const text = lines[start.line - 1] ?? ''
  const from = start.column - 1
  const to = end.line === start.line ? end.column - 1 : text.length
  const [left, right] = window(text, from, to)
  const shown = `${left > 0 ? '…' : ''}${printable(text.slice(left, right))}${right < text.length ? '…' : ''}`
  const before = `${left > 0 ? '…' : ''}${printable(text.slice(left, Math.max(left, from)))}`
  const marked = printable(text.slice(Math.max(left, from), Math.min(right, to)))
  const number = String(start.line).padStart(5)
  const marker = ' '.repeat(cellsOf(before)) + colour('^'.repeat(Math.max(1, cellsOf(marked))))
  return [`${colours.dim(`${number} │`)} ${shown}`, `${colours.dim('      │')} ${marker}`]
}

/** The part of a long line that is shown: the place, and what stands about it. */
function window(text: string, from: number, to: number): [number, number] {
  let left = from
  for (let room = CELLS / 3; left > 0 && room > 0; left--) room -= cellsOf(text[left - 1] as string)
  let right = Math.min(from, text.length)
  for (let room = (CELLS * 2) / 3; right < text.length && (room > 0 || right === from); right++) room -= cellsOf(text[right] as string)
  return [left, Math.max(right, Math.min(to, right))]
}

function summary(checked: readonly Checked[], lang: Lang): string {
  const messages = checked.flatMap((file) => file.messages)
  const count = (severity: Severity) => messages.filter((m) => m.severity === severity).length
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')]
  if (messages.length === 0) return lang === 'zh' ? '没有发现问题' : 'nothing found'
  if (lang === 'zh') return `${checked.length} 个文件：${errors} 个错误，${warnings} 个警告，${infos} 个提示`
  return `${plural(checked.length, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${infos} info`
}
