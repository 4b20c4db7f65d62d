/** What is measured: the whole way from a text to its tree, the choice among the bundled grammars included. */
import { bundled } from '../../src/cli/packs.js'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'

export const read = (text: string): Gazette => parse(text, { grammar: bundled })

export const bytesOf = (text: string): number => Buffer.byteLength(text)

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2
}

/**
 * Milliseconds of processor time that this process has had, its collector and compiler threads included. What else the
 * machine does would slow long calls more than short ones, and so change ratios of wall-clock times.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Nanoseconds of processor time that reading a byte of the text takes: the median of some runs. */
export function nanosecondsPerByte(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = processorTime()
    read(text)
    return processorTime() - start
  })
  return (median(times) * 1e6) / bytesOf(text)
}
