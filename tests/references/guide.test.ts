import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { referenceTable } from '../../src/cli/refs-table.js'
import { parse } from '../../src/parse.js'
import { extract } from '../../src/references/index.js'

const GUIDE = join(import.meta.dirname, '../../docs/guide/references.md')
const EXAMPLE = /(<!-- input -->\n```text\n)([\s\S]*?)(```\n\n<!-- output -->\n```text\n)([\s\S]*?)(```)/

describe('the guide', () => {
  it('shows what the command prints (UPDATE=1 writes it)', () => {
    const guide = readFileSync(GUIDE, 'utf8')
    const [, , text, , printed] = EXAMPLE.exec(guide) as unknown as string[]
    const table = referenceTable(extract(parse(text as string), { text: text as string }))
    if (process.env.UPDATE)
      writeFileSync(
        GUIDE,
        guide.replace(EXAMPLE, (_, open, input, middle, __, close) => `${open}${input}${middle}${table}${close}`),
      )
    else expect(printed).toBe(table)
  })
})
