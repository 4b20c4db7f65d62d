/** An issue (一期公报) and what it is made of. */
import type { Furniture, Leaf, Publicity, Stray } from './leaves.js'
import type { Annex, Block, Instrument } from './parts.js'
import type { Base } from './place.js'

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
