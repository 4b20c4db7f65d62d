/** A pack's file → a grammar: `county.json` is data, `county.ts` and `county.js` are modules that export a grammar. */
import { extname, resolve } from 'node:path'
import { defineGrammar } from '../define.js'
import type { Grammar } from '../grammar.js'
import { CliError } from './io.js'
import { isRecord, readJson } from './json.js'
import { isPackFile, PACK_FILES } from './pack-files.js'
import { packs } from './packs.js'

/**
 * @throws CliError that says why: no such file, no JSON, a module that fails, no grammar in it, or each field that is wrong.
 */
export async function loadPack(file: string): Promise<Grammar> {
  return load(file, [])

  async function load(from: string, below: readonly string[]): Promise<Grammar> {
    const path = resolve(from)
    if (below.includes(path)) throw new CliError(`cannot load ${file}: ${[...below, path].join(' extends ')}`)
    const config = extname(from) === '.json' ? await withParent(await readJson(from), path, [...below, path]) : await exported(from)
    try {
      return defineGrammar(config as Grammar)
    } catch (error) {
      throw new CliError(`cannot load ${from}: ${(error as Error).message}`)
    }
  }

  /** `"extends": "jishan"` or `"./province.json"`, beside the file that says so. */
  async function withParent(config: unknown, path: string, below: readonly string[]): Promise<unknown> {
    if (!isRecord(config) || typeof config.extends !== 'string') return config
    const parent = config.extends
    const known = packs.find(({ id }) => id === parent)
    if (known) return { ...config, extends: known }
    if (isPackFile(parent)) return { ...config, extends: await load(resolve(path, '..', parent), below) }
    throw new CliError(
      `cannot load ${path}: extends: found ${JSON.stringify(parent)}; expected ${packs.map(({ id }) => id).join(', ')}, or a file (${PACK_FILES.join(' ')})`,
    )
  }
}

/** The default export, or the only one. */
async function exported(file: string): Promise<unknown> {
  // Of packs alone, and of those that are no data, types are to be taken out.
  const { evaluateModule } = await import('./load-module.js')
  const exports = await evaluateModule(file)
  const found = isRecord(exports) && 'default' in exports ? exports.default : onlyOne(exports)
  if (isRecord(found)) return found
  throw new CliError(`cannot load ${file}: expected its default export, or its only one, to be a grammar; it exports ${namesOf(exports)}`)
}

function onlyOne(exports: unknown): unknown {
  if (!isRecord(exports) || typeof exports.id === 'string') return exports
  const all = Object.values(exports)
  return all.length === 1 ? all[0] : undefined
}

function namesOf(exports: unknown): string {
  return (isRecord(exports) && Object.keys(exports).join(', ')) || 'nothing'
}
