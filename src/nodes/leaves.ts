/** Nodes that are printed themselves, as lines or cells. */
import type { Literal } from './place.js'
import type { Publicity } from './values.js'

/** 标题: the heading of a document, instrument, annex or gazette over all its lines. */
export interface Title extends Literal {
  type: 'title'
}

/** 副标题: the line under a title that begins with a dash, or an adoption line in brackets (题注). */
export interface Subtitle extends Literal {
  type: 'subtitle'
}

/** 署名: who speaks, as `县长 李某`. */
export interface Byline extends Literal {
  type: 'byline'
}

/** 发文字号 (GB/T 9704-2012 §7.2.5). */
export interface DocumentNumber extends Literal {
  type: 'documentNumber'
  /** The number in the standard's own form: `某政发〔2023〕15号`. */
  text: string
  /** 机关代字. Absent where the number has none (`第12号`). */
  prefix?: string
  /** Absent where the number has none (`第12号`). */
  year?: number
  /** 15 of `〔2023〕15号`. */
  serial?: number
}

/** 主送机关 or 称谓, without the colon. */
export interface Addressee extends Literal {
  type: 'addressee'
  /** Organs, or classes of them; those that share a name are one: `各县、区人民政府`, `市政府各部门`. */
  organs: string[]
}

/** A division's label and the text of its heading, or the label alone. */
export interface Heading extends Literal {
  type: 'heading'
}

/** Body text, its lines joined. */
export interface Paragraph extends Literal {
  type: 'paragraph'
  /** It goes on with the paragraph before, which misplaced matter or page furniture cuts off. */
  continued?: true
}

/** 发文机关署名, or the post and name of who signs an order. */
export interface Signature extends Literal {
  type: 'signature'
}

/** 成文日期. */
export interface DateNode extends Literal {
  type: 'date'
  /** ISO 8601, `2023-07-03`. Absent where the printed date is no day of the calendar. */
  date?: string
}

/** 附注, without the brackets. */
export interface Annotation extends Literal {
  type: 'annotation'
  /** Absent where it says nothing of it. */
  publicity?: Publicity
  /** It stands inside the body, where no annotation belongs. */
  misplaced?: true
}

/** One line of the 附件说明. */
export interface Attachment extends Literal {
  type: 'attachment'
  /** As printed before the title; absent where it has none. */
  number?: number
  title: string
  /** `见网络版` and the like, without the brackets. */
  note?: string
  /** It stands apart from its list, among other text. */
  misplaced?: true
}

/** 解读/解释 note on a line of its own: `本文件由县发改局负责解读。` */
export interface Note extends Literal {
  type: 'note'
}

/** One person of a roster. */
export interface RosterEntry extends Literal {
  type: 'rosterEntry'
  /** 组长, 副组长, 成员; stands with the first of its people only where it is printed. */
  role?: string
  /** Without blanks: `李某`. */
  name: string
  /** 县政府副县长. */
  post?: string
}

/** 任免: one person's appointment or removal. */
export interface Appointment extends Literal {
  type: 'appointment'
  action: 'appoint' | 'remove'
  person: string
  post: string
  /** 试用期, as printed: `一年`. */
  probation?: string
}

/** One cell of a table row. */
export interface TableCell extends Literal {
  type: 'tableCell'
}

/** Page numbers, running headers, leader dots, buttons of a web page. */
export interface Furniture extends Literal {
  type: 'furniture'
}

/** Text that no rule can place, and why. */
export interface Stray extends Literal {
  type: 'stray'
  reason: string
}

/** A text that is printed in lines or cells: every leaf has a `value` and no `children`. */
export type Leaf =
  | Title
  | Subtitle
  | Byline
  | DocumentNumber
  | Addressee
  | Heading
  | Paragraph
  | Signature
  | DateNode
  | Annotation
  | Attachment
  | Note
  | RosterEntry
  | Appointment
  | TableCell
  | Furniture
  | Stray
