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
import { packs } from './packs.js'

export const MODULE_FILES: readonly string[] = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs']

const OWN: Readonly<Record<string, unknown>> = {
  gongbao,
  'gongbao/grammar': define,
  ...Object.fromEntries(packs.map((pack) => [`gongbao/grammars/${pack.id}`, { [pack.id]: pack }])),
  parsimmon: Parsimmon,
}

/**
 * What the module exports. Modules that it imports from files beside it are read the same way; top-level `await` and
 * `import.meta` are not there.
 *
 * @throws CliError that names the file and says why it cannot be loaded.
 */
export function evaluateModule(file: string): unknown {
  const modules = new Map<string, { exports: unknown }>()
  return evaluate(resolve(file))

  function evaluate(path: string): unknown {
    const known = modules.get(path)
    if (known) return known.exports
    const source = readInput(path)
    const module: { exports: unknown } = { exports: {} }
    modules.set(path, module)
    const require = requireFrom(path)
    try {
      const { code } = transform(source, { transforms: ['typescript', 'imports'], filePath: path, preserveDynamicImport: true })
      compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], { filename: path })(
        module.exports,
        require,
        module,
        path,
        dirname(path),
      )
    } catch (error) {
      if (error instanceof CliError) throw error
      throw new CliError(`cannot load ${path}: ${reason(error)}`)
    }
    return module.exports
  }

  function requireFrom(path: string): (id: string) => unknown {
    const outside = createRequire(path)
    return (id) => {
      if (Object.hasOwn(OWN, id)) return OWN[id]
      const beside = /^\.{1,2}\//.test(id) ? moduleFile(resolve(dirname(path), id)) : undefined
      return beside ? evaluate(beside) : outside(id)
    }
  }
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
