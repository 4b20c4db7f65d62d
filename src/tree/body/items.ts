/** Which labelled lines are headings and which are items of a list: their neighbours tell. */
import { reading } from '../../apply.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import { isTaskLine } from '../../tokens/task.js'
import { pastFurniture } from '../sequence.js'
import type { Source } from '../source.js'
import { isClosing } from './closing.js'
import { divisionOf, divisionsOf } from './division.js'
import { Labels } from './label-places.js'
import { runsOn, secondLabel } from './labels-on-one-line.js'
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
