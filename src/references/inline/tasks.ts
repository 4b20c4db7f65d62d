/** 责任单位: `（牵头单位：县财政局，配合单位：县教育局、县水务局）`, `牵头单位：县财政局`, `（县财政局牵头，县教育局配合）`. */
import Parsimmon from 'parsimmon'
import { FAILED, succeed } from '../../apply.js'
import type { TaskRole } from '../facts.js'
import { closing, type InlineRule, match, type ReadTasks, reading } from './rule.js'

const WHO = '单位|部门|机关|机构|科室|股室|领导|县领导|市领导|责任人|人'
const LABEL = `(?:(?:主要|第一|共同|联合|县级|市级)?(?:牵头|责任|配合|主办|协办|负责|实施|承办|参与|参加|协助|落实|主管|监管|分管)(?:责任)?(?:${WHO})|责任人)`
const HEAD = new RegExp(`(${LABEL}) ?[：:] ?`, 'g')
/** `；完成时限：2023年12月底`: what else is said, by a label of its own. */
const OTHER = /[，,；;。 ] ?[㐀-鿿]{2,8} ?[：:][\s\S]*$/
/** A list is no longer, in UTF-16 units. */
const LONGEST = 1200

function roleOf(label: string): TaskRole {
  if (/领导$|人$/.test(label)) return 'official'
  if (/牵头|主办/.test(label)) return 'lead'
  return /配合|协办|参与|参加|协助/.test(label) ? 'support' : 'responsible'
}

type Roles = ReadTasks['roles']

/** `牵头单位：甲，配合单位：乙、丙`: the list of each label runs to the next. */
function labelled(text: string, base: number): Roles {
  const heads = [...text.matchAll(HEAD)]
  return heads.map((head, i) => {
    const listFrom = head.index + head[0].length
    const list = text.slice(listFrom, heads[i + 1]?.index ?? text.length).replace(OTHER, '')
    const label = head[1] as string
    return {
      from: base + head.index,
      to: base + listFrom + list.replace(/[，,；;。\s]{1,8}$/, '').length,
      label,
      role: roleOf(label),
      organs: organsOf(list),
    }
  })
}

const ENDS =
  /^(?:由|和|及)|(?:等)?(?:按照?(?:各自)?职责(?:分工)?负责|按照?职责分工|分别负责)$|等(?:有关|相关)?(?:单位|部门)?$|[。.；;，,、]+$/g

/** Splits at `、` and commas, but not inside brackets: `县发改局（粮食局、能源局）、县财政局` are two. */
export function organsOf(list: string): string[] {
  const organs: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= list.length; at++) {
    const sign = list[at]
    if (sign === '（' || sign === '(') depth++
    else if ((sign === '）' || sign === ')') && depth > 0) depth--
    else if (at === list.length || (depth === 0 && '、，,；;。'.includes(sign as string))) {
      const organ = list.slice(from, at).trim().replace(ENDS, '').replace(ENDS, '').trim()
      if (organ) organs.push(organ)
      from = at + 1
    }
  }
  return organs
}

function tasks(roles: Roles): ReturnType<typeof succeed<ReadTasks>> | typeof FAILED {
  const last = roles.at(-1)
  return last ? succeed(last.to, { type: 'tasks', roles }) : FAILED
}

// （牵头单位：县财政局；配合单位：县教育局）, or to the end of the paragraph
const bracketed: Parsimmon.Parser<ReadTasks> = Parsimmon((input, at) => {
  const end = closing(input, at, '（(', '）)', LONGEST)
  return tasks(labelled(input.slice(at + 1, end < 0 ? at + LONGEST : end), at + 1))
})

const ORGAN_END = /(?:[局委办部院社处站队所厅室府司行校乡镇区联组]|中心|集团|公司|单位|部门|街道|机构|协会)(?:[（(][^（）()]{1,30}[）)])?$/
const SAID = /^(.{2,300}?)(牵头(?:负责)?|按照?(?:各自)?职责(?:分工)?负责|分工负责|负责|配合|协助|参与)$/

/** `县财政局牵头，县教育局、县水务局配合`: every part names organs and says what they do. */
function said(text: string, base: number): Roles | undefined {
  const roles: Roles = []
  let from = 0
  for (const part of text.replace(/。$/, '').split(/(?<=牵头|负责|配合|协助|参与)[，,；;]/)) {
    const found = SAID.exec(part)
    if (!found) return undefined
    const organs = organsOf(found[1] as string)
    if (organs.length === 0 || !organs.every((organ) => ORGAN_END.test(organ))) return undefined
    const label = found[2] as string
    roles.push({ from: base + from, to: base + from + part.length, label, role: roleOf(label), organs })
    from += part.length + 1
  }
  return roles
}

// （县财政局牵头，县教育局、县水务局配合）
const spoken = reading(
  match(/[（(]((?:[^（）()。“”《》]|[（(][^（）()]{1,30}[）)]){4,300}?(?:牵头|负责|配合|协助|参与)。?)[）)]/y),
  (found): ReadTasks | undefined => {
    const roles = said(found[1] as string, found.index + 1)
    return roles && { type: 'tasks', roles }
  },
)

// 牵头单位：县财政局   …工作。责任单位：县财政局
const line: Parsimmon.Parser<ReadTasks> = Parsimmon((input, at) => {
  return input.length - at > LONGEST ? FAILED : tasks(labelled(input.slice(at), at))
})

const PLAIN = '[^（）()。；“”《》]'
const ASIDE = `(?:[（(]${PLAIN}{1,20}[）)]${PLAIN}{0,60})?`

export const taskBracket: InlineRule = { anchor: `[（(](?=${LABEL} ?[：:])`, parser: bracketed }
export const taskSpoken: InlineRule = {
  // （县水务局（河长办）牵头，县财政局配合）
  anchor: `[（(](?=${PLAIN}{3,80}${ASIDE}${ASIDE}(?:牵头|负责|配合)[，,；;。）)])`,
  parser: spoken,
}
export const taskLine: InlineRule = { anchor: `(?:(?<![^])|(?<=[。；;] ?))(?=${LABEL} ?[：:])`, parser: line }
