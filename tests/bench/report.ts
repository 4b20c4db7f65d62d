/** Figures → tables in Markdown. */
import { cpus, totalmem } from 'node:os'
import type { FirstCall, Growth, Worst } from './processes.js'
import type { Speeds } from './speed.js'
import type { Uses } from './uses.js'

export function machine(): string {
  const [first] = cpus()
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${first?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

const digits = (n: number) => (Number.isNaN(n) ? 'failed' : n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2))

export function speedTable(rows: readonly Speeds[]): string {
  const names = Object.keys((rows[0] as Speeds).megabytesPerSecond)
  return table(
    ['MB/s (times the speed of gongbao)', ...rows.map(({ text, bytes }) => `${text}, ${digits(bytes / 1e6)} MB`)],
    names.map((name) => [
      name === 'gongbao' ? '**gongbao `parse`**' : name,
      ...rows.map(({ megabytesPerSecond: speeds }) => {
        const speed = speeds[name] as number
        return name === 'gongbao' ? `**${digits(speed)}**` : `${digits(speed)} (${digits(speed / (speeds.gongbao as number))})`
      }),
    ]),
  )
}

export function growthTable(rows: readonly Growth[]): string {
  return table(
    ['one text', 'MB', 'ns a byte', 'against 1 MB', 'heap bytes kept per byte', 'peak RSS, MB'],
    rows.map((row) => [
      row.shape,
      String(row.megabytes),
      digits(row.atMany),
      `× ${digits(row.atMany / row.atOne)}`,
      digits(row.retainedPerByte),
      digits(row.peakMegabytes),
    ]),
  )
}

export function usesTable(uses: Uses): string {
  return table(
    ['of the same issues', 'ms', 'times `parse`'],
    Object.entries(uses).map(([name, ms]) => [`\`${name}\``, digits(ms), digits(ms / (uses.parse as number))]),
  )
}

export function firstCallTable(times: FirstCall): string {
  return table(
    ['start, import, first parse of 140 KB', 'ms', 'more than Node alone'],
    Object.entries(times).map(([name, ms]) => [name, digits(ms), digits(ms - times.nothing)]),
  )
}

/** A case against normal text, and against itself at a quarter of the size. */
export function worstTable(rows: readonly Worst[]): string {
  return table(
    ['worst case', 'ns a byte', 'times normal text', 'four times as much text, per byte'],
    rows.map(({ name, normal, small, large }) => [name, digits(small), digits(small / normal), `× ${digits(large / small)}`]),
  )
}
