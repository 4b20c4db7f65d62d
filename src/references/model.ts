/** What can be found in the text of a tree. Everything is plain JSON. */
import type { Position, Publicity } from '../nodes.js'

/** Where a thing was found. */
export interface Found {
  /** The words as the leaf's `value` has them. */
  printed: string
  /** In the source where its text was given; else that of the whole leaf. */
  position: Position
  /** UTF-16 units of the leaf's `value`; counted on where the words run on in the paragraph's second half. */
  within: [from: number, to: number]
  /** Id of the innermost division, instrument, annex or document around it. */
  in?: string
}

/** What the words around a citation say about the two texts. */
export type Relation =
  | 'basedOn' // 根据 依据 按照《…》
  | 'amends' // 《…》作如下修改
  | 'repeals' // 《…》同时废止
  | 'forwards' // 转发《…》
  | 'answers' // 《…的请示》收悉
  | 'issues' // 印发《…》
  | 'cites'

/** 编 章 节 条 款 项 目 of a statutory text (立法法 art. 65). */
export type PathUnit = 'book' | 'subbook' | 'chapter' | 'section' | 'article' | 'paragraph' | 'item' | 'subitem'

/** `第十条之二` is `{unit: 'article', ordinal: [10, 2]}`. */
export interface Step {
  unit: PathUnit
  ordinal: number[]
}

/** One place that is referred to. */
export interface Target {
  /** `第3条第2款第1项`, `附件2`, or the title or number of a document. */
  text: string
  path?: Step[]
  /** Title of the text whose division it is, where that is another one: 刑法第三条, 第三条 of a law that the decision amends. */
  title?: string
  /** Number of the attachment. */
  attachment?: number
  /** Id of the division, annex, instrument or document where it is in the same tree. */
  id?: string
  /** Why there is no id. */
  reason?: string
}

/** A mention of a document (引文): by its title, its number, both, or a short name. */
export interface Citation extends Found {
  type: 'citation'
  kind: 'title' | 'number' | 'shortName'
  /** Without blanks, brackets full-width, titles inside in 〈〉. For a short name the title it stands for. */
  title?: string
  /** 发文字号 in the standard's form. */
  documentNumber?: string
  /** `（以下简称《纲要》）`: the name that it gets here, or that it is called by. */
  shortName?: string
  /** Titles inside its title: `关于印发〈…〉的通知`. */
  nested?: string[]
  /** `《…法》第三条`: the divisions of it that are meant. */
  divisions?: Target[]
  relation: Relation
  /** Id of the document or instrument where it is in the same tree. */
  id?: string
}

/** A mention of the text itself or of a part of it. */
export interface InternalReference extends Found {
  type: 'internal'
  kind:
    | 'self' // 本办法
    | 'division' // 本办法第三条第二款
    | 'relative' // 前款
    | 'attachment' // 附件2
    | 'above' // 上述
  /** Ranges and lists are expanded: `第四条至第六条` has three. */
  targets: Target[]
}

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
  /** Last day, ISO. Absent where it comes back, and where neither the words nor the document name a year. */
  date?: string
  /** `--03-31` for 每年3月底前, `---05` for 每月5日前, `---31` for a month's last day: gMonthDay and gDay of XML Schema. */
  recurs?: string
  /** The year is that of the document's date. */
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

export type Finding = Citation | InternalReference | Effective | Deadline | Adoption | PersonnelAction | Member | Task | PublicityMark

/** All that was found, each list in the order of the text. */
export interface References {
  citations: Citation[]
  internal: InternalReference[]
  effective: Effective[]
  deadlines: Deadline[]
  adoptions: Adoption[]
  personnel: PersonnelAction[]
  members: Member[]
  tasks: Task[]
  publicity: PublicityMark[]
}

export interface ReferenceOptions {
  /** The text that was parsed: with it, positions are those of the words instead of the leaf's. */
  text?: string
}
