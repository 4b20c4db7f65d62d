/** Files of JSON that people write: settings, and packs that are data. */
import { CliError, readInput } from './io.js'

/** What the file says. A byte order mark before it is none of it. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readInput(file)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new CliError(`cannot load ${file}: it is no JSON: ${(error as Error).message}`)
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
