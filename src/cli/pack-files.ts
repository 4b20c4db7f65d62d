/** Which files may hold a pack. */
import { extname } from 'node:path'

/** Those that are programs. */
export const MODULE_FILES: readonly string[] = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']

/** Those that messages name. */
export const PACK_FILES = ['.ts', '.js', '.json'] as const

export function isPackFile(name: string): boolean {
  return extname(name) === '.json' || MODULE_FILES.includes(extname(name))
}
