/** What line rules are made of: parsers, words, and places in the order of rules. */
import type Parsimmon from 'parsimmon'
import { describe, expect, it } from 'vitest'
import { apply, firstOf, inOrder, many, manyLists, optional, reading } from '../../src/apply.js'
import { placed } from '../../src/reader.js'
import { endOfInk, endOfLine, match, oncePer, restOfLine, where } from '../../src/tokens/rule.js'
import { eachIn, endingOf, lastOf, wordThen } from '../../src/tokens/words.js'

describe('a parser', () => {
  const digit = match(/\d/y)
  const run = (parser: Parsimmon.Parser<unknown>, input: string, at = 0) => {
    const reply = apply(parser, input, at)
    return reply.status ? [reply.index, reply.value] : undefined
  }
  const one = digit.map(([text]) => text)

  it('reads a match, the first of several, none, many, or one behind the other', () => {
    expect([run(one, '12'), run(one, 'a1'), run(one, 'a1', 1), run(one, '')]).toEqual([[1, '1'], undefined, [2, '1'], undefined])
    expect([
      run(
        firstOf(
          one,
          match(/a/y).map(() => 'A'),
        ),
        'a',
      ),
      run(firstOf<unknown>(one), 'a'),
    ]).toEqual([[1, 'A'], undefined])
    expect([run(optional(one), '1'), run(optional(one), 'a')]).toEqual([
      [1, '1'],
      [0, undefined],
    ])
    expect([run(many(one), '12a'), run(many(one), 'a')]).toEqual([
      [2, ['1', '2']],
      [0, []],
    ])
    expect(run(manyLists(one.map((text) => [text, text])), '12')).toEqual([2, ['1', '1', '2', '2']])
    const two = inOrder<[string, string], string>([one, one], (a, b) => (a === b ? undefined : b + a))
    expect([run(two, '12'), run(two, '11'), run(two, '1a')]).toEqual([[2, '21'], undefined, undefined])
    expect([
      run(reading(one, Number), '7'),
      run(
        reading(one, () => undefined),
        '7',
      ),
      run(reading(one, Number), 'a'),
    ]).toEqual([[1, 7], undefined, undefined])
    const odd = where((input, at) => input[at] === '3', one)
    expect([run(odd, '3'), run(odd, '4')]).toEqual([[1, '3'], undefined])
  })

  it('ends with its line, blanks and stars apart', () => {
    expect([endOfLine('甲 ** \n乙', 1), endOfLine('甲', 1), endOfLine('甲\r', 1), endOfLine('甲乙', 1), endOfLine('甲 乙', 1)]).toEqual([
      5, 1, 1, -1, -1,
    ])
    expect([endOfInk('甲 ** \n乙', 0), endOfInk('甲*\r', 0), endOfInk('  ', 0), endOfInk('甲乙', 2)]).toEqual([1, 1, 0, 2])
    expect([run(restOfLine, '甲乙 **\n丙', 1), run(restOfLine, '甲\r', 0)]).toEqual([
      [5, '乙'],
      [1, '甲'],
    ])
  })
})

describe('words', () => {
  it('are found letter-spaced or not, the longest that has behind it what must be there', () => {
    const found = (words: string[], text: string, behind = /(?:)/y) => {
      const reply = apply(wordThen(words, behind), text, 0)
      return reply.status ? [reply.value.word, reply.index] : undefined
    }
    expect(found(['通知', '通知书'], '通知书')).toEqual(['通知书', 3])
    expect(found(['通知', '通知书'], '通知书', /[^：]{0,2}：/y)).toEqual(undefined)
    expect(found(['通知', '通知书'], '通知 书：', /[^：]{0,2}：/y)).toEqual(['通知书', 5])
    expect(found(['通知', '通知书'], '通知 书！', / 书/y)).toEqual(['通知', 4])
    expect([
      found(['通知'], `通${' '.repeat(10)}知`),
      found(['通知'], `通${' '.repeat(11)}知`),
      found(['通知'], '通\n知'),
      found(['通知'], '通'),
    ]).toEqual([['通知', 12], undefined, undefined, undefined])
    expect([found([], '通知'), found(['通知'], '')]).toEqual([undefined, undefined])
    expect(found(['𠮷县'], '𠮷县')).toEqual(['𠮷县', 3])
    for (const sign of '\\^$.*+?()[]{}|/')
      expect([sign, found([`a${sign}`], `a${sign}`), found([`a${sign}`], 'ab')]).toEqual([sign, [`a${sign}`, 2], undefined])
  })

  it('are looked for at the beginning of a line and behind its blanks', () => {
    const keys = wordThen(['邮编', '主办'], /：/y)
    const places = (line: string) => eachIn(keys, line).map(({ from, to, value: { word } }) => [word, from, to])
    expect(places('主办：某局　邮 编：000000，邮编：')).toEqual([
      ['主办', 0, 3],
      ['邮编', 6, 10],
    ])
    expect(places('某局主办：')).toEqual([])
  })

  it('are what a text ends in', () => {
    const ending = endingOf(['通知', '知', '复函'])
    expect([
      ending('的通知'),
      ending('的通 知'),
      ending('的通    知'),
      ending('的通     知'),
      ending('告知'),
      ending('知会'),
      ending(''),
    ]).toEqual([...['通知', '通 知', '通    知', '知', '知', undefined, undefined]])
    expect(lastOf(['通知', '函'])).toBe('知函')
    expect(endingOf([])('甲')).toBeUndefined()
    expect(endingOf(['𠮷县'])('某省𠮷县')).toBe('𠮷县')
  })

  it('are made ready once', () => {
    let made = 0
    const length = oncePer((words: string[]) => {
      made++
      return words.length
    })
    const words = ['甲']
    expect([length(words), length(words), length(['甲', '乙']), made]).toEqual([1, 1, 2, 2])
  })
})

describe('rules of a pack', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => ({ name })) as [
    { name: string },
    { name: string },
    { name: string },
    { name: string },
  ]
  const names = (...more: object[]) =>
    placed([[{ rule: a }, { rule: b }, { rule: c }], more as never], ({ name }: { name: string }) => name)
      .map(({ name }) => name)
      .join('')

  it('stand where it places them', () => {
    expect(names()).toBe('abc')
    expect(names({ rule: d })).toBe('abcd')
    expect(names({ rule: d, before: 'b' })).toBe('adbc')
    expect(names({ rule: d, after: 'b' })).toBe('abdc')
    expect(names({ rule: d, after: 'c' })).toBe('abcd')
    expect(names({ rule: d, instead: 'b' })).toBe('adc')
    expect(names({ without: 'b' })).toBe('ac')
    expect(names({ rule: d, before: 'a' }, { without: 'c' })).toBe('dab')
    expect(() => names({ rule: d, before: 'x' })).toThrow(new RangeError('no rule "x"; there are a, b, c'))
  })
})
