/** Several tasks measured against each other in one run. */
import { Bench } from 'tinybench'
import { median, processorTime } from './subject.js'

const ROUNDS = 5
/**
 * Milliseconds in which a task warms up: the more code it has, the longer the compiler takes. A parser of many rules is twice as
 * fast after four seconds as after one; what the first call costs is measured by itself.
 */
const WARM_UP = 4000
const ROUND = { time: 120, iterations: 1, warmup: false, retainSamples: true, throws: true, now: processorTime } as const

/**
 * Milliseconds of processor time of each task, the median of all rounds. In each round every task has its turn, another one
 * first each time: what the machine does meanwhile hits all alike.
 */
export async function inTurns(all: Record<string, () => unknown>): Promise<Record<string, number>> {
  const tasks = Object.entries(all)
  const samples = new Map<string, number[]>(tasks.map(([name]) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++) {
    const bench = new Bench(round === 0 ? { ...ROUND, time: WARM_UP } : ROUND)
    const first = round % tasks.length
    for (const [name, task] of [...tasks.slice(first), ...tasks.slice(0, first)]) bench.add(name, task)
    await bench.run()
    // Round 0 warms up.
    if (round === 0) continue
    for (const { name, result } of bench.tasks) if (result.state === 'completed') samples.get(name)?.push(...(result.latency.samples ?? []))
  }
  return Object.fromEntries([...samples].map(([name, milliseconds]) => [name, median(milliseconds)]))
}
