/** What each serializer writes of `fixtures/NAME.txt` is `fixtures/out/NAME.*`. `UPDATE=1` writes them anew: read the difference. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FormatOptions, formats } from '../../src/cli/formats.js'
import type { Gazette } from '../../src/nodes.js'
import { parse } from '../../src/parse.js'
import { toHtml } from '../../src/serialize/index.js'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const OUT = join(FIXTURES, 'out')
const options: FormatOptions = { positions: true, limit: 300 }

/** Name of the file → format. JSON has its own fixtures; of the page, the part that the tree makes. */
const WRITERS: Readonly<Record<string, (tree: Gazette) => string | Promise<string> | undefined>> = {
  'md.snap': (tree) => formats.markdown?.(tree, options),
  'html.snap': (tree) => toHtml(tree, { fragment: true }).replace(/(<\/(?:p|h\d|li|tr|div|section|article|header|nav|ol|table)>)/g, '$1\n'),
  'akn.xml': (tree) => formats.akn?.(tree, options),
  txt: (tree) => formats.text?.(tree, options),
  'chunks.ndjson': (tree) => formats.chunks?.(tree, options),
  csv: (tree) => formats.csv?.(tree, options),
  ndjson: (tree) => formats.ndjson?.(tree, options),
}

describe.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const tree = parse(readFileSync(join(FIXTURES, name), 'utf8'))

  it.each(Object.entries(WRITERS))('is written as expected: %s', async (ending, write) => {
    const path = join(OUT, name.replace(/txt$/, ending))
    const output = (await write(tree)) as string
    if (process.env.UPDATE) {
      mkdirSync(OUT, { recursive: true })
      writeFileSync(path, output)
    }
    expect(existsSync(path), `${path} is there`).toBe(true)
    expect(output).toBe(readFileSync(path, 'utf8'))
  })
})
