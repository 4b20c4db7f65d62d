/** What can be found in the text of a tree. Everything is plain JSON. */
import type { Position } from '../nodes.js'
import type { Adoption, Deadline, Effective, Member, PersonnelAction, PublicityMark, Task } from './facts.js'

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

/** 编 章 节 条 款 项 目 of a statutory text (立法法 art. 65), 部分 of an opinion, and 3.2.1 of a plan. */
export type PathUnit = 'part' | 'decimal' | 'book' | 'subbook' | 'chapter' | 'section' | 'article' | 'paragraph' | 'item' | 'subitem'

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
