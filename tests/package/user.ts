/** A user's folder with the packed package in it. Nothing is downloaded: what it needs comes from this checkout. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
/** Tests on the tarball need `npm run build`; they are skipped, and say so, without. */
export const built = existsSync(join(ROOT, 'dist/cli.js'))

/** For tests that are the package's gate: without dist/ they fail, and say why. */
export function mustBeBuilt(): void {
  if (!built) throw new Error('there is no dist/ to test: run npm run build first')
}

/** The package's own dependencies, and the types that a user of rules wants. */
const NEEDED = ['parsimmon', 'zod', '@types/parsimmon']

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'gongbao-user-'))
}

/** Runs a program in the folder; what it writes to standard output. */
export function runIn(folder: string, file: string, ...args: string[]): string {
  return execFileSync(file, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** `npm install gongbao`, from the tarball that would be published. The folder has a package.json. */
export function install(folder: string): void {
  const tarballs = join(folder, 'node_modules/.tarballs')
  mkdirSync(tarballs, { recursive: true })
  for (const from of [ROOT, ...NEEDED.map((name) => join(ROOT, 'node_modules', name))])
    runIn(folder, 'npm', 'pack', from, '--pack-destination', tarballs, '--ignore-scripts', '--silent')
  const files = readdirSync(tarballs).map((name) => join(tarballs, name))
  runIn(folder, 'npm', 'install', ...files, '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent')
}
