/** How many inputs a property is tried on: few and the same on every build, many and new ones under `npm run fuzz`. */

const times = Number(process.env.FUZZ_TIMES ?? 0)

export function runs(numRuns: number, seed: number): { numRuns: number; seed?: number } {
  return times > 0 ? { numRuns: numRuns * times } : { numRuns, seed }
}
