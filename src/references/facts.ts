/** What a text says of days, people, tasks and how far it is public. */
import type { Publicity } from '../nodes.js'
import type { Found } from './model.js'

/** 施行日期 and 有效期. */
export interface Effective extends Found {
  type: 'effective'
  /** What the printed words count from. */
  basis: 'issue' | 'date'
  /** First day, ISO. Absent where it is counted from an issue whose date is not printed. */
  from?: string
  /** Last day, ISO: `有效期5年` from 2022-06-17 is 2027-06-16. */
  until?: string
}

/** 时限: `2024年6月底前`. */
export interface Deadline extends Found {
  type: 'deadline'
  /** Last day, ISO. Absent where it comes back, and where no year is known: the document has no date, or 次年 counts from another day. */
  date?: string
  /** `--03-31` for 每年3月底前, `---05` for 每月5日前, `---31` for a month's last day: gMonthDay and gDay of XML Schema. */
  recurs?: string
  /** The year is that of the document's date, or for 明年 the next one. */
  yearInferred?: true
}

/** `经县人民政府第16次常务会议研究通过`. */
export interface Adoption extends Found {
  type: 'adoption'
  /** Who adopted it, as printed. */
  body: string
  /** 第几次. */
  meeting?: number
  /** 常务会议, 全体会议 … */
  meetingKind?: string
  /** Day of the meeting, ISO. */
  date?: string
}

/** 任免. */
export interface PersonnelAction extends Found {
  type: 'personnel'
  action: 'appoint' | 'remove'
  person: string
  post: string
  /** As printed: `一年`. */
  probation?: string
}

/** A person of a 名单. */
export interface Member extends Found {
  type: 'member'
  /** 组长, 成员: of the entries without one, that of the entry above. */
  role?: string
  name: string
  post?: string
}

/** 牵头, 责任, 配合, and the person (牵头领导, 责任人). */
export type TaskRole = 'lead' | 'responsible' | 'support' | 'official'

/** `（牵头单位：…）`: who does what a division asks for. */
export interface Task extends Found {
  type: 'task'
  role: TaskRole
  /** As printed: `牵头单位`. */
  label: string
  organs: string[]
  /** Id of the division that it closes; else of the part. */
  of?: string
}

/** 公开属性 of a document, or of one of its attachments. */
export interface PublicityMark extends Found {
  type: 'publicity'
  subject: 'document' | 'attachment'
  publicity: Publicity
  /** Number of the attachment; absent where all are meant. */
  attachment?: number
  /** Id of the document. */
  of?: string
}
