/**
 * Which line breaks are no paragraph breaks. Text set in columns breaks every line; other text only where a page or
 * column ends in the middle of a sentence. The text's own widths tell which it is (`columns.ts`).
 */

import type { Line } from '../text/lines.js'
import { markPublicity } from '../tokens/annotation.js'
import { EntryNames } from '../tokens/entry-names.js'
import type { Token } from '../tokens/index.js'
import { markBulletinName, markIssueNumbers } from '../tokens/issue-names.js'
import { markStoppedTitles } from '../tokens/title.js'
import { markTypedDates } from '../tokens/typed-date.js'
import { markFiles } from '../tokens/web.js'
import { markBrokenLabels } from './broken-label.js'
import { Columns } from './columns.js'
import { contentsRange } from './contents-range.js'
import { markCutContentsHeading } from './cut-contents-heading.js'
import { markFootnotes } from './footnotes.js'
import { markListedOffices } from './listed-office.js'
import { markLoneAmounts } from './lone-amounts.js'
import { markLoneNumerals } from './lone-numerals.js'
import { markLostNumbers } from './lost-number.js'
import { markMarkdownFront } from './markdown-front.js'
import { Joining, type Readers } from './paragraphs.js'
import { markRuledTables } from './ruled-tables.js'
import { markRunningHeaders } from './running-header.js'
import { markSpacedTables } from './spaced-table.js'
import { readBesideSpecks } from './specks.js'
import { markStackedCells } from './stacked-cells.js'
import { markEndedCells, readLoneCells } from './table-rows.js'
import { readWhole } from './whole.js'

/** What the lines around a line tell of it is found out before any are joined; what one finds, the next ones see. */
const MARKS = [
  markMarkdownFront,
  markLoneNumerals,
  markCutContentsHeading,
  markRuledTables,
  markEndedCells,
  markStackedCells,
  markLoneAmounts,
  markRunningHeaders,
  markFiles,
  readBesideSpecks,
  readLoneCells,
  markSpacedTables,
  markTypedDates,
  markPublicity,
  markIssueNumbers,
  markBulletinName,
  markBrokenLabels,
  markFootnotes,
  markLostNumbers,
  markStoppedTitles,
  markListedOffices,
]
/** Joins tokens; those that are given are its own from then on. */
export function joinLines(text: string, lines: readonly Line[], read: readonly Token[], reader: Readers): Token[] {
  const tokens = [...read]
  for (const mark of MARKS) mark(text, lines, tokens, reader)
  const contents = contentsRange(text, lines, tokens, reader.contentsLine) ?? { from: 0, to: 0 }
  const { from, to } = contents
  const setting = { text, lines, tokens, columns: new Columns(text, lines, tokens, contents) }
  const joining = new Joining(setting, reader, new EntryNames(text, lines.slice(from + 1, to), reader.contentsLine))
  for (let i = 0; i < from; i++) joining.add(i)
  joining.addContents(from, to)
  for (let i = to; i < tokens.length; i++) joining.add(i)
  for (const token of joining.joined) if (token.last > token.first) readWhole(text, lines, token, reader)
  return joining.joined
}
