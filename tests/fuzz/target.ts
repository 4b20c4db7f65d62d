/** What the fuzzer calls with bytes of its own making. */
import { performance } from 'node:perf_hooks'
import { bundled } from '../../src/cli/packs.js'
import { parse } from '../../src/parse.js'
import { faultOf } from './everything.js'

/** The fuzzer's counters slow all down; a text that takes more than this for each of its units is a hang to be looked at. */
const MICROSECONDS_PER_UNIT = 60

export function fuzz(data: Buffer): void {
  const text = textOf(data)
  const fault = faultOf(text)
  if (fault) throw new Error(fault)
  const spent = Math.min(time(text), time(text), time(text))
  if (spent > 250 && (1000 * spent) / text.length > MICROSECONDS_PER_UNIT) throw new Error(`a hang: ${spent} ms for ${text.length} units`)
}

/** UTF-8, or UTF-16 after a byte that UTF-8 never begins with, so that lone surrogates come up. */
function textOf(data: Buffer): string {
  return data[0] === 0xff ? data.toString('utf16le', 1) : data.toString('utf8')
}

function time(text: string): number {
  const start = performance.now()
  parse(text, { grammar: bundled })
  return performance.now() - start
}
