/** Real texts, where they lie beside the checkout. Tests on them are skipped, and say so, where they do not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SHARED = join(import.meta.dirname, '../../../shared')

export const hasShared = existsSync(join(SHARED, 'corpus'))

export function sharedPath(...parts: string[]): string {
  return join(SHARED, ...parts)
}

/** Name and text of each real issue. */
export function corpus(): { name: string; text: string }[] {
  if (!hasShared) return []
  return readdirSync(join(SHARED, 'corpus')).map((name) => ({ name, text: readFileSync(join(SHARED, 'corpus', name), 'utf8') }))
}
