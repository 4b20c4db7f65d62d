import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jiangxian } from '../../grammars/jiangxian.js'
import { jishan } from '../../grammars/jishan.js'
import { parse } from '../../src/parse.js'
import { type Message, validate } from '../../src/validate/index.js'
import { hasShared, sharedPath } from '../support/shared.js'

interface Anomaly {
  line: number
  what: string
}

/** What no rule on structure can find: wrong and lost characters, sums, pictures. */
const WORDY = new Set(
  'typo title-typo ocr-error wrong-character missing-characters missing-image missing-punctuation sum-mismatch inconsistent-name duplicate-item repeated-text item-count-mismatch stray-space deadline-before-issue-date note-merged'.split(
    ' ',
  ),
)

describe.skipIf(!hasShared)('on real issues (skipped where there are none beside the checkout)', () => {
  const packs = [jiangxian, jishan]
  const readings = hasShared ? readdirSync(sharedPath('gold')).filter((name) => name.endsWith('.json')) : []
  const checked = readings.map((name) => {
    const gold = JSON.parse(readFileSync(sharedPath('gold', name), 'utf8')) as { file: string; anomalies: Anomaly[] }
    const source = readFileSync(sharedPath('corpus', gold.file), 'utf8')
    const tree = parse(source, { grammar: packs })
    const grammar = packs.find(({ id }) => id === tree.grammar)
    return { anomalies: gold.anomalies, source, messages: validate(tree, { source, ...(grammar ? { grammar } : {}) }) }
  })
  const isOn = ({ position: { start, end } }: Message, { line }: Anomaly, reach: number) =>
    start.line - reach <= line && line <= end.line + reach

  it('finds at least nine in ten of what a careful reader lists', () => {
    const wanted = checked.flatMap(({ anomalies, messages }) =>
      anomalies.filter(({ what }) => !WORDY.has(what)).map((anomaly) => messages.some((message) => isOn(message, anomaly, 1))),
    )
    expect(wanted.filter(Boolean).length / wanted.length).toBeGreaterThanOrEqual(0.9)
  })

  it('gives at most two errors and warnings in 100 KB that the reader does not list', () => {
    const extra = checked.flatMap(({ anomalies, messages }) =>
      messages.filter((message) => message.severity !== 'info' && !anomalies.some((anomaly) => isOn(message, anomaly, 1))),
    )
    const size = checked.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0)
    expect(extra.length / (size / 100_000)).toBeLessThanOrEqual(2)
  })
})
