/** A pack's file → a grammar: `county.json` is data, `county.ts` and `county.js` are modules that export a grammar. */
import { extname, resolve } from 'node:path'
import { defineGrammar } from '../define.js'
import type { Grammar } from '../grammar.js'
import { CliError } from './io.js'
import { isRecord, readJson } from './json.js'
import { evaluateModule, MODULE_FILES } from './load-module.js'
import { packs } from './packs.js'

export const PACK_FILES = ['.ts', '.js', '.json'] as const

export function isPackFile(name: string): boolean {
  return extname(name) === '.json' || MODULE_FILES.includes(extname(name))
}

/**
 * @throws CliError that says why: no such file, no JSON, a module that fails, no grammar in it, or each field that is wrong.
 */
export function loadPack(file: string): Grammar {
  return load(file, [])

  function load(from: string, below: readonly string[]): Grammar {
    const path = resolve(from)
    if (below.includes(path)) throw new CliError(`cannot load ${file}: ${[...below, path].join(' extends ')}`)
    const config = extname(from) === '.json' ? withParent(readJson(from), path, [...below, path]) : exported(from)
    try {
      return defineGrammar(config as Grammar)
    } catch (error) {
      throw new CliError(`cannot load ${from}: ${(error as Error).message}`)
    }
  }

  /** `"extends": "jishan"` or `"./province.json"`, beside the file that says so. */
  function withParent(config: unknown, path: string, below: readonly string[]): unknown {
    if (!isRecord(config) || typeof config.extends !== 'string') return config
    const parent = config.extends
    const known = packs.find(({ id }) => id === parent)
    if (known) return { ...config, extends: known }
    if (isPackFile(parent)) return { ...config, extends: load(resolve(path, '..', parent), below) }
    throw new CliError(
      `cannot load ${path}: extends: found ${JSON.stringify(parent)}; expected ${packs.map(({ id }) => id).join(', ')}, or a file (${PACK_FILES.join(' ')})`,
    )
  }
}

/** The default export, or the only one. */
function exported(file: string): unknown {
  const exports = evaluateModule(file)
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
