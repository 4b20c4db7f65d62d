/** One line of `gongbao parse --ndjson`: `{"id", "text"}` in, `{"id", "tree"}` or `{"id", "error"}` out. */
import { toJson } from '../serialize/json.js'
import { jsonLines } from '../serialize/ndjson.js'
import type { FormatOptions } from './formats.js'
import { parserNamed } from './grammars.js'

export interface LineTask {
  line: string
  /** Counted from 1, for a line that has no `id` to name it by. */
  number: number
  grammar: string
  options: FormatOptions
}

/** The answer, with its `\n`. */
export async function readLine({ line, number, grammar, options }: LineTask): Promise<string> {
  let id: unknown = null
  try {
    const record: unknown = JSON.parse(line)
    if (typeof record !== 'object' || record === null) throw new Error('not an object')
    if ('id' in record) id = record.id
    if (!('text' in record) || typeof record.text !== 'string') throw new Error('no "text" that is a string')
    const parse = await parserNamed(grammar)
    return `{"id":${jsonLines([id]).trimEnd()},"tree":${toJson(parse(record.text), { positions: options.positions })}}\n`
  } catch (error) {
    return failure(id, number, error)
  }
}

/** The answer for a line whose thread broke down. */
export function lostLine({ line, number }: LineTask, error: unknown): string {
  return failure(idOf(line), number, error)
}

function idOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown } | null)?.id ?? null
  } catch {
    return null
  }
}

function failure(id: unknown, number: number, error: unknown): string {
  return jsonLines([{ id, error: `line ${number}: ${(error as Error).message}` }])
}
