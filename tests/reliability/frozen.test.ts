/** In a program that freezes the prototypes of the language, all of it works as before. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

const folder = mkdtempSync(join(tmpdir(), 'gongbao-frozen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('reads, checks and writes under frozen prototypes', async () => {
  await build({
    absWorkingDir: root,
    outfile: join(folder, 'all.mjs'),
    stdin: {
      contents: `import { faultOf } from './tests/fuzz/everything.ts'; import { readFileSync } from 'node:fs'; console.log(faultOf(readFileSync(0, 'utf8')) ?? 'no fault')`,
      resolveDir: root,
      loader: 'ts',
    },
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
  const ran = spawnSync(process.execPath, ['--frozen-intrinsics', '--no-warnings', join(folder, 'all.mjs')], {
    input: '关于做好__proto__工作的通知\n\n云政发〔2023〕1号\n\n一、总则\n',
    encoding: 'utf8',
  })
  expect(ran.stderr).toBe('')
  expect(ran.stdout).toBe('no fault\n')
})
