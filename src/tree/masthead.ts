/** 刊头: title, pinyin, issue, purpose, sponsor and publication of the gazette, from cover and inside front. */

import type { Leaf, Masthead } from '../nodes.js'
import { isoDate, NUMERALS } from '../numerals.js'
import { withoutBlanks } from '../text/clean.js'
import { fieldsOf, type ReadField } from '../tokens/colophon.js'
import { DATE, type SignedDate } from '../tokens/date.js'
import type { Token } from '../tokens/index.js'
import { DOTTED, type ReadIssue } from '../tokens/issue.js'
import type { ReadPublication, ReadSponsor } from '../tokens/masthead.js'
import type { Source } from './source.js'

/** Kinds that the lines of the purpose (办刊宗旨) can have. */
const PURPOSE = new Set(['bare', 'title', 'roster', 'organ'])
const LONGEST_PURPOSE = 30
/** The lines of a gazette's name that is printed over two. */
const FIRST = /^[㐀-鿿]{2,20}$/
const REST = /^(?:人民政府)?公[报報]$/
/** 编印, 2023年3月出版: who does stands above. */
const PUBLISHES = new RegExp(`^[年月日\\d${NUMERALS}]{0,14}(?:编印|编辑|主办|出版)$`)
const DAY = /^(\d{1,2})月(\d{1,2})日$/
const DAY_BEHIND = new RegExp(`\\s${DATE}$`)

export function buildMasthead(source: Source, tokens: readonly Token[]): Masthead {
  const children: Leaf[] = []
  const masthead: Masthead = {
    type: 'masthead',
    title: '',
    children,
    position: { start: source.point(source.start(tokens[0] as Token)), end: source.point(source.end(tokens.at(-1) as Token)) },
  }
  let inPurpose = false
  let first = ''
  for (const [i, token] of tokens.entries()) {
    const value = source.name(token)
    // 税务公报: no organ is named
    if (i === 0 && (token.kind === 'bare' || token.kind === 'title') && /(?:[报報]|文告)$/.test(value)) {
      masthead.title = value
      children.push(source.leaf('title', token, value))
      continue
    }
    // 某县人民政府办公室⏎二〇二三年三月编印
    const publisher = tokens[i - 1]
    if (publisher?.kind === 'organ' && PUBLISHES.test(value)) masthead.sponsor ??= source.name(publisher)
    // 某县⏎人民政府公报, 某县人民政府⏎公 报
    if (first && REST.test(value)) {
      const above = children.pop() as Leaf
      const name = source.leaf('title', token, first + value)
      name.position.start = above.position.start
      masthead.title ||= name.value
      children.push(name)
      first = ''
      continue
    }
    first = FIRST.test(value) && (token.kind === 'bare' || token.kind === 'organ') ? value : ''
    const purposeHere: boolean =
      inPurpose && PURPOSE.has(token.kind) && value.length <= LONGEST_PURPOSE && !/[：:]|委员会$|编辑部$/.test(value)
    inPurpose = purposeHere || /^办刊宗旨[：:]?$/.test(value)
    if (purposeHere) {
      const line = source.leaf('paragraph', token)
      masthead.purpose = [...(masthead.purpose ?? []), line.value]
      children.push(line)
    } else children.push(readLine(source, token, value, masthead))
  }
  // 1994年4月15日⏎第七期
  if (masthead.publicationDate) masthead.year ??= Number(masthead.publicationDate.slice(0, 4))
  masthead.position.end = (children.at(-1) as Leaf).position.end
  return masthead
}

function readLine(source: Source, token: Token, value: string, masthead: Masthead): Leaf {
  switch (token.kind) {
    case 'gazetteTitle':
      masthead.title ||= value
      return source.leaf('title', token, value)
    case 'pinyin':
      masthead.pinyin ??= value
      break
    case 'issue':
      {
        const {
          year,
          issue,
          totalIssue,
          title,
          day,
          date = dayOf(masthead, day),
          frequency,
        } = token.value as ReadIssue & { title?: string }
        if (title) masthead.title ||= title
        if (year) masthead.year ??= year
        if (issue) masthead.issue ??= issue
        if (frequency) masthead.frequency ??= frequency
        if (totalIssue) masthead.totalIssue ??= totalIssue
        if (date) masthead.publicationDate ??= date
      }
      break
    case 'date':
    case 'publication': {
      const { day, frequency, date = dayOf(masthead, day) } = token.value as ReadPublication
      if (date) masthead.publicationDate ??= date
      if (frequency) masthead.frequency ??= frequency
      if (date) return { ...source.leaf('date', token), date }
      break
    }
    // 某县人民政府办公室　2024年6月28日
    case 'signedDate': {
      const { organInk, date } = token.value as SignedDate
      masthead.sponsor ??= value.slice(0, organInk)
      if (date) masthead.publicationDate ??= date
      break
    }
    case 'sponsor': {
      const { sponsor, date } = token.value as ReadSponsor
      masthead.sponsor ??= sponsor
      if (date) masthead.publicationDate ??= date
      break
    }
    case 'colophonField': {
      for (const { key, value: field } of fieldsOf(token.value as ReadField)) {
        if (/主办|^编印/.test(key)) masthead.sponsor ??= withoutBlanks(field.replace(DAY_BEHIND, ''))
        // 编印：某县人民政府办公室　2014年9月30日
        const [, ...day] = DAY_BEHIND.exec(field) ?? []
        const date = day.length > 0 ? isoDate(...(day as [string, string, string])) : undefined
        if (date) masthead.publicationDate ??= date
        // 刊　期：双月刊
        if (/^(?:刊期|出版周期)$/.test(key)) masthead.frequency ??= withoutBlanks(field)
      }
      break
    }
    case 'furniture':
      // 2008⏎17
      if (masthead.year && /^\d{1,2}$/.test(value)) masthead.issue ??= Number(value)
      return source.furniture(token)
  }
  // 2018·4
  const [, dottedYear, dottedIssue] = (!masthead.issue && DOTTED.exec(value)) || []
  if (dottedYear && dottedIssue) {
    masthead.year ??= Number(dottedYear)
    masthead.issue = Number(dottedIssue)
  }
  // 2023年10月
  const year = /^(\d{4})年\d{1,2}月$/.exec(value)?.[1]
  if (year) masthead.year ??= Number(year)
  // 6月24日
  const [, ...day] = DAY.exec(value) ?? []
  const date = dayOf(masthead, day as [string, string])
  if (!date) return source.leaf('paragraph', token)
  masthead.publicationDate ??= date
  return { ...source.leaf('date', token), date }
}

/** Month and day, of the masthead's year. */
function dayOf({ year }: Masthead, [month, day]: readonly string[] = []): string | undefined {
  return year && month && day ? isoDate(String(year), month, day) : undefined
}
