/** The sizes that docs/performance.md names are those that `npm run size` holds the bundles to. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

const ROWS: Readonly<Record<string, string>> = {
  parse: '`parse`, with the base grammar',
  'parse + validate': '`parse` and `validate`',
  'every serializer': 'all serializers',
  schema: '`fromJson` and the schemas',
  everything: 'every export of every entry, together',
}

it('are the limits, to a kB', () => {
  const [, docs = ''] = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8').split('\n## Size\n')
  const limits: { name: string; limit: string }[] = JSON.parse(readFileSync(join(ROOT, '.size-limit.json'), 'utf8'))
  for (const { name, limit } of limits) {
    const row = docs.split('\n').find((line) => line.startsWith(`| ${ROWS[name] ?? `\`${name}\``} `))
    expect(Math.abs(Number(row?.split('|')[2]) - Number.parseFloat(limit)), `${name}: ${limit}`).toBeLessThan(1)
  }
})
