/** 标题: a line that ends in a kind of document (`…的通知`) or of issued text (`…办法（试行）`). */

import { compiled } from '../compiled.js'
import type { Vocabulary } from '../grammar.js'
import { signs } from '../text/characters.js'
import { withoutBlanks } from '../text/clean.js'
import type { Line } from '../text/lines.js'
import { ABOUT, ABOUT_IT, simplified } from '../variants.js'
import { NUMBER } from './document-number.js'
import type { LineReader, Token } from './index.js'
import { isOrganName } from './organ.js'
import { type LineRule, oncePer, reading, restOfLine, SPACE } from './rule.js'
import { endingOf, lastOf } from './words.js'

export interface ReadTitle {
  /** 文种, as listed in the grammar. */
  kind: string
  /** It ends like the title of a document (通知), not like that of an issued text (办法). */
  official: boolean
  /** 关于 stands in it, outside 《》. */
  about: boolean
}

// （试行）  （2023—2025年）  （征求意见稿）  [1]: a footnote's mark
const SUFFIX = compiled(
  () =>
    new RegExp(
      `(?:${SPACE}{0,4}[（(](?:[^（）()\\r\\n]|[（(][^（）()\\r\\n]{0,20}[）)]){1,30}[）)]){0,2}(?:[\\[［]\\s?\\d{1,2}\\s?[\\]］])?$`,
    ),
)
const SUFFIX_ENDS = signs('）)]］')
// 关于命名文明村⏎的决定
const OF_TITLE = new RegExp(`${ABOUT}|的`)
const QUOTED = /《[^《》]{0,120}》|<[^<>]{0,120}>|“[^“”]{0,60}”/g

const ISSUING = /^([^，。；：《》]{4,40}?)[^\S\r\n]{0,4}(?:联合)?[印制][发發定][^\S\r\n]{0,4}《([^《》]{4,80})》$/

// 文字解读《…通知》   【政策解读】《…办法》   解读：《…意见》
const INTERPRETS = /^[【[]?[㐀-鿿]{0,4}解[读讀][】\]]?[：:]?《[^，。；：]{4,80}》$/

const NUMBER_ALONE = new RegExp(`${SPACE}{0,8}${NUMBER}$`, 'y')
const LONGEST_NUMBER = 42
const LONGEST_TITLE = 240
/** … with all that a line prints beside it. */
const LONGEST_PRINT = 300
const SHORTEST_PRINT = 2

/** 某县人民政府关于…的决定 某政发〔2020〕5号: the title that the line is without the number behind it, as printed. */
export const titleBeforeNumber = oncePer(({ documentKinds }: Vocabulary): ((text: string) => string | undefined) => {
  const kind = endingOf(documentKinds)
  return (text) => {
    if (!/[号號]$/.test(text) || !OF_TITLE.test(text) || text.length > LONGEST_TITLE) return undefined
    for (let end = text.length; end > Math.max(1, text.length - LONGEST_NUMBER); end--) {
      const title = text.slice(0, end)
      if (kind(title) === undefined) continue
      NUMBER_ALONE.lastIndex = end
      if (NUMBER_ALONE.test(text)) return /[。；：]/.test(title) ? undefined : title
    }
    return undefined
  }
})

/** Source of a pattern: 某总署公告2022年第39号, above the matter in brackets. */
export const ANNOUNCED = '[㐀-鿿 ]{2,40}公告\\s?[（(]?\\d{4}年第\\d{1,4}号[）)]?'
const MATTER = new RegExp(`^${ANNOUNCED}\\s?[（(](${ABOUT}.{4,200})[）)]$`)

/** 某总署公告2022年第39号（关于公布…的公告） */
function matterOf(line: string): string | undefined {
  return line.includes('公告') && /[）)]$/.test(line) ? MATTER.exec(line)?.[1] : undefined
}

/** 胡某诉某公司劳动争议案 is no 议案. */
const NO_MOTION = new RegExp(`[争爭]${SPACE}{0,4}[议議]${SPACE}{0,4}案$`)

/** Finds the kind of document or of issued text that a line ends in, as printed. */
function kindReader(kinds: readonly string[]): (text: string) => string | undefined {
  const kind = endingOf(kinds)
  return (text) => {
    const name = SUFFIX_ENDS.has(text.charCodeAt(text.length - 1)) ? text.replace(SUFFIX(), '') : text
    return name.endsWith('案') && NO_MOTION.test(name) ? undefined : kind(name)
  }
}

/** Reads a title over one line. A statement that happens to end in 方案 has commas or stops, which titles have not. */
export const titleReader = oncePer((words: Vocabulary): ((text: string) => ReadTitle | undefined) => {
  const kindOf = kindReader([...words.documentKinds, ...words.instrumentKinds])
  const official = new Set(words.documentKinds)
  const beforeNumber = titleBeforeNumber(words)
  return (line) => {
    const text = beforeNumber(line) ?? matterOf(line) ?? line
    const printed = kindOf(text)
    if (printed === undefined) return text.endsWith('》') ? issuing(text) : undefined
    const outside = /[《<“]/.test(text) ? text.replace(QUOTED, '〓') : text
    // 此令   特此公告   会议听取了…的汇报
    if (/[。；;！!？?：:《》]|^特?此|^(?:会议)?(?:听取|审议)[了和并]?/.test(outside)) return undefined
    const about = ABOUT_IT.test(outside)
    const kind = simplified(withoutBlanks(printed))
    // 对市政协某届某次会议第12号提案的答复
    const replies = kind === '答复' && /^[对對].*(?:提案|建[议議]|[号號])/.test(outside)
    if (!about && !replies && (/^[为按由对把从向]|^根据/.test(outside) || /[，,]/.test(outside))) return undefined
    if (!about && outside.startsWith('在') && kind !== '讲话' && kind !== '致辞') return undefined
    return { kind, official: official.has(kind), about }
  }

  /** 中共中央办公厅 国务院办公厅印发《关于…的意见》: a heading over what is issued and a few words about it. */
  function issuing(text: string): ReadTitle | undefined {
    if (INTERPRETS.test(text)) return { kind: '解读', official: true, about: true }
    const [, organs, issued] = ISSUING.exec(text) ?? []
    if (!organs || !issued || !isOrganName(withoutBlanks(organs), words)) return undefined
    const kind = kindOf(issued)
    return kind === undefined ? undefined : { kind: simplified(withoutBlanks(kind)), official: true, about: true }
  }
})

// 某县人民政府关于印发《…办法》的 通 知   某县委 某县人民政府印发《…方案》
export const title: LineRule<ReadTitle> = {
  kind: 'title',
  reading: (words) => {
    const read = titleReader(words)
    return {
      last: `${lastOf(words.documentKinds)}${lastOf(words.instrumentKinds)}）)]］》号號`,
      widest: 400,
      parser: reading(restOfLine, (line) => (line.length < SHORTEST_PRINT || line.length > LONGEST_PRINT ? undefined : read(line))),
    }
  },
}

/** 关于加强防汛工作的通知。⏎云政发〔2023〕1号: a stop that was typed behind a title, which the number below it tells. */
export function markStoppedTitles(text: string, lines: readonly Line[], tokens: Token[], { words }: LineReader): void {
  for (let at = 1; at < tokens.length; at++) {
    const { kind } = tokens[at - 1] as Token
    if (tokens[at]?.kind !== 'documentNumber' || (kind !== 'prose' && kind !== 'keyLine')) continue
    const { inkStart, inkEnd } = lines[at - 1] as Line
    if (!STOPS.includes(text[inkEnd - 1] as string) || inkEnd - inkStart > LONGEST_STOPPED) continue
    const value = titleReader(words)(text.slice(inkStart, inkEnd - 1))
    if (value?.about && value.official) tokens[at - 1] = { ...(tokens[at - 1] as Token), kind: 'title', value }
  }
}

const STOPS = '。.：:'
const LONGEST_STOPPED = 80
