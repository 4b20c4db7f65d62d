/** Nothing is fetched: the library and the command line name no module that could, and code comes from packs alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const using = (pattern: RegExp) => files.filter((name) => pattern.test(readFileSync(join(SRC, name), 'utf8'))).sort()

it('no file of the source uses the network', () => {
  expect(
    using(
      /from '(?:node:)?(?:https?|http2|net|tls|dns|dgram|inspector|child_process)[/']|\b(?:fetch|WebSocket|XMLHttpRequest|EventSource)\(/,
    ),
  ).toEqual([])
})

it('code is loaded from packs and settings alone, and made of text nowhere', () => {
  // What is imported when it is needed is named as what is imported at once is: a file beside, or a package of the bundle.
  expect(
    using(/\beval\(|new Function\(|'node:vm'|\bimport\((?!'(?:\.{1,2}\/[\w./-]+|iconv-lite|jschardet|tinyglobby)'\))|createRequire\(/),
  ).toEqual(['cli/check-config.ts', 'cli/load-module.ts'])
})

it('the library reads and writes no file', () => {
  expect(using(/from '(?:node:)?(?:fs|fs\/promises|worker_threads|process)'|process\./).filter((name) => !name.startsWith('cli/'))).toEqual(
    [],
  )
})
