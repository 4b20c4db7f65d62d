/** One command of the command line, in this process: what it writes, and how it ends. */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { Command, CommanderError } from 'commander'
import { vi } from 'vitest'
import { CliError } from '../../src/cli/io.js'

interface Ended {
  out: string
  /** What is said on stderr. */
  said: string
  status: number
  /** Why it could not run. */
  fault?: string
}

export async function ran(add: (program: Command) => void, ...args: string[]): Promise<Ended> {
  let out = ''
  let said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said += String(chunk)
    return true
  })
  const program = new Command('gongbao').exitOverride().configureOutput({ writeErr: () => {} })
  add(program)
  for (const command of program.commands)
    for (const each of [command, ...command.commands]) each.exitOverride().configureOutput({ writeErr: () => {} })
  try {
    await program.parseAsync(args, { from: 'user' })
    return { out, said, status: Number(process.exitCode ?? 0) }
  } catch (error) {
    if (error instanceof CliError || error instanceof CommanderError) return { out, said, status: 2, fault: error.message }
    throw error
  } finally {
    process.exitCode = undefined
    vi.restoreAllMocks()
  }
}

/** Runs what reads standard input, and gives it this text. */
export async function withInput<T>(text: string, run: () => Promise<T>): Promise<T> {
  const { readFileSync } = fs
  fs.readFileSync = ((file: fs.PathOrFileDescriptor, ...options: []) =>
    file === 0 ? Buffer.from(text) : readFileSync(file, ...options)) as typeof readFileSync
  syncBuiltinESMExports()
  try {
    return await run()
  } finally {
    fs.readFileSync = readFileSync
    syncBuiltinESMExports()
  }
}

/** Runs on a terminal of so many columns. */
export async function onTerminal<T>(columns: number, run: () => Promise<T>): Promise<T> {
  const before = (['isTTY', 'columns'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(process.stdout, name)] as const)
  Object.defineProperties(process.stdout, { isTTY: { value: true, configurable: true }, columns: { value: columns, configurable: true } })
  try {
    return await run()
  } finally {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(process.stdout, name, descriptor)
      else Reflect.deleteProperty(process.stdout, name)
  }
}
