/** Each `fixtures/NAME.txt` gives the tree in `fixtures/NAME.json`. `npm run update` writes the trees anew: read the difference. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/parse.js'
import { gazetteSchema } from '../src/schema/index.js'
import { expectLaws } from './support/laws.js'

const FIXTURES = join(import.meta.dirname, '../fixtures')
const texts = readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))

describe.each(texts)('%s', (name) => {
  const text = readFileSync(join(FIXTURES, name), 'utf8')

  it('gives the expected tree', () => {
    const tree = parse(text)
    const path = join(FIXTURES, name.replace(/\.txt$/, '.json'))
    if (process.env.UPDATE) writeFileSync(path, `${JSON.stringify(tree, null, 1)}\n`)
    expect(existsSync(path), `${path} is there`).toBe(true)
    expect(tree).toEqual(JSON.parse(readFileSync(path, 'utf8')))
  })

  it('keeps the laws of the tree and its schema', () => {
    const tree = parse(text)
    expectLaws(text, tree)
    gazetteSchema.parse(tree)
  })
})
