/** The guide says the same in both languages: each page has its twin, with the same code, and headings, lists and tables alike. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../docs/guide')
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))
const english = names.filter((name) => !name.endsWith('.zh-CN.md'))

const FENCE = /(?:^<!-- .* -->\n)?^```.*\n[\s\S]*?^```$/gm

/** The code, and the prose as its shape: `## `, `- `, and for each row of a table its number of cells. */
function shapeOf(name: string) {
  const text = readFileSync(join(FOLDER, name), 'utf8')
  const lines = text.replace(FENCE, '```').split('\n')
  const shape = lines.flatMap((line) => {
    if (line.startsWith('|')) return [`| ${line.replace(/`[^`]*`/g, '').split('|').length}`]
    return /^(?:#+|-|\d+\.|```)(?= |$)/.exec(line)?.[0] ?? []
  })
  return { code: text.match(FENCE) ?? [], shape }
}

describe('the guide', () => {
  it('has every page in both languages', () => {
    expect(names.filter((name) => name.endsWith('.zh-CN.md'))).toEqual(english.map((name) => name.replace('.md', '.zh-CN.md')))
  })

  it.each(english)('%s says in Chinese what it says in English', (name) => {
    expect(shapeOf(name.replace('.md', '.zh-CN.md'))).toEqual(shapeOf(name))
  })

  it.each(names)('%s links to files that there are, of its own language', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8').replace(FENCE, '')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link as string)
    expect(links.filter((link) => !existsSync(join(FOLDER, dirname(name), link)))).toEqual([])
    const foreign = links.filter((link) => english.includes(link) !== english.includes(name) && names.includes(link))
    expect(foreign.filter((link) => !link.startsWith('getting-started'))).toEqual([])
  })
})
