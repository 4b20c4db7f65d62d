/** 页码、书眉: what the page prints around the text. */
import { LOOK_ALIKES, NUMERALS } from '../numerals.js'
import type { Token } from './index.js'
import { END, GAP, type LineReading, type LineRule, match, reading, SPACE } from './rule.js'

/** A site prints it, not a page. */
export interface OfSite {
  site: true
}

export function isOfSite({ kind, value }: Token): boolean {
  return kind === 'furniture' && value !== null && (value as OfSite).site === true
}

/** A line of furniture: what it reads tells nothing. */
export function furniture<T extends OfSite | null = null>(
  name: string,
  pattern: string,
  hints: Omit<LineReading, 'parser'>,
  value: T = null as T,
): LineRule<T> {
  const parser = reading(match(new RegExp(pattern + END, 'my')), () => value)
  return { kind: 'furniture', name, reading: () => ({ ...hints, parser }) }
}

const FIGURES = '0123456789'
const ORNAMENTS = '-—–－_·•∙.．~～=*◆○'
const DIGITS = '[0-9]{1,4}'
/** 一 12 一, — l2 —: typed, or read, for dashes and digits. */
const DASHES = '一ー'
const ORNAMENT = `[${ORNAMENTS}${DASHES}]{1,3}`
const READ_DIGITS = `[0-9${LOOK_ALIKES}]{1,4}`
// 第12页 共30页   Page 2 of 3   p.12, between the signs that a converter sets: === 第12页 ===   [Page 12]
const PAGE_NAMED = `[-=—\\[【*]{0,5}${GAP}(?:[Pp](?:age|AGE)?[.．]?${SPACE}{0,2}\\d{1,4}(?:${SPACE}(?:of|OF)${SPACE}\\d{1,4})?|(?:第${GAP}(?:${DIGITS}|[${NUMERALS}]{1,4})|\\d{1,4})${GAP}页(?:${GAP}[,，/]?${GAP}共${GAP}\\d{1,4}${GAP}页)?)${GAP}[-=—\\]】*]{0,5}`
// PAGE, NUMPAGES, PAGE \* MERGEFORMAT 3: the field whose number a converter has lost
const PAGE_FIELD = `(?:NUM)?PAGES?(?:${SPACE}{1,3}\\\\\\*${SPACE}{0,2}MERGEFORMAT)?(?:${SPACE}{1,3}\\d{1,4})?`
// — 12 —   ·12·   [12]   12 / 30, where a scan has lost a dash — 12, and what a browser prints under a page: http://…　1/2
const PAGE_NUMBER = `(?:${ORNAMENT}${GAP}${READ_DIGITS}${GAP}${ORNAMENT}|[\\[［【〔<《]${DIGITS}[\\]］】〕>》]|[—–－]{1,2}${GAP}${DIGITS}|${DIGITS}(?:${GAP}(?:/${GAP}\\d{1,4}|[-—–－]{1,2}))?|${PAGE_NAMED}|${PAGE_FIELD}|https?://[^\\s]{4,200}${SPACE}{1,20}\\d{1,3}/\\d{1,3})`
// （下转第6页）   （上接第5版）
const TURN = `[（(]${GAP}(?:[上下]${GAP})?[接转轉]${GAP}第?${GAP}\\d{1,4}${GAP}[页頁版]${GAP}[）)]`
const OPENS_PAGE = `${FIGURES}${ORNAMENTS}${DASHES}【〔[［<《第PpN`

export const pageNumber = furniture('pageNumber', `(?:${PAGE_NUMBER}|${TURN})`, {
  first: `${OPENS_PAGE}（(h`,
  last: `${FIGURES}${ORNAMENTS}${DASHES}】〕]］>》页）)EST`,
  widest: 240,
})

// 2023年第3期 — 12 —   ·县政府文件·   3/2023 某县人民政府公报
const ISSUE = `\\d{4}${GAP}年${GAP}第${GAP}\\d{1,3}${GAP}期`
const RUNNING = `(?:${ISSUE}${GAP}${PAGE_NUMBER}|${PAGE_NUMBER}${GAP}${ISSUE}|[·•・][^\\r\\n。，；：·•・]{2,24}[·•・]|\\d{1,2}/\\d{4}${SPACE}{0,8}[^\\r\\n]{2,40})`

export const runningHeader = furniture('runningHeader', RUNNING, { first: `${OPENS_PAGE}・`, without: '。', widest: 110 })

// 某县人民政府公报 ·县政府文件·   公报 3/2023
const NAMED = `(?:[㐀-鿿]{2,24}[府院厅廳委部局会會])?公${SPACE}?[报報]${SPACE}{0,8}(?:[^\\r\\n。，；·]{0,20}[·•][^\\r\\n。，；·]{0,20}[·•]?|\\d{4}[年.·/]?[^\\r\\n。目索]{0,16}|\\d{1,2}/\\d{4})`

export const gazetteHeader = furniture('gazetteHeader', NAMED, { needs: '·•0123456789', letters: '报報', without: '。，；', widest: 110 })

const SPECKS = "·•'‘`^"
// ……………   |   ★: what is left of a rule or a table   ??: of a blank, in another encoding   ·: a speck on the paper
const LEADERS = `(?:(?:[.…·．_—\\-=*~★☆─━]|${SPACE}){3,200}|[|｜]{1,3}|[?]{1,8}|[★☆]|[${SPECKS}])`
const RULES = `.…·．_—-=*~★☆─━|｜?${SPECKS}`

export const leaders = furniture('leaders', LEADERS, { first: RULES, last: RULES })

const STAMP = `(?:[盖公印]${GAP})?章`
// （此页无正文）   （共印50份）   由 扫描全能王 扫描创建   （印）, 公章: where the seal is   （签字）　（签字）
const SEAL = `(?:(?:[（(](?:印|${STAMP}|签字)[）)]${SPACE}{0,40}){1,3}|[（(]?此${GAP}页${GAP}无${GAP}正${GAP}文[）)]?|${STAMP}|[（(]?共印${GAP}\\d{1,6}${GAP}份[）)]?|由?${GAP}扫描全能王${GAP}(?:扫描)?创建|CamScanner)`

export const seal = furniture('seal', SEAL, { first: '（(此共由扫C盖公印', widest: 110 })
