/** The way of the data is the order of the folders: no stage looks into a later one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')
const STAGES = ['text', 'tokens', 'joining', 'tree']
/** What is made of a tree, each by itself. */
const USES = ['validate', 'serialize', 'references', 'schema', 'cli', 'draft', 'fit']

/** The folder of `src/` that a path below it is in. */
const folderOf = (path: string) => path.split(sep)[0] as string

function importsOf(file: string): string[] {
  const specifiers = readFileSync(join(SRC, file), 'utf8').matchAll(/from '(\.{1,2}\/[^']+)'/g)
  return Array.from(specifiers, ([, specifier]) => normalize(join(file, '..', specifier as string)))
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

describe.each(STAGES)('src/%s', (stage) => {
  const own = files.filter((file) => folderOf(file) === stage)

  it('has files', () => {
    expect(own.length).toBeGreaterThan(5)
  })

  it('imports from no later stage, and from nothing that is made of a tree', () => {
    const later = [...STAGES.slice(STAGES.indexOf(stage) + 1), ...USES]
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter((path) => later.includes(folderOf(path)))
        .map((path) => `${file} → ${path}`),
    )
    expect(wrong).toEqual([])
  })
})
