/** Items that run on within paragraphs: 一是…；二是…；三是…   1.改造…；2.新建…   （1）…；（2）…   第一，…第二，… */
import type { Parent } from '../nodes.js'
import { NUMERALS, toNumber } from '../numerals.js'
import { matchesOf } from './matches.js'
import { labelWith } from './ordinals.js'
import type { Passage } from './passages.js'
import type { Known, Visitor } from './rule.js'

/** A label among the text, and where it stands. */
export interface Item {
  passage: Passage
  at: number
  label: string
  number: number
}

// at the beginning, or behind a mark, but for the first: 原因一是; not 第一、第二产业, 一是否, 统一是, 增长1.5%
const LABEL = new RegExp(
  `(^|[：；。！？，:;,]|(?<![统唯万单同])(?=一是))(?:([一二三四五六七八九十])(?:是(?!否)|要)|第([一二三四五六七八九十])，|(?<=[：；。:;])(?:（(\\d{1,2}|[${NUMERALS}]{1,3})）|(\\d{1,2})[.．](?!\\d)))`,
  'g',
)
/** The first item of a list, which most paragraphs do not have: without one there is nothing to look for. */
const FIRST = /一[是要]|第一，|[：；。:;](?:（[一1]）|1[.．])/

/** Calls `judge` with the items of each list that begins with 1 and goes on, in one paragraph or in those that stand below it. */
export function runs(judge: (items: readonly Item[]) => void, { remember }: Known): Visitor {
  const seen = remember(() => ({ lists: new Map<string, Item[]>(), parent: undefined as Parent | undefined }))
  const close = (form: string) => {
    const items = seen().lists.get(form)
    if (items && items.length > 1) judge(items)
    seen().lists.delete(form)
  }
  const closeAll = () => {
    for (const form of seen().lists.keys()) close(form)
  }
  return {
    passage(passage) {
      const { text, last, parent, labelEnd } = passage
      if (last.type !== 'paragraph' && last.type !== 'heading') return
      if (seen().lists.size === 0 && !FIRST.test(text)) return
      // A list goes on in the next paragraph where that begins with an item.
      const labels = matchesOf(text, LABEL)
      if (parent !== seen().parent || labels[0]?.index !== 0) closeAll()
      seen().parent = parent
      for (const { 0: found, 1: mark = '', 2: is, 3: ordinal, 4: bracketed, 5: dotted = '', index } of labels) {
        const at = index + mark.length
        if (at < labelEnd) continue
        const label = found.slice(mark.length)
        const number = toNumber(is ?? ordinal ?? bracketed ?? dotted)
        const form = labelWith({ label }, 1)
        if (number === 1) {
          close(form)
          seen().lists.set(form, [])
        }
        seen().lists.get(form)?.push({ passage, at, label, number })
      }
    },
    end: closeAll,
  }
}
