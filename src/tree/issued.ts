/** A text that a document issues, and over which no title stands: the page has printed it above the order, or has lost it. */
import type { Block, Instrument } from '../nodes.js'
import { isStatutory } from './body/levels.js'
import { readTitle } from './headings/titles.js'
import { over, type Source } from './source.js'

const SIGNS_OFF = new Set<Block['type']>(['signature', 'date', 'annotation'])
/** What stands between the sign-off and 第一章: who adopted the text and when, its contents. */
const FRONT = new Set<Block['type']>(['subtitle', 'contents', 'furniture'])
/** … but texts of others are named too: 公布《某条例》的要求   将《某办法》废止   《某条例》于2022年公布 */
const ISSUED = [
  // 现公布《某条例》
  /(?:[公发發颁頒][布佈]|印[发發])《([^《》]{2,80})》(?!的)/,
  // 现将《某办法》印发给你们
  /[将將]《([^《》]{2,80})》[^，。；《》]{0,30}(?:[印转轉][发發]|[公发發颁頒][布佈])/,
  // 《某条例》（第12号）已由…通过，现予公布
  /《([^《》]{2,80})》(?:[（(][^（）()]{1,24}[）)])?(?:已|[业業]|[经經]|于|於)[^。；]{0,120}?(?:通[过過]|[批核]准|同意)/,
]

/**
 * 某市人民政府令⏎第12号⏎现公布《某市某条例》，自…起施行。⏎市长 李某⏎2023年3月1日⏎第一章 总则: the first division stands below the sign-off,
 * and it is a statute's. All of it is the text that the order names: it is taken out of the order's own blocks.
 */
export function takeIssued(source: Source, main: Block[]): Instrument | undefined {
  let from = 0
  while (from < main.length && (main[from] as Block).type !== 'division') from++
  const division = main[from]
  if (division?.type !== 'division' || division.ordinal[0] !== 1 || !isStatutory(division.scheme)) return undefined
  while (from > 0 && FRONT.has((main[from - 1] as Block).type)) from--
  if (from === 0 || !SIGNS_OFF.has((main[from - 1] as Block).type)) return undefined
  const title = issuedName(main, from)
  if (title === undefined) return undefined
  const children = main.splice(from)
  const { kind } = readTitle(source, title)
  return { type: 'instrument', title, ...(kind ? { kind } : {}), children, position: over(children) }
}

function issuedName(main: readonly Block[], to: number): string | undefined {
  for (const pattern of ISSUED)
    for (let at = 0; at < to; at++) {
      const block = main[at] as Block
      const name = block.type === 'paragraph' ? pattern.exec(block.value)?.[1] : undefined
      // 《某省实施〈某法〉办法》
      if (name) return name.replaceAll('〈', '《').replaceAll('〉', '》')
    }
  return undefined
}
