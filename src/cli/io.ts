/** Files and streams of the command line, and what is said when they cannot be read or written. */
import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { isatty } from 'node:tty'
import { type Decoded, decode, type Encoding } from './encoding.js'
import { kindOfMedia } from './media.js'
import { printable, printableLine } from './printable.js'

/** A fault that the person at the keyboard can mend: one line on stderr, exit status 2. */
export class CliError extends Error {}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'is a directory',
  EEXIST: 'a file has that name',
  ENOTDIR: 'a part of its path is no directory',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'no space left on the device',
  EROFS: 'the disk may only be read',
  EFBIG: 'it is larger than files may be here',
}

/** What the system says, in words where it is a common fault. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) || message
}

/** Reads a file, or standard input for `-`, in whichever encoding. Bytes that are no text are said on stderr. */
export async function readInput(file: string, encoding: Encoding = 'auto'): Promise<string> {
  return (await readSource(file, encoding)).text
}

/** As `readInput`, with what it takes to write the text back as it was. */
export async function readSource(file: string, encoding: Encoding = 'auto'): Promise<Decoded> {
  const name = file === '-' ? 'standard input' : file
  if (file === '-' && isatty(0)) warn('waiting for a text on standard input; Ctrl-D ends it, on Windows Ctrl-Z and Enter')
  let decoded: Decoded
  try {
    const bytes = readFileSync(file === '-' ? 0 : file)
    const media = kindOfMedia(bytes)
    if (media) throw new Error(`it is ${media}, not text`)
    decoded = await decode(bytes, encoding)
  } catch (error) {
    throw new CliError(`cannot read ${name}: ${reason(error)}`)
  }
  const [first, ...more] = decoded.undecodable
  if (first !== undefined) {
    const others = more.length === 0 ? '' : more.length === 1 ? ' and one place more' : ` and ${more.length} places more`
    warn(`${name}: byte ${first}${others}: not ${decoded.encoding}, read as U+FFFD (--encoding names another)`)
  }
  return decoded
}

/** A line on stderr. */
export function warn(message: string): void {
  process.stderr.write(`gongbao: ${printableLine(message)}\n`)
}

/**
 * Writes a file whole or not at all, or to standard output: there no terminal is made to obey a text. The bytes are given where they
 * are not UTF-8.
 */
export function writeOutput(file: string | undefined, content: string, bytes: Buffer = Buffer.from(content)): void {
  if (file === undefined || file === '-') {
    process.stdout.write(process.stdout.isTTY ? printable(content) : bytes)
    return
  }
  try {
    writeNamed(file, bytes)
  } catch (error) {
    throw new CliError(
      `cannot write ${file}: ${isMissing(error) && !existsSync(dirname(file)) ? `there is no directory ${dirname(file)}` : reason(error)}`,
    )
  }
}

/** A result is not written over what it is made of. */
export function keepSource(output: string | undefined, sources: readonly string[]): void {
  const target = output === undefined ? undefined : statsOf(output)
  const lost = target?.isFile() && sources.find((source) => isSame(target, statsOf(source)))
  if (lost) throw new CliError(`cannot write ${output}: it is the text that is read`)
}

/** Nothing of what cannot be reached: reading or writing it says why. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file)
  } catch {
    return undefined
  }
}

function isSame(a: Stats, b: Stats | undefined): boolean {
  return a.ino === b?.ino && a.dev === b.dev
}

/** What was named is written, not what leads to it: the file behind a link; and a pipe or device stays what it is. */
function writeNamed(file: string, bytes: Buffer): void {
  const found = statSync(file, { throwIfNoEntry: false })
  const isNew = !found && !lstatSync(file, { throwIfNoEntry: false })
  if (isNew || found?.isFile()) {
    const target = isNew ? file : realpathSync(file)
    writeWhole(target, join(dirname(target), `.${process.pid}.gongbao.tmp`), bytes)
  } else writeFileSync(file, bytes)
}

/**
 * Writes under another name first: what bears the file's own name is whole, and may be read by the same people as before.
 * A link that has one of the names is not followed.
 */
export function writeWhole(file: string, temporary: string, content: string | Uint8Array): void {
  const before = lstatSync(file, { throwIfNoEntry: false })
  const mode = before?.isFile() ? before.mode : undefined
  try {
    rmSync(temporary, { force: true })
    writeFileSync(temporary, content, { flag: 'wx', mode })
    // The mode of a new file is less what the user's mask takes away.
    if (mode !== undefined) chmodSync(temporary, mode)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

/** What the command line says itself, in colours of its own: what it takes from texts is printable. */
export function writeReport(content: string, stream: NodeJS.WriteStream = process.stdout): void {
  const parts = stream.isTTY ? content.split(/(\u001b\[[\d;]*m)/).map((part, i) => (i % 2 === 0 ? printable(part) : part)) : [content]
  stream.write(parts.join(''))
}
