/**
 * Signs that HTML and Markdown write otherwise, `&ldquo;`, `1\.`, and codes of Word's fields, `总则 PAGEREF _Toc5101 \h 1`: no rule knows
 * them, and the tree has what a page shows.
 */

import { withoutDoubles } from './doubled.js'

/** &ldquo;  &#8220;  &#x201C;  &amp;nbsp;, escaped twice  1\.  \, at a line's end */
const ESCAPED = /&(?:amp;){0,3}(?:#(\d{1,5}|[xX][\dA-Fa-f]{1,4})|([a-z]{2,6}));|\\([!-/:-@[-`{-~])|\\(?=[\r\n]|$)/g

const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u3000',
  thinsp: '\u2009',
  zwnj: '\u200c',
  shy: '\u00ad',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  deg: '°',
  permil: '‰',
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
}

/** What the codes of Word's own contents have in them, or beside them. */
const FIELD = '_Toc'
// TOC \o "1-3" \h \z \u   HYPERLINK \l "_Toc5101"   PAGEREF _Toc5101 \h
const FIELD_CODES = /TOC(?: \\[a-z](?: "[^"\r\n]{0,40}")?){1,8}|(?:HYPERLINK \\l|PAGEREF) "?_[A-Za-z_]{0,20}Toc\w{1,30}"?(?: \\[a-z]){0,3}/g

/**
 * *一、总体要求*   __第一条__ 为了…   一、_总体要求_: what Markdown sets apart, the mark that closes it beside a stop, a blank or the line's end,
 * but no 长*宽*高, *注：…, *12*, __年__月__日, 基础分 *（1+系数）*权重
 */
const EMPHASIS =
  /(?<=^|[\s、．.）)>])(__|[*_`])(?=[㐀-鿿（(《“【]|\d{1,4}[年.．、])([^*_`\r\n]{1,120}[^*_`\s])\1(?:(?<=[。：；]\1)|(?=[\s，。；：、！？]|$))/gm

// most texts with stars have no others than the ** about a line
const MAY_SET_APART = /(?:^|[^*_`])(?:__|[*_`])[㐀-鿿（(《“【\d]/m

/** Whether a text with such marks can have a phrase that they set apart. */
export function maySetApart(text: string): boolean {
  return (text.includes('*') || text.includes('_') || text.includes('`')) && MAY_SET_APART.test(text)
}

/** [第一条]{.mark} 为了…   []{#_Toc1 .anchor}总则: a span of Pandoc, of which a page shows what is between the brackets. */
const SPAN = /(?<!\\)\[([^[\]\r\n]{0,300})\]\{(?=[.#]|[a-z-]{1,20}=")[^{}\r\n]{0,160}\}/g
/** Spans within spans. */
const DEEPEST_SPAN = 3

function withoutSpans(text: string): string {
  let plain = text
  for (let depth = 0; depth < DEEPEST_SPAN && plain.includes(']{'); depth++)
    plain = plain.replace(SPAN, (span, phrase: string) => `\0${phrase}`.padEnd(span.length, '\0'))
  return plain
}

/** The text as long as it was: `&ldquo;` is “ and characters that nobody sees (`seen.ts`), the code of a field nothing but these. */
export function withoutEscapes(text: string): string {
  const single = withoutSpans(withoutDoubles(text))
  const shown = single.includes(FIELD) ? single.replace(FIELD_CODES, (code) => '\0'.repeat(code.length)) : single
  const plain = maySetApart(shown) ? shown.replace(EMPHASIS, withoutMark) : shown
  return /[&\\]/.test(plain) ? plain.replace(ESCAPED, signOf) : plain
}

function withoutMark(_: string, mark: string, phrase: string): string {
  const unseen = '\0'.repeat(mark.length)
  return `${unseen}${phrase}${unseen}`
}

function signOf(written: string, code: string | undefined, name: string | undefined, sign = ''): string {
  const shown = code ? characterOf(Number(`0${code}`)) : name ? NAMED[name] : sign
  return shown?.padEnd(written.length, '\0') ?? written
}

/** &#10; ends no line of the text. */
function characterOf(code: number): string | undefined {
  return code < 32 ? ' ' : code > 0xffff ? undefined : String.fromCharCode(code)
}
