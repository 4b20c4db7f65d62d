import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { check } from './yunxi.js'

const read = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name), 'utf8')

it('says nothing of an issue that keeps every rule', () => {
  expect(check(read('rules/clean.txt'))).toEqual([])
})

it.each(['quarterly.txt', 'excerpt.txt'])('finds no error and nothing against the standard in %s', (name) => {
  expect(check(read(name)).filter(({ severity }) => severity !== 'info')).toEqual([])
})
