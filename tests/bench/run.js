/** `npm run bench`: bundles the benchmark with the sources as they are, then runs it. `-- --help` says what it takes. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')
const outdir = join(root, 'reports/bench')
await build({
  absWorkingDir: root,
  entryPoints: ['main', 'memory', 'worst', 'start/gongbao', 'start/markdown-it', 'start/nothing'].map((name) => `tests/bench/${name}.ts`),
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
})
process.exitCode =
  spawnSync(process.execPath, [join(outdir, 'main.js'), ...process.argv.slice(2)], { stdio: 'inherit', cwd: root }).status ?? 1
