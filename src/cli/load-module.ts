/**
 * Runs a module that the user wrote, TypeScript or JavaScript, import or require. Node before 22.18 cannot import
 * TypeScript, so the types are taken out here. The module's `gongbao/…` and `parsimmon` are those of this program: a
 * pack needs no installation of its own, and its rules are made of the same Parsimmon that runs them.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import Parsimmon from 'parsimmon'
import { transform } from 'sucrase'
import * as define from '../define.js'
import * as gongbao from '../index.js'
import { CliError, readInput } from './io.js'
import { MODULE_FILES } from './pack-files.js'
import { packs } from './packs.js'

const OWN: Readonly<Record<string, unknown>> = {
  gongbao,
  'gongbao/grammar': define,
  ...Object.fromEntries(packs.map((pack) => [`gongbao/grammars/${pack.id}`, { [pack.id]: pack }])),
  parsimmon: Parsimmon,
}

/** What sucrase makes of an import, and what a CommonJS module says itself: `require('./words')`. */
const BESIDE = /\brequire\(\s*['"](\.{1,2}\/[^'"\n]*)['"]/g

/**
 * What the module exports. Modules that it imports from files beside it are read the same way; top-level `await` and
 * `import.meta` are not there.
 *
 * @throws CliError that names the file and says why it cannot be loaded.
 */
export async function evaluateModule(file: string): Promise<unknown> {
  const codes = new Map<string, string>()
  const modules = new Map<string, { exports: unknown }>()
  await read(resolve(file))
  return evaluate(resolve(file))

  /** `require` does not wait for a file: all are read before the first runs. */
  async function read(path: string): Promise<void> {
    if (codes.has(path)) return
    const code = withoutTypes(path, await readInput(path))
    codes.set(path, code)
    for (const [, id] of code.matchAll(BESIDE)) {
      const beside = moduleFile(resolve(dirname(path), id as string))
      if (beside) await read(beside)
    }
  }

  function evaluate(path: string): unknown {
    const known = modules.get(path)
    if (known) return known.exports
    const module: { exports: unknown } = { exports: {} }
    modules.set(path, module)
    try {
      compileFunction(codes.get(path) as string, ['exports', 'require', 'module', '__filename', '__dirname'], { filename: path })(
        module.exports,
        requireFrom(path),
        module,
        path,
        dirname(path),
      )
    } catch (error) {
      throw fault(path, error)
    }
    return module.exports
  }

  function requireFrom(path: string): (id: string) => unknown {
    const outside = createRequire(path)
    return (id) => {
      if (Object.hasOwn(OWN, id)) return OWN[id]
      const beside = /^\.{1,2}\//.test(id) ? moduleFile(resolve(dirname(path), id)) : undefined
      return beside && codes.has(beside) ? evaluate(beside) : outside(id)
    }
  }
}

function withoutTypes(path: string, source: string): string {
  try {
    return transform(source, { transforms: ['typescript', 'imports'], filePath: path, preserveDynamicImport: true }).code
  } catch (error) {
    throw fault(path, error)
  }
}

/** A fault in a module that this one imports names that one. */
function fault(path: string, error: unknown): CliError {
  return error instanceof CliError ? error : new CliError(`cannot load ${path}: ${reason(error)}`)
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  // Cannot find module 'x'⏎Require stack:…
  if ('code' in error && error.code === 'MODULE_NOT_FOUND') return error.message.split('\n')[0] as string
  return error.message.replace(/^Error transforming .{0,400}?: (?=[A-Z])/, '')
}

/** `./words`, `./words.ts`, and `./words.js` where TypeScript means `words.ts`. */
function moduleFile(path: string): string | undefined {
  const stem = path.slice(0, path.length - extname(path).length)
  const candidates = [path, `${stem}${extname(path).replace('j', 't')}`, ...MODULE_FILES.map((end) => `${path}${end}`)]
  return candidates.find((candidate) => MODULE_FILES.includes(extname(candidate)) && existsSync(candidate))
}
