/** `--format`: how `gongbao check` says what it found. */
import type { Lang, Message } from '../validate/index.js'
import { toPretty } from './check-pretty.js'

export interface Checked {
  file: string
  text: string
  messages: Message[]
}

export const reports: Readonly<Record<string, (checked: readonly Checked[], lang: Lang) => string | Promise<string>>> = {
  pretty: toPretty,
  json: toJson,
  sarif: async (checked, lang) => (await import('./check-sarif.js')).toSarif(checked, lang),
}

function toJson(checked: readonly Checked[]): string {
  const files = checked.map(({ file, messages }) => ({
    file,
    messages: messages.map(({ ruleId, severity, message, position, related, limit }) => ({
      ruleId,
      severity,
      message,
      ...placeOf(position),
      ...(related ? { related: related.map((r) => ({ message: r.message, ...placeOf(r.position) })) } : {}),
      ...(limit ? { limit } : {}),
    })),
  }))
  return `${JSON.stringify(files, null, 2)}\n`
}

function placeOf({ start, end }: Message['position']) {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
