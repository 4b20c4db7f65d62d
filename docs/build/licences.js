/** `dist/licences.txt`: the licences of the packages that the bundles hold, which ask to be passed on with them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist')

/** esbuild says above each part of a bundle where it is from: `// node_modules/zwitch/index.js`. */
const FROM = /^\/\/ \S*?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm

const names = new Set()
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
  if (/\.c?js$/.test(file)) for (const [, name] of readFileSync(join(dist, file), 'utf8').matchAll(FROM)) names.add(name)

function licenceOf(name) {
  const folder = join(root, 'node_modules', name)
  const { version, license, homepage, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.|-mit|$)/i.test(one))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Its package holds no text of the licence. ${homepage ?? ''}`.trim()
  return `${name} ${version}, ${license ?? licenses?.[0]?.type ?? 'MIT'}\n\n${text}\n`
}

writeFileSync(
  join(dist, 'licences.txt'),
  [...names]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`),
)
