/**
 * Lines around a document that are not its text: 份号 密级 紧急程度 签发人 at its head and 版记 at its foot
 * (GB/T 9704-2012 §7.2, §7.4), and the table of a web copy (索引号, 发文机构 …).
 */

import { inOrder } from '../apply.js'
import type { Vocabulary } from '../grammar.js'
import { withoutBlanks } from '../text/clean.js'
import { DATE } from './date.js'
import { GAP, type LineRule, match, oncePer, reading, SPACE } from './rule.js'
import { eachIn, type WordThen, wordThen } from './words.js'

export interface ReadMeta {
  key?: string
  value?: string
}

const KEY_ENDS = new RegExp(`${GAP}[：:]|(?=\\s|$)`, 'y')
/** A key at a line's beginning or behind a blank, with a colon or a blank behind. */
const keyOf = oncePer(({ metaKeys }: Vocabulary) => wordThen(metaKeys, KEY_ENDS))

/** Shorter words are keys only with a colon: 名称, 来源. */
const SHORTEST_BARE = 3

function isShort(word: string): boolean {
  return word.length < SHORTEST_BARE && word !== '文号'
}

/** 成文时间, 文号, 名　　称: without a colon too. */
function standsBare({ word, spaced }: WordThen): boolean {
  return spaced || !isShort(word)
}

/** `信息分类: 通知   发布机构: 某县人民政府`, `索引号 0999 成文时间 2023-03-10`: the keys of a line and their values. */
export function readKeys(line: string, words: Vocabulary): ReadMeta[] {
  const found = eachIn(keyOf(words), line).filter(({ value }) => /[：:]$/.test(value.behind[0]) || standsBare(value))
  return found.map(({ to, value: { word } }, i) => ({
    key: word,
    // | 云政发〔2023〕7号 |
    value: line.slice(to, found[i + 1]?.from).replace(/^[\s|]{1,8}|[\s|]{1,8}$/g, ''),
  }))
}

const VALUE = new RegExp(`${GAP}(?:([：:\\t])|(?=${SPACE}|[\\r\\n]|$))${GAP}([^\\r\\n。]{0,200})`, 'my')

// 索引号：…   发文字号⇥…   成文日期 2023-03-10 有效性 有效   有效性
export const meta: LineRule<ReadMeta> = {
  kind: 'meta',
  reading: ({ metaKeys }) => {
    const known = new Set(metaKeys)
    return {
      first: metaKeys.map((key) => key[0]).join(''),
      widest: 400,
      without: '。',
      parser: reading(wordThen(metaKeys, VALUE), (found) => {
        const {
          word: key,
          behind: [, sign, rest],
        } = found
        const value = (rest as string).trim()
        if (sign) return { key, value }
        // 名　称　　数量: the head of a table
        if (isShort(key) && !/^\S{8}/.test(value)) return undefined
        // 发文字号 标题 发布日期: of another one, but 废止日期 发布机构 某县人民政府 begins with a key that has no value
        if (value.split(/\s{1,40}/).every((word) => known.has(word))) return undefined
        // | 某政发〔2023〕7号 | 成文日期: | 2023-03-10 |
        return standsBare(found) && (value.startsWith('|') || !/[。；，：:]/.test(value)) ? { key, value } : undefined
      }),
    }
  },
}

// DB14/T 2345—2021   GB/T 1.1-2020: the number of a standard
const STANDARD = `[A-Z]{2,4}\\d{0,6}(?:[/／]T)?${SPACE}{0,2}\\d{1,5}(?:\\.\\d{1,2})?[—–－-]{1,2}\\d{4}`
const ALONE = `(?:特急[·•]明电|特急|加急|平急|特提|绝密|机密|秘密)(?:[★☆][^\\r\\n]{0,12})?(?:${SPACE}{1,8}(?:特急|加急|平急|特提))?`
// A类  （B1类）: how far a reply to a proposal meets it
const REPLY = '[（(]?[A-D]\\d?[类類][）)]?'
// 等级：特急·明电　　青汛电〔2023〕18号: the head of a telegram
const TELEGRAM = `(等${GAP}[级級])${GAP}[：:]?${GAP}((?:特急|加急|平急|特提)[^\\r\\n。]{0,80})`

/** Source of a pattern, YXDR-2023-0010003: the number under which a rule is registered. */
export const REGISTERED = '[A-Z]{2,8}[-—－]\\d{4}[-—－]\\d{3,9}'

export const urgency: LineRule<ReadMeta> = {
  kind: 'meta',
  name: 'urgency',
  reading: () => ({
    first: '特加平绝机秘等ABCDEFGHIJKLMNOPQRSTUVWXYZ（(',
    widest: 120,
    parser: reading(match(new RegExp(`(?:${TELEGRAM}|${ALONE}|${REPLY}|${REGISTERED}|${STANDARD})`, 'y')), ([, key, value]) =>
      key ? { key: withoutBlanks(key), value: (value as string).trim() } : {},
    ),
  }),
}

const BRACKET = new RegExp(`[【[［]${SPACE}{0,2}`, 'y')
const BRACKETED = new RegExp(`${SPACE}{0,2}[】\\]］]${SPACE}{0,4}[：:]?${SPACE}{0,8}([^\\r\\n]{0,200})`, 'y')

// 【发布部门】某县人民政府   [ 索引号 ]⇥099900-2023-00125
export const bracketedMeta: LineRule<ReadMeta> = {
  kind: 'meta',
  name: 'bracketedMeta',
  reading: (words) => ({
    first: '【[［',
    widest: 400,
    parser: inOrder([match(BRACKET), wordThen(words.metaKeys, BRACKETED)], (_, { word, behind }) => ({
      key: word,
      value: (behind[1] as string).trim(),
    })),
  }),
}

// 抄送：县委各部门。   抄　送：县委各部门。   报：县委、县政府领导
export const copies: LineRule<null> = {
  kind: 'imprint',
  name: 'copies',
  reading: () => ({
    first: '抄分印送发报呈',
    last: '。.．发發）)份导位门府室员团局委',
    widest: 600,
    needs: '：:',
    parser: match(
      /(?:[报送发呈][^\S\r\n]{0,4}[：:][^\r\n]{1,300}|(?:抄[^\S\r\n]{0,4}[送报]|分送|印送|发送|报送|呈送)[^\S\r\n]{0,4}[：:][^\r\n]{0,300}[。.．发發）)份])/y,
    ).map(() => null),
  }),
}

// 某县人民政府办公室　2023年7月3日印发   2023年7月3日印发, where the organ has a line of its own
export const imprint: LineRule<null> = {
  kind: 'imprint',
  reading: () => ({
    last: '。.．发發）)份',
    letters: '印',
    widest: 600,
    parser: match(new RegExp(`(?:[㐀-鿿]{4,24}${SPACE}{1,40})?${DATE}${SPACE}{0,4}印${SPACE}{0,4}[发發](?!的)[^\\r\\n]{0,12}`, 'y')).map(
      () => null,
    ),
  }),
}
