/** A rule is a value: what it looks for, where that is written, and a check by node type. */
import type { Grammar } from '../grammar.js'
import type { Gazette, Leaf, Node, NodeType, Parent } from '../nodes.js'
import type { Bilingual, Data, Edit, Severity } from './message.js'
import type { Parts } from './parts.js'
import type { Passage } from './passages.js'

/** Called for each node of a type; the ancestors run from the root to the node's parent. */
export type Visit<N extends Node = Node> = (node: N, ancestors: readonly Parent[]) => void

type NodeOf<T extends NodeType> = Extract<Node, { type: T }>

/** What a rule wants to see of the one walk over the tree. */
export type Visitor = { [T in NodeType]?: Visit<NodeOf<T>> } & {
  /** Every leaf, whatever its type. */
  leaf?: Visit<Leaf>
  /** Every passage: leaves that are printed as one paragraph. */
  passage?: (passage: Passage) => void
  /** A node again, after all below it. */
  leave?: { [T in NodeType]?: Visit<NodeOf<T>> }
  /** The walk is over. */
  end?: () => void
}

/** Looks at the tree for several rules, and calls `judge` with what it finds. */
export type Observer<T> = (judge: (found: T) => void, known: Known) => Visitor

/** What rules and observers share. */
export interface Known {
  /** The parts of a document, instrument or annex, its own and not those of what it issues. */
  parts(node: Parent): Parts
  /**
   * Keeps what is learnt of one tree, and forgets it at the tree's end. The bundled rules look at one tree after another with
   * the same visitor; a variable of their own would carry what it holds into the next.
   */
  remember<T>(make: () => T): () => T
}

/** Where something was found. Without the source, the whole node is the place. */
export interface Place {
  node: Node
  /** From and to, as indices into the leaf's `value`. */
  within?: readonly [number, number]
  /** From and to, as offsets into the source. */
  range?: readonly [number, number]
}

export interface Report extends Place {
  /** A key of the rule's `messages`. */
  message: string
  data?: Data
  related?: readonly (Place & { message: string; data?: Data })[]
  fix?: readonly Edit[]
}

/** Default values of a rule's options; a setting may give others of the same types. */
export type Options = Readonly<Record<string, number | boolean | readonly string[]>>

export interface Context<O extends Options = Options> extends Known {
  readonly tree: Gazette
  /** The text that the tree was read from, where it is known. */
  readonly source: string | undefined
  readonly grammar: Grammar | undefined
  readonly options: O
  report(report: Report): void
  /**
   * Hears what an observer finds in the walk. Several rules may ask for the same observer: it runs once.
   */
  watch<T>(observer: Observer<T>, judge: (found: T) => void): Visitor
  /** Offset into the source of a leaf's character, by its index in `value`. Undefined without the source. */
  offset(leaf: Leaf, index: number): number | undefined
}

export interface Rule {
  /** `group/name`, kebab-case. */
  readonly id: string
  readonly severity: Severity
  /** One line. */
  readonly description: Bilingual
  /** Where the convention is written: `GB/T 9704-2012 §7.2.5`. */
  readonly source: string
  /** Sentences with `{name}` for a value of the report's data. */
  readonly messages: Readonly<Record<string, Bilingual>>
  readonly options?: Options
  /** What it finds may be a limit of the parser. */
  readonly limit?: true
  /** It can mend what it finds. */
  readonly fixable?: true
  /**
   * A pack's rules are called for each tree, the bundled ones once for many: these ask `context` for the tree and its source
   * when they look.
   */
  check(context: Context): Visitor
}
