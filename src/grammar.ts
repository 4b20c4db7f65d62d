/** What a grammar (a county's pack, or the national base) says, and how it is made ready to read with. */
import type { Publicity } from './nodes.js'
import type { LineRule } from './tokens/rule.js'

/** The place that a grammar is for. */
export interface Place {
  /** Full and short names, the full one first: `某某县`, `某某`. */
  names: readonly string[]
  level: 'nation' | 'province' | 'prefecture' | 'county' | 'township'
  /** Full name of the place above. */
  parent?: string
}

/** Who issues under a 机关代字. */
export interface NumberPrefix {
  issuer: string
  /** 发, 函, 任 …: what the numbers are for. */
  stream?: string
}

/** The words of the field that line rules are built from. Lists of a pack are added to those of what it extends. */
export interface Words {
  /** 文种 by the 条例 (2012) art. 8, and what else ends the title of a document: 通知, 意见, 报告. */
  documentKinds: readonly string[]
  /** What ends the title of an issued text: 办法, 方案, 预案. */
  instrumentKinds: readonly string[]
  /** What the name of an organ ends in: 人民政府, 办公室, 委员会. */
  organEndings: readonly string[]
  /** Full names of organs whose ending says nothing. */
  organs: readonly string[]
  /** Posts that stand before a name in a by-line: 县长, 主任. */
  posts: readonly string[]
  /** Roles of a roster: 组长, 副组长, 成员. */
  roles: readonly string[]
  /** Keys of the colophon: 邮编, 电话. */
  colophonKeys: readonly string[]
  /** Keys of the lines before a document on the web, and of a full official document's head and foot. */
  metaKeys: readonly string[]
  /** Titles of sections in the contents, without letter-spacing. */
  contentsSections: readonly string[]
}

export interface Grammar {
  /** Short, for `--grammar` and `gazette.grammar`: `base`. */
  id: string
  /** For people. */
  name: string
  /** The grammar that this one adds to. Only the base grammar has none. */
  extends?: Grammar
  place?: Place
  /** 机关代字 → who issues under it. */
  documentNumbers?: Readonly<Record<string, NumberPrefix>>
  words?: Partial<Words>
  /** Annotation texts, without brackets, whose publicity the general rule would not see. */
  annotations?: Readonly<Record<string, Publicity>>
  /** Line rules in the order they are tried. */
  lines?: readonly LineRule[]
}
