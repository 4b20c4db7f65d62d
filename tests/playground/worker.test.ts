/** What the playground's worker reads, and with which grammar: the same as the command line. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, vi } from 'vitest'
import { bundled, packs } from '../../src/cli/packs.js'
import { parse } from '../../src/parse.js'
import { mustBeBuilt, ROOT } from '../package/user.js'

interface Told {
  type: string
  id?: number
  grammar?: string
  grammars?: { id: string }[]
}

it('reads a text with the grammar that the command line takes for it', async () => {
  mustBeBuilt()
  const told: Told[] = []
  const worker: { postMessage: (message: Told) => void; onmessage?: (event: { data: object }) => void } = {
    postMessage: (message) => told.push(message),
  }
  vi.stubGlobal('self', worker)
  await import(pathToFileURL(join(ROOT, 'docs/playground/worker.js')).href)
  const texts = [
    readFileSync(join(ROOT, 'fixtures/quarterly.txt'), 'utf8'),
    ...packs.map(({ name }) => `${name}人民政府\n关于防汛工作的通知\n\n各有关单位：\n\n请遵照执行。\n`),
  ]
  expect(
    told
      .shift()
      ?.grammars?.map(({ id }) => id)
      .sort(),
  ).toEqual(packs.map(({ id }) => id).sort())
  for (const [id, text] of texts.entries()) {
    worker.onmessage?.({ data: { type: 'read', id, text, grammar: 'auto' } })
    worker.onmessage?.({ data: { type: 'next' } })
    const begun = told.findLast(({ type }) => type === 'begin')
    expect([begun?.id, begun?.grammar]).toEqual([id, parse(text, { grammar: bundled }).grammar])
  }
})
