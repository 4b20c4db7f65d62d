/** What a grammar says: the national base, or a county's pack that adds to it. Plain data, and rules where data cannot say it. */
import type { Publicity } from './nodes.js'
import type { ContentsRuleName, LineRuleName, Placed, StructureRuleName } from './placing.js'
import type { ContentsRule } from './tokens/contents-rules.js'
import type { LineRule } from './tokens/rule.js'
import type { StructureRule } from './tree/body/structure.js'
import type { Rule, RuleSettings } from './validate/index.js'

/** The place that a grammar is for. */
export interface Place {
  /** Full and short names, the full one first: `云溪县`, `云溪`. */
  names: readonly string[]
  level: 'nation' | 'province' | 'prefecture' | 'county' | 'township'
  /** Full name of the place above. */
  parent?: string
  /** Full names of other places that have this one's name in theirs: 新云溪县 is not 云溪县. */
  unlike?: readonly string[]
}

/** Who issues under a 机关代字. */
export interface NumberPrefix {
  issuer: string
  /** 发, 函, 任 …: the stream of numbers. */
  stream?: string
  /** What the stream is for: `人事任免`. */
  purpose?: string
}

export interface Organ {
  /** Full name: 云溪县发展和改革局. */
  name: string
  /** 县发改局, 发改局. */
  short?: readonly string[]
  kind?: 'government' | 'office' | 'department' | 'party' | 'congress' | 'court' | 'township' | 'enterprise' | 'other'
}

/** What the masthead of every issue says. */
export interface MastheadFacts {
  title?: string
  pinyin?: string
  sponsor?: string
  /** 季刊, 月刊 … */
  frequency?: string
}

/** The words of the field that the line rules are built from. A pack's lists are added to those of what it extends. */
export interface Words {
  /** 文种 by the 条例 (2012) art. 8, and what else ends the title of a document: 通知, 意见, 报告. */
  documentKinds: readonly string[]
  /** What ends the title of an issued text: 办法, 方案, 预案. */
  instrumentKinds: readonly string[]
  /** What the name of an organ ends in: 人民政府, 办公室, 委员会. */
  organEndings: readonly string[]
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

/** A grammar's words with those of what it extends, as rules see them. */
export interface Vocabulary extends Words {
  /** Full names of the organs that the grammar lists. */
  organs: ReadonlySet<string>
  annotations: ReadonlyMap<string, Publicity>
  /** 机关代字 → who issues under it. */
  issuers: ReadonlyMap<string, string>
}

export interface Grammar {
  /** Short, for `--grammar` and `gazette.grammar`: `base`. */
  id: string
  /** For people. */
  name: string
  /** The grammar that this one adds to; the base grammar where none is named. */
  extends?: Grammar
  place?: Place
  organs?: readonly Organ[]
  /** 机关代字 → who issues under it. */
  documentNumbers?: Readonly<Record<string, NumberPrefix>>
  masthead?: MastheadFacts
  /** Annotation texts, without brackets, whose publicity the general rule would not see. */
  annotations?: Readonly<Record<string, Publicity>>
  words?: Partial<Words>
  lines?: readonly Placed<LineRule, LineRuleName>[]
  structures?: readonly Placed<StructureRule, StructureRuleName>[]
  contents?: readonly Placed<ContentsRule, ContentsRuleName>[]
  /** Rules of its own for `gongbao check`. */
  rules?: readonly Rule[]
  /** What the rules of `gongbao check` are set to, unless the user sets them. */
  ruleSettings?: RuleSettings
}
