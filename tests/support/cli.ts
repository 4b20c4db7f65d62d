/** The command line as real processes, bundled once for each test file into a folder of its own. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '../..')

interface Ran {
  /** Null where a signal ended it. */
  status: number | null
  stdout: string
  stderr: string
}

export interface Cli {
  /** A folder for the test's files. */
  folder: string
  /** The bundled command line, for `node`. */
  path: string
  /** Runs `gongbao` with these arguments in that folder, to its end. */
  run: (args: readonly string[], options?: { input?: string | Buffer; env?: NodeJS.ProcessEnv }) => Ran
  /** Starts it and does not wait. */
  start: (args: readonly string[]) => ChildProcessWithoutNullStreams
  /** Removes the folder. */
  remove: () => void
}

/** Bundles the command line as the build does, into a new folder. */
export async function bundleCli(): Promise<Cli> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-cli-'))
  const bundle = join(folder, '.bundle')
  await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/main.ts',
      'cli-worker': 'src/cli/worker.ts',
      'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
    },
    outdir: bundle,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['parsimmon', 'zod'],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'error',
  })
  symlinkSync(join(root, 'node_modules'), join(bundle, 'node_modules'), 'dir')
  writeFileSync(join(bundle, 'package.json'), '{"type":"module"}')
  const cli = join(bundle, 'cli.js')
  return {
    folder,
    path: cli,
    run: (args, { input, env } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: folder,
        encoding: 'utf8',
        input: input ?? '',
        maxBuffer: 1 << 28,
        env: { ...process.env, ...env },
      })
      return { status, stdout, stderr }
    },
    start: (args) => spawn(process.execPath, [cli, ...args], { cwd: folder }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
