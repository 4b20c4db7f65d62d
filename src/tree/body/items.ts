/** Which labelled lines are headings and which are items of a list: their neighbours tell. */
import { reading } from '../../apply.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import { isTaskLine } from '../../tokens/task.js'
import { pastFurniture } from '../sequence.js'
import type { Source } from '../source.js'
import { isClosing } from './closing.js'
import { divisionOf, divisionsOf, isHeaded } from './division.js'
import { runsOn, secondLabel } from './labels-on-one-line.js'
import { isStatutory } from './levels.js'
import { noteLabels } from './notes.js'
import { quotedLabels } from './quoted.js'
import type { StructureRule } from './structure.js'

/** Brothers are looked for so many tokens on. */
const NEAR = 12
/** So many of them, and all that are near, have no heading. */
const FEWEST = 3
/** （一）种粮补贴每亩100元。⏎其中，水稻每亩另补20元。 */
const GOES_ON = /^(?:其中|但)/
/** What can stand under a heading. */
const TEXT = new Set([
  'prose',
  'bare',
  'titleOpening',
  'keyLine',
  'salutation',
  'tableRow',
  'roster',
  'appointment',
  'note',
  'gazetteTitle',
])

// （一）加强组织领导。各单位要…
export const division: StructureRule = {
  name: 'division',
  begins: ['label'],
  parser: ({ source, sequence }) => {
    const labels = sequence.once(() => new Labels(source, sequence.tokens))
    return reading(sequence.kind('label'), ({ from }) => {
      const all = labels()
      if (all.notes.has(from) || all.quoted.has(from) || runsOn(sequence.tokens, from))
        return [{ put: 'block', node: source.leaf('paragraph', sequence.token(from)) }]
      const sentence =
        isAmongSentences(sequence.tokens, from, all) ||
        isCutSentence(source, sequence.tokens, from) ||
        isItemOverList(sequence.tokens, from)
      const token = sequence.token(from)
      const followed = !sentence && !all.isOfArticle(from) && isFollowed(source, sequence.tokens, from)
      const second = secondLabel(sequence.tokens, from)
      const nodes = second ? divisionsOf(source, token, second, followed, sentence) : [divisionOf(source, token, followed, sentence)]
      return nodes.map((node) => ({ put: 'division', node }))
    })
  },
}

class Labels {
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

/**
 * Body text, or the first of a list of another scheme, stands under the label at this place. An item right below its
 * elder brother is no heading, whatever follows it: 4.…；⏎5.…。⏎具备以上条件的，…
 */
function isFollowed(source: Source, tokens: readonly Token[], at: number): boolean {
  const own = (tokens[at] as Token).value as Label
  // 第三条　施行日期⏎— 1 —⏎本规定自…起施行。
  const next = tokens[pastFurniture(tokens, at + 1)]
  if (!next || next.continued) return false
  if (next.kind === 'label') {
    const below = next.value as Label
    if (below.scheme === own.scheme || below.scheme === 'decimal' || below.ordinal[0] !== 1) return false
  } else if (!TEXT.has(next.kind) || isTaskLine(source.ink(next)) || GOES_ON.test(source.ink(next))) return false
  const before = tokens[at - 1]?.kind === 'label' ? (tokens[at - 1]?.value as Label) : undefined
  if (before?.scheme === own.scheme && /^[^。；;]{0,200}[。；;]$/.test(before.rest)) return false
  // 2.标志牌；⏎（二）国家机关。: the list goes on above its sub-items
  if (before && own.ordinal[0] !== 1 && /[；;]$/.test(before.rest)) return false
  // 第四条 施行日期⏎本规定自2023年3月1日起施行。
  return own.scheme === 'article' || !isClosing(next.text ?? source.ink(next))
}

/** 二、禁止吸烟、烧⏎— 2 —⏎荒等野外用火行为。: what a page's end cuts is a sentence where its other half ends in a stop. */
function isCutSentence(source: Source, tokens: readonly Token[], at: number): boolean {
  const next = pastFurniture(tokens, at + 1)
  const half = tokens[next]
  if (next === at + 1 || half?.continued !== true || !/[。；;]/.test(source.ink(half))) return false
  return !/[。；;：:]/.test(((tokens[at] as Token).value as Label).rest)
}

/** 一、宗教团体的土地；⏎二、用于经营的土地：⏎（甲）厂房用地；: what stands below an item is one too. */
function isItemOverList(tokens: readonly Token[], at: number): boolean {
  const [above, own] = [tokens[at - 1], (tokens[at] as Token).value as Label]
  if (above?.kind !== 'label' || !/[：:]$/.test(own.rest)) return false
  const { scheme, rest } = above.value as Label
  return scheme === own.scheme && /[；;]$/.test(rest)
}

/** 三、…组成。⏎四、县政府实行县长负责制。县长领导…⏎五、…: the items around it are sentences without a heading, so this is one. */
function isAmongSentences(tokens: readonly Token[], at: number, labels: Labels): boolean {
  const own = (tokens[at] as Token).value as Label
  if (!labels.headed(at)) return false
  let plain = 0
  for (const step of [-1, 1]) {
    let ordinal = own.ordinal[0] as number
    for (let i = at + step; i >= 0 && i < tokens.length && Math.abs(i - at) <= NEAR; i += step) {
      const token = tokens[i] as Token
      if (token.kind !== 'label') continue
      const label = token.value as Label
      if (label.scheme !== own.scheme) continue
      if (label.ordinal[0] !== ordinal + step) break
      if (labels.headed(i)) return false
      ordinal += step
      plain++
    }
  }
  return plain >= FEWEST
}
