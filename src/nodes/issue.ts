/** An issue (一期公报) and what it is made of. */
import type { Furniture, Leaf, Stray } from './leaves.js'
import type { Annex, Block, Instrument } from './parts.js'
import type { Base } from './place.js'
import type { Publicity } from './values.js'

/** 公文: one published item. */
export interface Document extends Base {
  type: 'document'
  /** Empty where the text begins without a heading. */
  title: string
  /** 文种: 通知, 意见, 报告 … */
  kind?: string
  /** 发文机关, as the heading or else the signature names it, or else as the grammar knows it by the 机关代字; joint organs with a blank between. */
  issuer?: string
  /** The number in the standard's form. */
  documentNumber?: string
  /** ISO 8601 date of the sign-off, `2023-07-03`. */
  date?: string
  /** What its annotation, or a line around it, says of it; absent where none does. */
  publicity?: Publicity
  children: (Block | Instrument | Annex)[]
}

/** One document in the contents. */
export interface ContentsEntry extends Base {
  type: 'contentsEntry'
  /** Without blanks and line ends. */
  title: string
  /** The number in the standard's form, as that of the document. */
  documentNumber?: string
  /** The page where the document begins, as printed. */
  page?: number
  /** Who speaks or writes: `李某`. */
  byline?: string
  children: Leaf[]
}

/** Entries under one heading: 县政府文件. */
export interface ContentsSection extends Base {
  type: 'contentsSection'
  /** Absent where entries stand under no heading. */
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
  /** Empty where the masthead does not print the gazette's name. */
  title: string
  /** As printed: `YUNXIXIAN RENMIN ZHENGFU GONGBAO`. */
  pinyin?: string
  /** 2023 of `2023年第3期（总第19期）`. */
  year?: number
  /** … and 3. */
  issue?: number
  /** … and 19, counted from the first issue on. */
  totalIssue?: number
  /** 主办单位. */
  sponsor?: string
  /** ISO 8601, `2023-10-08`. */
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
  /** Key as printed, without blanks, → text: `{ 邮编: '099900' }`. */
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
