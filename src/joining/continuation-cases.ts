/**
 * What tells whether a line goes on with the paragraph above it. The cases stand in their order, and the first that tells
 * decides: print that never goes on, print that always does, lines that fill their column, the end of a page.
 */

import { inkOf } from '../text/print.js'
import type { ReadNumber } from '../tokens/document-number.js'
import type { Kind } from '../tokens/kinds.js'
import type { Label } from '../tokens/labels/label.js'
import { isSigner } from '../tokens/names.js'
import type { ReadRoster } from '../tokens/roster.js'
import { isTask } from '../tokens/task.js'
import { isPosted } from '../tokens/web.js'
import { isBracketed, isCutAdoption, isOpenAdoption } from './adoption.js'
import { continuesRoster, isBesideNames } from './beside-names.js'
import { isCutDate, isCutTime } from './cut-date.js'
import { continuesAfterStop, continuesColumn, endsItem } from './full-lines.js'
import {
  closesName,
  endsCaption,
  endsChapter,
  endsContact,
  endsSpeechLine,
  endsStage,
  endsTerm,
  endsTitle,
  isAdopted,
  isMarkedHeading,
  opensAmendment,
  opensTitle,
} from './heading-lines.js'
import { isListedName, NAME_RESTS } from './listed-name.js'
import {
  areRows,
  endsEntry,
  isBelowAddressee,
  isBelowSection,
  isCutAddressee,
  isCutNumber,
  isFormula,
  isIndentedAlone,
  isKeyAlone,
  opensOwn,
  opensPoint,
} from './own-lines.js'
import { continuesPage } from './page-end.js'
import { endsInComma, endsInsideBrackets, isAnnouncementTail, isNameTail } from './punctuation.js'
import type { Pair, Setting } from './setting.js'
import { IN_HEADING, isInterleaved, isSignature } from './surroundings.js'

export interface Case {
  /** Kinds of the paragraph that is open; without them any. */
  open?: readonly Kind[]
  /** Kinds of the line below; without them all that a paragraph's second line can look like. */
  line?: readonly Kind[]
  /** Whether the line goes on; nothing where the case does not tell. */
  tells: (pair: Pair, setting: Setting) => boolean | undefined
}

type Test = (pair: Pair, setting: Setting) => boolean
const parts = (test: Test, kinds: Omit<Case, 'tells'> = {}): Case => ({
  ...kinds,
  tells: (pair, setting) => (test(pair, setting) ? false : undefined),
})
const joins = (test: Test, kinds: Omit<Case, 'tells'> = {}): Case => ({
  ...kinds,
  tells: (pair, setting) => (test(pair, setting) ? true : undefined),
})

export const CASES: readonly Case[] = [
  { open: ['titleOpening'], tells: closesName },
  joins(isListedName, { line: NAME_RESTS }),
  parts(isMarkedHeading),
  // （一⏎）农村自建房；
  joins(({ open }) => (open.value as Label).broken === true && open.last === open.first, { open: ['label'] }),
  parts(isIndentedAlone),
  // （2007年…会议通过⏎根据2012年…第一次修正
  parts(() => true, { open: ['subtitle'], line: ['subtitle'] }),
  parts(({ line, full, last }, { text, columns }) => opensOwn(text, line) && (!full || (!columns.indented && '。；'.includes(last)))),
  parts(opensAmendment, { open: ['subtitle'] }),
  parts(isBelowSection, { open: ['bare'], line: ['prose'] }),
  parts(isBelowAddressee, { line: ['prose'] }),
  joins(isCutAddressee, { open: ['prose', 'bare'] }),
  { open: ['label'], tells: endsChapter },
  { open: ['label'], tells: endsCaption },
  parts(endsStage, { open: ['label', 'bare'] }),
  parts(endsTerm, { open: ['label', 'bare', 'prose'] }),
  // but 【放火罪】⏎【决水罪】
  parts(({ line, last }, { text }) => last !== '】' && opensPoint(text, line)),
  parts(({ line, ended, full }, { text }) => ended && (!full || line.afterBlank) && isTask(text, line), { line: ['prose', 'bare'] }),
  // 某部部长：李某⏎某局局长：张某
  parts(({ line }, { text }) => isSigner(inkOf(text, line)), { open: ['keyLine'], line: ['keyLine'] }),
  // 处罚依据：《某条例》第三十四条⏎裁量标准：
  parts(({ line, full }, { text }) => !full && isKeyAlone(text, line), { open: ['keyLine'] }),
  // 特此通告⏎柳塘镇党政办: its stop left out
  parts(({ before, line, full }, { text }) => (isFormula(text, line) && !endsInComma(text, before)) || (!full && isFormula(text, before))),
  // （1982年…通过　1982年12⏎月4日公布　…
  joins(({ open }, { text, lines }) => isOpenAdoption(text, lines, open)),
  parts(({ before, line }, { text }) => areRows(text, before, line), { open: ['prose', 'bare', 'keyLine'] }),
  { open: ['bare'], tells: endsSpeechLine },
  parts(({ token }) => (token.value as ReadRoster).opens, { line: ['roster'] }),
  parts(opensTitle, { line: ['titleOpening'] }),
  parts(endsContact, { open: ['keyLine'], line: [...IN_HEADING] }),
  // • 主题分类:
  parts(({ line }) => line.inkStart > line.start, { line: ['meta', 'colophonField'] }),
  parts(({ before }, { text }) => endsEntry(text, before)),
  parts(({ open, before }, { text }) => open.first === open.last && isPosted(inkOf(text, before)), {
    open: ['prose', 'bare'],
  }),
  parts(isAdopted),
  parts(isInterleaved, { open: ['label'] }),
  parts(({ open }, { text, lines }) => isBracketed(text, lines, open)),
  joins(({ before, line }, { text }) => isCutAdoption(text, before, line), { open: ['bare', 'prose'] }),
  joins(({ before, line }, { text }) => isCutTime(text, before, line)),
  // …追究刑事责任。⏎某县人民政府事故调查组⏎2023年6月5日
  parts(({ ended, token }, { tokens }) => ended && tokens[token.first + 1]?.kind === 'date', { line: ['bare'] }),
  { tells: (pair, setting) => (pair.full && pair.ended ? continuesAfterStop(pair, setting) : undefined) },
  { tells: endsItem },
  parts(isBesideNames, { open: ['appointment'], line: ['bare'] }),
  { open: ['roster'], tells: continuesRoster },
  joins(
    ({ before, line }, { text }) => endsInsideBrackets(text, before) || isCutDate(text, before, line) || isAnnouncementTail(text, line),
  ),
  // 2.…关于印发…管理规定⏎的通知（云政办发〔2012〕15号）
  joins(({ line }, { text }) => isNameTail(text, line), { open: ['label', 'attachmentNote'] }),
  joins(isCutNumber, { line: ['documentNumber'] }),
  // 废止《…办法》⏎（云政发〔2012〕18号）
  parts(({ open, token, full }) => Boolean((token.value as ReadNumber).prefix) && !(full && open.kind === 'label'), {
    line: ['documentNumber'],
  }),
  parts((pair, setting) => pair.open.kind !== 'bare' && isSignature(pair, setting), { line: ['organ'] }),
  { open: ['title'], tells: endsTitle },
  // ——在某省第十三届人民代表大会⏎常务委员会第四次会议上
  joins(
    ({ before, line, last }, { text }) =>
      last !== '上' && text[line.inkEnd - 1] === '上' && '—－―-'.includes(text[before.inkStart] as string),
    {
      open: ['subtitle'],
      line: ['bare', 'organ'],
    },
  ),
  {
    open: ['subtitle'],
    tells: ({ token, full, last }) => full && !/[)）上]/.test(last) && (token.kind === 'prose' || token.kind === 'bare'),
  },
  { tells: (pair, setting) => (pair.full ? continuesColumn(pair, setting) : undefined) },
  { tells: continuesPage },
]
