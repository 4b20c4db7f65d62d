/** What must hold: ratios, never times. The floors and ceilings stand in `floors.json`. */
import type { FirstCall, Growth, Worst } from './processes.js'
import type { Speeds } from './speed.js'
import type { Uses } from './uses.js'

export interface Floors {
  /** Per text, our speed over another parser's: at least so much. */
  speed: Record<string, Record<string, number>>
  /** Over the time of `parse`: at most so much. */
  uses: Record<string, number>
  /** Time a byte against 1 MB, heap kept per byte, peak memory in MB: at most so much. */
  growth: { timePerByte: number; retainedPerByte: number; peakMegabytesPerMegabyte: number }
  /** Our time beyond Node's own over markdown-it's: at most so much. */
  start: { againstMarkdownIt: number }
  /** Times normal text, and times itself at a quarter of the size: at most so much. */
  worst: { timesNormal: number; growth: number }
}

/** One line for each figure that is out of bounds. */
export const breaches = {
  speed: (rows: readonly Speeds[], { speed }: Floors): string[] =>
    rows.flatMap(({ text, megabytesPerSecond: speeds }) =>
      Object.entries(speed[text] ?? {}).flatMap(([peer, floor]) => {
        const ratio = (speeds.gongbao as number) / (speeds[peer] as number)
        return ratio >= floor ? [] : [`${text}: ${ratio.toFixed(2)} × ${peer} is under its floor ${floor}`]
      }),
    ),

  uses: (times: Uses, { uses }: Floors): string[] =>
    Object.entries(uses).flatMap(([name, ceiling]) =>
      over(`${name} against parse`, (times[name] as number) / (times.parse as number), ceiling),
    ),

  growth: (rows: readonly Growth[], { growth }: Floors): string[] =>
    rows.flatMap((row) => [
      ...over(`${row.shape}, ${row.megabytes} MB: time a byte against 1 MB`, row.atMany / row.atOne, growth.timePerByte),
      ...over(`${row.shape}, ${row.megabytes} MB: heap bytes kept per byte`, row.retainedPerByte, growth.retainedPerByte),
      ...(row.megabytes >= 100
        ? over(`${row.shape}, ${row.megabytes} MB: peak MB per MB`, row.peakMegabytes / row.megabytes, growth.peakMegabytesPerMegabyte)
        : []),
    ]),

  start: (times: FirstCall, { start }: Floors): string[] =>
    over(
      'first call against markdown-it',
      (times.gongbao - times.nothing) / (times['markdown-it'] - times.nothing),
      start.againstMarkdownIt,
    ),

  worst: (rows: readonly Worst[], { worst }: Floors): string[] =>
    rows.flatMap(({ name, normal, small, large }) => [
      ...over(`${name}: times normal text`, small / normal, worst.timesNormal),
      ...over(`${name}: four times as much text, per byte`, large / small, worst.growth),
    ]),
}

/** A figure that is no number failed to be measured, and that is a breach too. */
function over(what: string, figure: number, ceiling: number): string[] {
  return figure <= ceiling ? [] : [`${what}: ${figure.toFixed(2)} is over ${ceiling}`]
}
