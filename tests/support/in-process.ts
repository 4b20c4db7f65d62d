/** One command of the command line, in this process: what it writes, and how it ends. */
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
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} })
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
