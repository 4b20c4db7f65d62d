/** What the labels of a text are besides headings and items: numbers of notes, of a quoted text, items of an article. */
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import type { Source } from '../source.js'
import { isHeaded } from './division.js'
import { isStatutory } from './levels.js'
import { noteLabels } from './notes.js'
import { quotedLabels } from './quoted.js'

export class Labels {
  readonly notes: ReadonlySet<number>
  readonly quoted: ReadonlySet<number>
  private readonly known: Uint8Array
  private readonly articles: Uint8Array

  constructor(
    private readonly source: Source,
    private readonly tokens: readonly Token[],
  ) {
    this.notes = noteLabels(source, tokens)
    this.quoted = quotedLabels(source, tokens)
    this.known = new Uint8Array(tokens.length)
    this.articles = underArticles(tokens)
  }

  /** 第二条 …：⏎（一）…；⏎（二）家庭年收入低于5万元。⏎申请人…: an item of a statute's article is no heading. */
  isOfArticle(at: number): boolean {
    return this.articles[at] === 1
  }

  /** Whether the label at a place has a heading on its line; asked for again by each of its brothers. */
  headed(at: number): boolean {
    const { known } = this
    if (known[at] === 0) known[at] = isHeaded(this.source, this.tokens[at] as Token) ? 2 : 1
    return known[at] === 2
  }
}

/** What ends the articles above it. */
const ENDS_ARTICLES = new Set(['documentTitle', 'partTitle', 'annexMark'])

/** Where items below an article stand. */
function underArticles(tokens: readonly Token[]): Uint8Array {
  const under = new Uint8Array(tokens.length)
  let article = 0
  for (let at = 0; at < tokens.length; at++) {
    const { kind, value } = tokens[at] as Token
    if (ENDS_ARTICLES.has(kind)) article = 0
    if (kind !== 'label') continue
    const { scheme } = value as Label
    if (scheme === 'article') article = 1
    else if (scheme === 'chinese' || isStatutory(scheme)) article = 0
    else under[at] = article
  }
  return under
}
