/** What is measured in processes of its own: growth, memory, the first call, the worst cases. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasShared } from '../support/shared.js'
import { inventedIssue } from './issue.js'
import { worstCases } from './worst-cases.js'

/** The bundle's folder: `run.js` puts it there. */
const bundled = join(import.meta.dirname, '../../reports/bench')

function run(script: string, args: readonly string[], node: readonly string[] = [], timeout = 600_000): string | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, join(bundled, script), ...args], { encoding: 'utf8', timeout })
  if (status === 0) return stdout
  if (stderr.trim()) process.stderr.write(`${script} ${args.join(' ')}: ${/^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr.slice(0, 300)}\n`)
  return undefined
}

export interface Growth {
  shape: 'many documents' | 'real issues' | 'one document'
  megabytes: number
  /** Nanoseconds a byte at 1 MB and at so many. */
  atOne: number
  atMany: number
  retainedPerByte: number
  peakMegabytes: number
}

export function measureGrowth(sizes: readonly number[]): Growth[] {
  const shapes = ['many documents', 'real issues', 'one document'] as const
  return shapes
    .filter((shape) => shape !== 'real issues' || hasShared)
    .flatMap((shape) =>
      sizes.map((megabytes) => {
        const args = [shape, String(megabytes)]
        const time = run('memory.js', args)
        const heap = run('memory.js', args, ['--expose-gc'])
        const failed = { atOne: 0, atMany: Number.NaN, retainedPerByte: Number.NaN, peakMegabytes: Number.NaN }
        return { shape, megabytes, ...failed, ...JSON.parse(time ?? '{}'), ...JSON.parse(heap ?? '{}') }
      }),
    )
}

export interface FirstCall {
  /** Milliseconds from start to end of a process. */
  nothing: number
  gongbao: number
  'markdown-it': number
}

export function measureFirstCall(): FirstCall {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-bench-'))
  try {
    const file = join(folder, 'issue.txt')
    writeFileSync(file, inventedIssue(140_000))
    const times = { nothing: [] as number[], gongbao: [] as number[], 'markdown-it': [] as number[] }
    for (let round = 0; round < 21; round++)
      for (const [name, list] of Object.entries(times)) {
        const start = performance.now()
        run(`start/${name}.js`, [file])
        list.push(performance.now() - start)
      }
    // The quickest: other processes can only make one slower.
    return { nothing: Math.min(...times.nothing), gongbao: Math.min(...times.gongbao), 'markdown-it': Math.min(...times['markdown-it']) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export interface Worst {
  name: string
  /** Nanoseconds a byte of normal text, of the case, and of four times as much of it; no figure where it failed. */
  normal: number
  small: number
  large: number
}

export function measureWorstCases(bytes: number): Worst[] {
  return worstCases.map(({ name }) => {
    const result = run('worst.js', [name, String(bytes)], [], 60_000)
    return { name, normal: Number.NaN, small: Number.NaN, large: Number.NaN, ...JSON.parse(result ?? '{}') }
  })
}
