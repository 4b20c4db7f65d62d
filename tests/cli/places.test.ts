/** Where in a text a message is shown, for people and in SARIF: places in long lines, over several, and at the ends. */
import { describe, expect, it } from 'vitest'
import { cellsOf, cut, padEnd, padStart } from '../../src/cli/cells.js'
import { reports } from '../../src/cli/check-formats.js'
import { Places } from '../../src/places.js'
import type { Message, Severity } from '../../src/validate/index.js'

/** A message on a stretch of the text, by offsets. */
const on = (text: string, from: number, to: number, more: Partial<Message> = {}): Message => ({
  ruleId: 'text/x',
  severity: 'info',
  message: '某处',
  position: new Places(text).span(from, to),
  data: {},
  ...more,
})

const report = (format: string, text: string, messages: Message[], file = 'a.txt') =>
  (reports[format] as (typeof reports)[string])([{ file, text, messages }], 'en')

/** The line that is shown and the marks under it. */
async function shown(text: string, from: number, to: number): Promise<string[]> {
  const [, , , line = '', marks = ''] = (await report('pretty', text, [on(text, from, to)])).split('\n')
  return [line.slice('    1 │ '.length), marks.slice('      │ '.length)]
}

describe('the place of a message', () => {
  it.each<[string, string, [number, number], string[]]>([
    ['at the beginning', '甲乙丙', [0, 1], ['甲乙丙', '^^']],
    ['behind half-width signs', 'ab甲', [2, 3], ['ab甲', '  ^^']],
    ['at the end', '甲乙丙', [2, 3], ['甲乙丙', '    ^^']],
    ['behind the end, where something is missing', '甲乙', [2, 2], ['甲乙', '    ^']],
    ['of no width', '甲乙', [1, 1], ['甲乙', '  ^']],
    ['over two lines', '甲乙丙\n丁', [1, 5], ['甲乙丙', '  ^^^^']],
    ['of a blank that a terminal would obey', '甲\u0007乙', [1, 2], ['甲 乙', '  ^']],
    ['in an empty text', '', [0, 0], ['', '^']],
  ])('%s', async (_, text, [from, to], expected) => {
    expect(await shown(text, from, to)).toEqual(expected)
  })

  it('in a long line has a third of the room before it and two thirds behind', async () => {
    const text = '一二三四五六七八九十'.repeat(20)
    expect(await shown(text, 100, 101)).toEqual([`…${text.slice(84, 132)}…`, `${' '.repeat(33)}^^`])
    expect(await shown(text, 16, 17)).toEqual([`${text.slice(0, 48)}…`, `${' '.repeat(32)}^^`])
    expect(await shown(text, 17, 18)).toEqual([`…${text.slice(1, 49)}…`, `${' '.repeat(33)}^^`])
    expect(await shown(text, 168, 169)).toEqual([`…${text.slice(152)}`, `${' '.repeat(33)}^^`])
    expect(await shown(text, 167, 168)).toEqual([`…${text.slice(151, 199)}…`, `${' '.repeat(33)}^^`])
    // a place that is longer than the room is marked as far as it is shown
    expect(await shown(text, 100, 190)).toEqual([`…${text.slice(84, 132)}…`, `${' '.repeat(33)}${'^'.repeat(64)}`])
  })

  it.each(['\n', '\r\n', '\r'])('is in the line that it names, whatever ends lines: %j', async (end) => {
    const text = ['甲', '乙', '丙丁'].join(end)
    const lines = (await report('pretty', text, [on(text, text.length - 1, text.length)])).split('\n')
    expect(lines.slice(2, 5)).toEqual(['3:2  info  某处  text/x', '    3 │ 丙丁', '      │   ^^'])
  })

  it('has other places under it, and files without messages are not named', async () => {
    const text = '甲\n乙'
    const related = [
      { message: '前一处', position: new Places(text).span(0, 1) },
      { message: '又\n一处', position: new Places(text).span(2, 3) },
    ]
    const both = [
      { file: 'clean\u0007.txt', text, messages: [] },
      { file: 'odd\n.txt', text, messages: [on(text, 2, 3, { related, severity: 'error' })] },
    ]
    expect(await (reports.pretty as (typeof reports)[string])(both, 'zh')).toBe(
      'odd .txt\n\n2:1  错误  某处  text/x\n    2 │ 乙\n      │ ^^\n  1:1  前一处\n  2:1  又 一处\n\n2 个文件：1 个错误，0 个警告，0 个提示\n',
    )
  })

  it('is counted by severity, one in the singular', async () => {
    const of = async (...severities: Severity[]) => {
      const messages = severities.map((severity) => on('甲', 0, 1, { severity }))
      return (await report('pretty', '甲', messages)).trimEnd().split('\n').at(-1)
    }
    expect(await of('error')).toBe('1 file: 1 error, 0 warnings, 0 info')
    expect(await of('error', 'error', 'warning', 'info', 'info', 'info')).toBe('1 file: 2 errors, 1 warning, 3 info')
    expect(await of()).toBe('nothing found')
    expect(await (reports.pretty as (typeof reports)[string])([], 'zh')).toBe('没有发现问题\n')
  })
})

describe('JSON', () => {
  it('says what may be a limit of the parser, and nothing of it elsewhere', async () => {
    const [{ messages }] = JSON.parse(await report('json', '甲', [on('甲', 0, 1, { limit: true }), on('甲', 0, 1)]))
    const place = { line: 1, column: 1, endLine: 1, endColumn: 2 }
    const said = { ruleId: 'text/x', severity: 'info', message: '某处', ...place }
    expect(messages).toEqual([{ ...said, limit: true }, said])
  })
})

describe('SARIF', () => {
  const sarif = async (message: Message, file?: string) => JSON.parse(await report('sarif', '甲 乙', [message], file)).runs[0].results[0]

  it.each([
    ['-', 'stdin'],
    ['a.txt', 'a.txt'],
    ['2023/第3期 a#1.txt', '2023/%E7%AC%AC3%E6%9C%9F%20a%231.txt'],
    ['2023\\a.txt', '2023/a.txt'],
    ['/issues/a b.txt', 'file:///issues/a%20b.txt'],
  ])('names the file %s as %s', async (file, uri) => {
    expect((await sarif(on('甲 乙', 0, 1), file)).locations[0].physicalLocation.artifactLocation.uri).toBe(uri)
  })

  it('has a fix that takes away, of a rule that is not bundled', async () => {
    const result = await sarif(on('甲 乙', 0, 3, { fix: [{ start: 1, end: 2, text: '' }] }))
    expect(result).toEqual({
      ruleId: 'text/x',
      level: 'note',
      message: { text: '某处' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'a.txt' }, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 } } },
      ],
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: 'a.txt' },
              replacements: [{ deletedRegion: { startLine: 1, startColumn: 2, endLine: 1, endColumn: 3 } }],
            },
          ],
        },
      ],
    })
    expect(await sarif(on('甲 乙', 0, 1))).not.toHaveProperty('fixes')
  })
})

describe('cells', () => {
  it('are two of a Chinese character, one of others', () => {
    expect(['', 'a', '甲', '，', '—', '“', '𠮷', 'a甲'].map(cellsOf)).toEqual([0, 1, 2, 2, 1, 1, 2, 3])
  })

  it('fill up, and cut so that … fits', () => {
    expect([padEnd('甲', 4), padEnd('甲', 2), padEnd('甲', 1), padStart('甲', 4), padStart('甲乙', 3)]).toEqual([
      '甲  ',
      '甲',
      '甲',
      '  甲',
      '甲乙',
    ])
    expect([6, 5, 4, 3, 2, 1, 0].map((cells) => cut('甲乙丙', cells))).toEqual(['甲乙丙', '甲乙…', '甲…', '甲…', '…', '…', '…'])
    expect(cut('a甲b', 4)).toBe('a甲b')
    expect(cut('ab甲', 3)).toBe('ab…')
  })
})
