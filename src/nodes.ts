/**
 * The syntax tree: [unist](https://github.com/syntax-tree/unist) nodes as plain JSON objects.
 *
 * Three laws hold for every tree that `parse` gives:
 * every string gives a tree; every character that is not white space lies in exactly one leaf, leaves in text order;
 * `value`, `label` and `title` are what is printed, everything inferred stands in fields of its own.
 */

/** A place in the text. `line` and `column` count from 1, `offset` from 0; all in UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** From the first character of a node up to, and without, `end`. */
export interface Position {
  start: Point
  end: Point
}

interface Base {
  position: Position
}

interface Literal extends Base {
  /** The printed text: lines joined; letter-spacing, bullets and `**` removed. */
  value: string
}

/** How far a document is public (公开属性): 公开发布, 部分公开, 依申请公开, 不予公开. */
export type Publicity = 'full' | 'partial' | 'on-request' | 'none'

/** The numbering scheme (层次序数) of a division. */
export type Scheme =
  | 'book' // 第一编
  | 'subbook' // 第一分编
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条
  | 'chinese' // 一、
  | 'chinese-bracketed' // （一）
  | 'arabic' // 1.
  | 'arabic-bracketed' // （1）
  | 'circled' // ①
  | 'decimal' // 1.1

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
  year?: number
  serial?: number
}

/** 主送机关 or 称谓, without the colon. */
export interface Addressee extends Literal {
  type: 'addressee'
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
  publicity?: Publicity
  /** It stands inside the body, where no annotation belongs. */
  misplaced?: true
}

/** One line of the 附件说明. */
export interface Attachment extends Literal {
  type: 'attachment'
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

export interface RosterEntry extends Literal {
  type: 'rosterEntry'
  /** 组长, 副组长, 成员; stands with the first of its people only where it is printed. */
  role?: string
  name: string
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

/** 编 章 节 条 项 目, 一、（一）1.（1）①, 1.1: a labelled part with what stands under it. */
export interface Division extends Base {
  type: 'division'
  scheme: Scheme
  /** As printed, without blanks: `第三条` `一、` `(一)` `5.3.1`. */
  label: string
  /** `第十条之二` is `[10, 2]`, `5.3.1` is `[5, 3, 1]`. */
  ordinal: number[]
  /** Nesting in its part: 1 is the top. */
  depth: number
  heading?: string
  /** The heading, or the label, is followed by text on the same line. */
  runIn: boolean
  children: Block[]
}

/** 附件说明: the list of attachments. */
export interface AttachmentNote extends Base {
  type: 'attachmentNote'
  /** A heading is 附件： on a line of its own. */
  children: (Heading | Attachment | Furniture | Stray)[]
}

export interface Roster extends Base {
  type: 'roster'
  children: RosterEntry[]
}

export interface TableRow extends Base {
  type: 'tableRow'
  children: TableCell[]
}

export interface Table extends Base {
  type: 'table'
  /** The rule of a Markdown table (`| --- |`) is furniture. */
  children: (TableRow | Furniture)[]
}

/** What stands in the body of a document, instrument, annex or division. */
export type Block = Division | AttachmentNote | Roster | Table | Contents | Leaf

/** 印发的文件: a text that the document issues, printed after the sign-off. */
export interface Instrument extends Base {
  type: 'instrument'
  title: string
  kind?: string
  children: Block[]
}

/** 附件: an attachment printed in full. */
export interface Annex extends Base {
  type: 'annex'
  title?: string
  number?: number
  children: Block[]
}

/** 公文: one published item. */
export interface Document extends Base {
  type: 'document'
  /** Empty where the text begins without a heading. */
  title: string
  /** 文种: 通知, 意见, 报告 … */
  kind?: string
  /** 发文机关, as the heading or else the signature names it, or else as the grammar knows it by the 机关代字. */
  issuer?: string
  /** The number in the standard's form. */
  documentNumber?: string
  /** ISO date of the sign-off. */
  date?: string
  publicity?: Publicity
  children: (Block | Instrument | Annex)[]
}

export interface ContentsEntry extends Base {
  type: 'contentsEntry'
  title: string
  documentNumber?: string
  page?: number
  byline?: string
  children: Leaf[]
}

export interface ContentsSection extends Base {
  type: 'contentsSection'
  title?: string
  children: (ContentsEntry | Leaf)[]
}

/** 目录. */
export interface Contents extends Base {
  type: 'contents'
  children: (ContentsSection | Leaf)[]
}

/** 刊头: cover and inside front. */
export interface Masthead extends Base {
  type: 'masthead'
  title: string
  pinyin?: string
  year?: number
  issue?: number
  totalIssue?: number
  /** 主办单位. */
  sponsor?: string
  /** ISO date. */
  publicationDate?: string
  /** 季刊, 月刊 … */
  frequency?: string
  /** 办刊宗旨, a line each. */
  purpose?: string[]
  children: Leaf[]
}

/** 封底: about the gazette, address, telephone. */
export interface Colophon extends Base {
  type: 'colophon'
  fields: Record<string, string>
  children: Leaf[]
}

/** An issue (一期公报), or whatever part of one the text holds. */
export interface Gazette extends Base {
  type: 'gazette'
  /** Version of the tree's shape. */
  version: 1
  /** Id of the grammar that read it. */
  grammar: string
  children: (Masthead | Contents | Document | Colophon | Furniture | Stray)[]
}

export type Parent =
  | Gazette
  | Masthead
  | Contents
  | ContentsSection
  | ContentsEntry
  | Document
  | Instrument
  | Annex
  | Division
  | AttachmentNote
  | Roster
  | Table
  | TableRow
  | Colophon

export type Node = Parent | Leaf
export type NodeType = Node['type']
