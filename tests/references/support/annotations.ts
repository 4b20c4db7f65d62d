/** What a reader found in real issues, by hand, and the same form of what `extract` finds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { References } from '../../../src/references/index.js'

const FOLDER = join(import.meta.dirname, '../annotations')

/** `line kind target`, the line where it begins. */
export type Item = string

export interface Annotated {
  /** First three characters of the text's file name. */
  text: string
  ranges: [from: number, to: number][]
  items: Item[]
}

/** Each file: `# lines 12-40` for what was read, then a line for each kind and line, its targets parted by `|`. */
export function annotations(): Annotated[] {
  return readdirSync(FOLDER).map((name) => {
    const rows = readFileSync(join(FOLDER, name), 'utf8').split('\n')
    const ranges = rows.flatMap((row): [number, number][] => {
      const found = /^# lines (\d+)-(\d+)$/.exec(row)
      return found ? [[Number(found[1]), Number(found[2])]] : []
    })
    const items = rows
      .filter((row) => row !== '' && !row.startsWith('#'))
      .flatMap((row) => {
        const [line, kind, targets] = row.split('\t') as [string, string, string]
        return targets.split('|').map((target) => `${line} ${kind} ${target}`)
      })
    return { text: name.slice(0, 3), ranges, items }
  })
}

/** The kinds that were annotated: citations, internal references, effective dates, appointments, responsible units. */
export function itemsOf(found: References): { line: number; item: Item }[] {
  const items: { line: number; item: Item }[] = []
  const add = ({ position }: { position: { start: { line: number } } }, kind: string, target: string) =>
    items.push({ line: position.start.line, item: `${position.start.line} ${kind} ${target}` })
  for (const one of found.citations) add(one, 'document', [one.title, one.documentNumber].filter((part) => part !== undefined).join('@'))
  for (const one of found.internal)
    add(one, one.kind === 'relative' ? 'division' : one.kind, one.targets.map(({ text }) => text).join('、'))
  for (const one of found.effective) add(one, 'effective', [one.from, one.until].filter((day) => day !== undefined).join('..'))
  for (const one of found.personnel) add(one, one.action, `${one.person}:${one.post}`)
  for (const one of found.tasks) for (const organ of one.organs) add(one, one.role, organ)
  return items
}

export interface Score {
  right: number
  missed: Item[]
  extra: Item[]
}

/** Items are compared as a multiset: a text that cites one law twice on a line has two. */
export function score(wanted: readonly Item[], got: readonly Item[]): Score {
  const open = new Map<Item, number>()
  for (const item of wanted) open.set(item, (open.get(item) ?? 0) + 1)
  const extra: Item[] = []
  let right = 0
  for (const item of got) {
    const left = open.get(item) ?? 0
    if (left > 0) {
      right++
      open.set(item, left - 1)
    } else extra.push(item)
  }
  return { right, extra, missed: [...open].flatMap(([item, count]) => Array.from({ length: count }, () => item)) }
}
