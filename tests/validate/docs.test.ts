import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { FOLDER } from './examples.js'
import { pages } from './pages.js'

const made = pages()

if (process.env.UPDATE)
  for (const [path, text] of made) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true })
    writeFileSync(join(FOLDER, path), text)
  }

it.each([...made])('docs/rules/%s says what the rule says (UPDATE=1 writes it anew)', (path, text) => {
  expect(existsSync(join(FOLDER, path))).toBe(true)
  expect(readFileSync(join(FOLDER, path), 'utf8')).toBe(text)
})

it('docs/rules has no page of a rule that is no more', () => {
  const there = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  expect(there.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...made.keys()].sort())
})
