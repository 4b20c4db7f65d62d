/** The package's entries as its package.json lists them: those with code, and the plain JSON. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './user.js'

interface Entry {
  /** `gongbao/validate` */
  name: string
  /** `dist/validate.d.ts`, from the package's root. */
  types: string
  /** `dist/validate.js` */
  module: string
}

interface Conditions {
  import: { types: string; default: string }
}

const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: Record<string, Conditions | string> }

export const entries: Entry[] = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [] : [{ name: `gongbao${path.slice(1)}`, types: target.import.types, module: target.import.default }],
)

export const files: string[] = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [`gongbao${path.slice(1)}`] : [],
)
