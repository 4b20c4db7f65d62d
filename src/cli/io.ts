/** Files and streams of the command line, and what is said when they cannot be read or written. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A fault that the person at the keyboard can mend: one line on stderr, exit status 2. */
export class CliError extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  ENOTDIR: 'a part of its path is no directory',
  ENOSPC: 'no space left on the device',
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) || message
}

/** Reads a file, or standard input for `-`. */
export function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw new CliError(`cannot read ${file === '-' ? 'standard input' : file}: ${reason(error)}`)
  }
}

/** Writes a file whole or not at all, or to standard output. */
export function writeOutput(file: string | undefined, content: string): void {
  if (file === undefined || file === '-') {
    process.stdout.write(content)
    return
  }
  const temporary = join(dirname(file), `.${process.pid}.gongbao.tmp`)
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new CliError(`cannot write ${file}: ${reason(error)}`)
  }
}
