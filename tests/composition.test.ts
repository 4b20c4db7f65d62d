/**
 * Whole issues made of known parts: texts of `fixtures/kinds` one after another, under a masthead and contents that list them, and a
 * colophon below. Each document begins and ends where its text does. So too files of web pages, with what sites print about the texts:
 * each document begins and ends where its page does.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../src/nodes.js'
import { parse } from '../src/parse.js'
import { withoutBlanks } from '../src/text/clean.js'
import { SITES } from './support/sites.js'

const KINDS = join(import.meta.dirname, '../fixtures/kinds')
/** Texts as an issue prints them: no pages of sites, no scans, no whole issues. */
const PRINTED =
  /^(?:kind|statute|plan|number|annotations|personnel|joint|attachment|annexes|instruments|roster|table|trap|work-report|speech)/
/** Documents of an issue. */
const SIZE = 6
const MASTHEAD = '澄县人民政府公报\n\n2023年第5期（总第41期）\n\n澄县人民政府办公室 主管主办\n\n目 录\n\n'
const COLOPHON = '\n\n《澄县人民政府公报》简介\n\n《澄县人民政府公报》是政府出版物。\n\n邮 编：099900\n\n电 话：0999-6210088\n'

/** How the contents may list a title, and the lowest share of documents that begin and end where they should: it never goes down. */
const CONTENTS: readonly [name: string, list: (title: string, page: number) => string, floor: number][] = [
  ['leaders and pages', (title, page) => `${title}……${page}`, 0.99],
  ['tabs and pages', (title, page) => `${title}\t${page}`, 0.99],
  ['pages in brackets', (title, page) => `- ${title} ..... (${page})`, 0.99],
  ['pages before the titles', (title, page) => `${page}　${title}`, 0.93],
  ['no pages', (title) => title, 0.99],
]

interface Part {
  text: string
  title: string
  issuer: string
  number: string
}

/** Each text that is one document with a title, and titles that no other has. */
const parts = new Map<string, Part>()
for (const name of readdirSync(KINDS)) {
  if (!name.endsWith('.txt') || !PRINTED.test(name)) continue
  const text = readFileSync(join(KINDS, name), 'utf8').replace(/\r\n?/g, '\n').trim()
  const [document, ...others] = parse(text).children as Document[]
  if (document?.type !== 'document' || others.length > 0 || document.title === '') continue
  const title = withoutBlanks(document.title)
  const { issuer = '云溪县人民政府办公室', documentNumber: number = '' } = document
  if (!parts.has(title)) parts.set(title, { text, title, issuer, number })
}

/** Issues of texts that stand far from each other in the order of names. */
const issues: Part[][] = []
const known = [...parts.values()]
const count = Math.floor(known.length / SIZE)
for (let i = 0; i < count; i++) issues.push(Array.from({ length: SIZE }, (_, n) => known[i + n * count] as Part))

/** … where no contents list them. A statute below a notice that issues texts could be one of these: no reader could tell. */
const UNLISTED_FLOOR = 0.65

/** … of the pages of a site. */
const PAGES_FLOOR = 0.95

/** The share of the texts that are the place of a document. */
function shareOf(list?: (title: string, page: number) => string): number {
  let right = 0
  for (const issue of issues) {
    let text = list ? `${MASTHEAD}${issue.map(({ title }, i) => list(title, 3 * i + 1)).join('\n')}` : ''
    const places = issue.map((part) => {
      const from = text.length + 2
      text += `\n\n${part.text}`
      return `${from}-${text.length}`
    })
    right += countFound(list ? text + COLOPHON : text, places)
  }
  return right / (count * SIZE)
}

/** … of the pages of a site, saved one after another. */
function shareOfPages({ head, foot }: (typeof SITES)[number]): number {
  let right = 0
  for (const issue of issues) {
    let text = ''
    const places = issue.map((part, n) => {
      const from = text === '' ? 0 : text.length + 2
      text += `${text && '\n\n'}${head({ ...part, n })}\n\n${part.text}\n\n${foot({ ...part, n })}`
      return `${from}-${text.length}`
    })
    right += countFound(text, places)
  }
  return right / (count * SIZE)
}

function countFound(text: string, places: readonly string[]): number {
  const documents = parse(text).children.filter(({ type }) => type === 'document')
  const found = new Set(documents.map(({ position: { start, end } }) => `${start.offset}-${end.offset}`))
  return places.filter((place) => found.has(place)).length
}

describe('an issue of known documents', () => {
  it('is made of enough of them', () => {
    expect(count).toBeGreaterThanOrEqual(20)
  })

  it.each(CONTENTS)('whose contents have %s', (_, list, floor) => {
    expect(shareOf(list)).toBeGreaterThanOrEqual(floor)
  })

  it('without contents', () => {
    expect(shareOf()).toBeGreaterThanOrEqual(UNLISTED_FLOOR)
  })
})

describe('web pages one after another', () => {
  it.each(SITES.map((site) => [site.name, site] as const))('with %s', (_, site) => {
    expect(shareOfPages(site)).toBeGreaterThanOrEqual(PAGES_FLOOR)
  })
})
