/** A program over the sources, for tests that need a process of their own: other flags, other limits. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Bundles the program, whose imports are relative to the package's root; gives the path of the file to run. */
export async function bundle(program: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-program-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'program.mjs')
  await build({
    absWorkingDir: root,
    outfile: file,
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['vitest'],
    banner: { js: "import { createRequire as __c } from 'node:module'; const require = __c(import.meta.url);" },
    plugins: [
      {
        name: 'no runner',
        setup: (one) => {
          one.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'none' }))
          one.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export const expect = undefined' }))
        },
      },
    ],
  })
  return file
}
