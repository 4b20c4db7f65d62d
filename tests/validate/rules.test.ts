import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { type Lang, rules, validate } from '../../src/validate/index.js'
import { examplesOf } from './examples.js'
import { check, unmarked, yunxi } from './yunxi.js'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const { good, bad } = examplesOf(rule.id)

  it.each(good.map((text) => [text]))('says nothing of %j', (text) => {
    expect(check(text, rule).map(({ message }) => message)).toEqual([])
  })

  it.each(bad.map((text) => [text]))('marks the places in %j', (marked) => {
    const { text, places } = unmarked(marked)
    const messages = check(text, rule)
    const found = messages.map(({ position: { start, end } }) => text.slice(start.offset, end.offset))
    expect(found).toEqual(places.map(([from, to]) => text.slice(from, to)))
    expect(messages.map(({ position }) => position.start.offset)).toEqual(places.map(([from]) => from))
    for (const message of messages) expect(message).toMatchObject({ ruleId: rule.id, severity: rule.severity })
  })

  it('says it in both languages, with nothing left to fill in', () => {
    for (const lang of ['zh', 'en'] satisfies Lang[])
      for (const marked of bad) {
        const { text } = unmarked(marked)
        for (const { message, related } of validate(parse(text, { grammar: yunxi }), { source: text, grammar: yunxi, lang }))
          for (const sentence of [message, ...(related ?? []).map((r) => r.message)]) expect(sentence).not.toMatch(/[{}]|undefined/)
      }
  })

  it('is there whole', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/)
    expect(good.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(0)
    for (const sentence of [rule.description, ...Object.values(rule.messages)]) {
      expect(sentence.zh).toMatch(/\p{Script=Han}/u)
      expect(sentence.en).toMatch(/[a-z]/)
      const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
      expect(names(sentence.en)).toEqual(names(sentence.zh))
    }
    expect(bad.some((marked) => check(unmarked(marked).text, rule).some(({ fix }) => fix))).toBe(rule.fixable ?? false)
  })
})

it('rules have ids of their own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})
