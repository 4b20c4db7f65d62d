/**
 * The line rules of the base grammar, in the order they are tried: the first that reads a line names it. What no rule
 * reads is plain text (`plain.ts`).
 */

import { annotation } from './annotation.js'
import { appointment, appointmentList } from './appointment.js'
import { annexMark, attachmentNote } from './attachment.js'
import { about, colophonField } from './colophon.js'
import { contentsHeading } from './contents-heading.js'
import { date, eraDate, signedDate } from './date.js'
import { documentNumber } from './document-number.js'
import { gazetteHeader, leaders, pageNumber, runningHeader, seal } from './furniture.js'
import { issue, titledFrequency, titledIssue } from './issue.js'
import { label } from './labels/label.js'
import { frequency, gazetteTitle, pinyin, publication, sponsor } from './masthead.js'
import { bracketedMeta, copies, imprint, meta, urgency } from './meta.js'
import { note } from './note.js'
import { organ } from './organ.js'
import { people, roster } from './roster.js'
import type { LineRule } from './rule.js'
import { salutation } from './salutation.js'
import { signedNumber } from './signed-number.js'
import { byline, subtitle } from './speech.js'
import { htmlTable, tableRow } from './table.js'
import { title } from './title.js'
import { breadcrumb, buttons, markup, navigation, published, siteName } from './web.js'

export const lineRules: readonly LineRule[] = [
  annotation, //      （此件公开发布）        before label: （一） opens with a bracket too
  documentNumber, //  某政发〔2023〕15号
  signedNumber, //    某政〔2023〕21号　签发人：李某
  date, //            2023年7月3日
  eraDate, //         中華民國112年7月3日
  issue, //           2023年第3期（总第6期）  before pageNumber: 2023 alone is a year
  titledIssue, //     某县人民政府公报 2023年第3期
  titledFrequency, // 某县人民政府公报（半月刊）
  frequency, //       （季刊）
  publication, //     2023年10月1日出版（季刊）
  pageNumber, //      — 12 —
  runningHeader, //   ·县政府文件·
  gazetteHeader, //   某县人民政府公报 ·县政府文件·
  leaders, //         ………………
  seal, //            （印）
  published, //       时间：2021-08-18 来源：某县人民政府
  navigation, //      当前位置：首页 > 公报
  buttons, //         打印本页 | 关闭窗口
  markup, //          <!-- INFO END -->
  siteName, //        某县人民政府门户网站
  breadcrumb, //      首页 > 政务公开 > 规范性文件
  label, //           一、总体要求
  attachmentNote, //  附件：1.某某名录
  annexMark, //       附件1
  note, //            本文件由县发改局负责解读。
  contentsHeading, // 目 录
  about, //           《某县人民政府公报》简介
  subtitle, //        ——2023年2月16日在…会议上
  pinyin, //          MOUXIAN RENMIN ZHENGFU GONGBAO
  byline, //          县长 李某
  bracketedMeta, //   【发布部门】某县人民政府  before tableRow: a tab may part them
  roster, //          组 长：李某 县委副书记  before tableRow: its columns may be parted by tabs
  people, //          王某某　县财政局局长
  tableRow, //        名称⇥数量
  htmlTable, //       <table><tr><td>名称</td>…
  colophonField, //   邮 编：000000
  copies, //          抄送：县委各部门。
  imprint, //         某县人民政府办公室 2023年7月3日印发
  meta, //            签发人：某某  索引号：…
  urgency, //         特急  机密★1年
  salutation, //      各乡（镇）人民政府：
  signedDate, //      某县人民政府 2023年7月3日
  sponsor, //         某县人民政府办公室 主管主办
  gazetteTitle, //    某县人民政府公报        before title: 公报 is a kind of document too
  title, //           …的通知
  appointment, //     任命某某为…
  appointmentList, // 任命某某为…；任命某某为…；任命…
  organ, //           某县人民政府办公室
]
