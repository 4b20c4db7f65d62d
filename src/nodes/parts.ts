/** Parts of a document: divisions, lists, tables, and the texts that come with it. */
import type { Contents } from './issue.js'
import type { Attachment, Furniture, Heading, Leaf, RosterEntry, Stray, TableCell } from './leaves.js'
import type { Base } from './place.js'
import type { Scheme } from './values.js'

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
  /** Without label and without the stop behind it: `总体要求`. Absent where the label is followed by text. */
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

/** 名单: people, one an entry, with role and post. */
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
  /** As printed over the text; where no title stands there, as the document names it in 《》. */
  title: string
  kind?: string
  children: Block[]
}

/** 附件: an attachment printed in full. */
export interface Annex extends Base {
  type: 'annex'
  title?: string
  /** 2 of 附件2; absent where it has none. */
  number?: number
  children: Block[]
}
