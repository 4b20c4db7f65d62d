/** Words and sentences that stand twice in a row: 的的, 应当应当, 人民政府人民政府; 合格的，予以批准；合格的，予以批准；不合格的… */
import { isHan } from '../text/characters.js'

/** Other words of fewer characters stand side by side by right: 小微企业企业所得税, 建设工程工程款. */
const LONG_WORD = 4
const LONG_SENTENCE = 8

/** Words of two characters that never do. */
const WORDS = new Set(
  (
    '关于 根据 按照 以及 或者 应当 必须 不得 可以 已经 进行 采取 加强 开展 予以 为了 对于 由于 因此 并且 实行 坚持 建立 完善 提高 促进 确保 做好 结合 ' +
    '主管 有关 相关 落实 推动 完成 参加 下列 前款 不断 全面 深入 继续 着力 大力 加快 强化 深化 优化 统筹 依法 及时 共同 分别 属于 具有 包括 没有 立即 ' +
    '会同 认真 切实 严格 积极 各级 本县 本市 全县 全市 全省 我县 我市 人民'
  ).split(' '),
)
/** Nouns that never do before a mark: 局长职务职务；, and 担任领导职务职务层次. Verbs may: 学习学习，讨论讨论， */
const NOUNS = new Set(
  '职务 职责 职权 义务 责任 措施 制度 机构 单位 部门 人员 资金 费用 标准 条件 材料 情况 办法 方案 意见 通知 政府 企业'.split(' '),
)
const MARK = /[，。；：、）]/
const FIGURE = /[\d万亿]/
const OF = '的'.charCodeAt(0)

/** By the code of a character: where it stood last, counted through all texts that were looked at. */
const LAST = new Int32Array(0x10000)
const MOST = 0x40000000
let before = LONG_WORD

export interface Repeat {
  kind: 'word' | 'sentence'
  /** Where both words, or the second sentence, stand. */
  from: number
  to: number
}

/**
 * The first of the text behind its label, each character looked at once: those of a word that is repeated all stood as far
 * back as it is long. Names in a table or a list may stand side by side: only of prose is more asked than words of one or two.
 */
export function repeatIn(text: string, start: number, prose: boolean): Repeat | undefined {
  if (before > MOST) {
    LAST.fill(0)
    before = LONG_WORD
  }
  const base = before
  // No character is as near to one of another text as a whole word would be.
  before += text.length + 1
  let back = 0
  let run = 0
  let from = start
  let sentence = ''
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isHan(code)) {
      const distance = base + at - (LAST[code] as number)
      LAST[code] = base + at
      run = distance === back ? run + 1 : 1
      back = distance
      if (run === back && (run < LONG_WORD ? isFault(text, at, run, prose && MARK.test(text[at + 1] ?? '。')) : prose))
        return { kind: 'word', from: at + 1 - 2 * run, to: at + 1 }
      continue
    }
    run = 0
    if (!prose || (code !== 0x3002 && code !== 0xff1b)) continue
    const length = at - from
    if (length >= LONG_SENTENCE && length === sentence.length && text.startsWith(sentence, from))
      return { kind: 'sentence', from, to: at + 1 }
    sentence = text.slice(from, at)
    from = at + 1
  }
  return undefined
}

/**
 * Whether the short word that ends there never stands twice: a noun not before a mark, and no unit behind a figure (600万元元。).
 * 以营利为目的的 and 的的确确 do.
 */
function isFault(text: string, at: number, length: number, ends: boolean): boolean {
  const word = text.slice(at - 1, at + 1)
  if (length === 2) return WORDS.has(word) || (ends && NOUNS.has(word))
  if (length !== 1) return false
  if (text.charCodeAt(at) === OF) return text[at - 2] !== '目' && text[at + 1] !== '确'
  return ends && FIGURE.test(text[at - 2] as string)
}
