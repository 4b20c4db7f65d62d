/** What is made of the built package and ships with it: the tree's JSON Schema, the manual page, completion for shells. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJSONSchema } from 'zod/mini'

const dist = join(import.meta.dirname, '../../dist')
const { gazetteSchema } = await import('../../dist/schema.js')
const gongbao = (...args) => execFileSync(process.execPath, [join(dist, 'cli.js'), ...args], { encoding: 'utf8' })

writeFileSync(join(dist, 'schema.json'), `${JSON.stringify(toJSONSchema(gazetteSchema), null, 2)}\n`)
writeFileSync(join(dist, 'gongbao.1'), gongbao('man'))
mkdirSync(join(dist, 'completion'), { recursive: true })
for (const shell of ['bash', 'zsh', 'fish']) writeFileSync(join(dist, 'completion', `gongbao.${shell}`), gongbao('completion', shell))
