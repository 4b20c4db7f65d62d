/** What was found as a table for the eye: place, kind, what is printed, what it means. */
import type { Finding, References, Target } from '../references/index.js'
import { cellsOf, cut, padEnd } from './cells.js'

/** Cells of the third column; longer text is cut. */
const WIDEST = 45

/** One line for each finding, in the order of the text. */
export function referenceTable(references: References): string {
  const findings: Finding[] = Object.values(references).flat()
  findings.sort((a, b) => a.position.start.offset - b.position.start.offset)
  const rows = findings.map((one) => [
    `${one.position.start.line}:${one.position.start.column}`,
    kindOf(one),
    cut(oneLine(one.printed), WIDEST),
    oneLine(meaning(one)),
  ])
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => cellsOf(row[column] as string))))
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => (i < 3 ? padEnd(cell, widths[i] as number) : cell))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function kindOf(one: Finding): string {
  return one.type === 'internal' ? one.kind : one.type
}

function meaning(one: Finding): string {
  switch (one.type) {
    case 'citation':
      return [one.relation, one.title, one.documentNumber, one.id && `→ ${one.id}`].filter(Boolean).join(' ')
    case 'internal':
      return one.targets.map(targetText).join(', ')
    case 'effective':
      return [one.from, one.until].filter(Boolean).join(' – ')
    case 'deadline':
      return one.date ?? one.recurs ?? ''
    case 'adoption':
      return [one.date, one.body, one.meeting && `第${one.meeting}次`, one.meetingKind].filter(Boolean).join(' ')
    case 'personnel':
      return [one.action, one.person, one.post, one.probation].filter(Boolean).join(' ')
    case 'member':
      return [one.role, one.name, one.post].filter(Boolean).join(' ')
    case 'task':
      return [one.role, one.organs.join('、'), one.of && `→ ${one.of}`].filter(Boolean).join(' ')
    case 'publicity':
      return [one.subject, one.attachment, one.publicity].filter((part) => part !== undefined).join(' ')
  }
}

function targetText({ text, title = '', id, reason }: Target): string {
  return id ? `${title}${text} → ${id}` : `${title}${text} (${reason})`
}

/** Signs that move the cursor or begin a line have no place in a table. */
function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ')
}
