/** Runs all rules in one walk over the tree. */
import type { Grammar } from '../grammar.js'
import type { Gazette, Node, NodeType, Parent } from '../nodes.js'
import type { Bilingual, Data, Lang, Message } from './message.js'
import { type Parts, partsOf } from './parts.js'
import { passages } from './passages.js'
import { Places } from './places.js'
import type { Report, Rule, Visit } from './rule.js'
import { rules } from './rules.js'
import { type ActiveRule, activeRules, type RuleSettings } from './settings.js'

/** What a grammar pack may say to the rules. */
export interface GrammarRules {
  /** Rules of the pack's own, run after the others. */
  rules?: readonly Rule[]
  /** Settings that the pack's gazettes call for. */
  ruleSettings?: RuleSettings
}

export interface ValidateOptions {
  /** The text that the tree was read from: gives exact places inside joined lines, and fixes. */
  source?: string
  /** The language of the messages. Default: `zh`. */
  lang?: Lang
  /** The grammar that knows the place: who issues under which 机关代字. */
  grammar?: Grammar & GrammarRules
  rules?: RuleSettings
}

/**
 * Checks a gazette's structure.
 *
 * @returns What was found, in the order of the text.
 * @throws {SettingsError} when `options.rules` names a rule, severity or option that there is not.
 */
export function validate(tree: Gazette, options: ValidateOptions = {}): Message[] {
  const { source, lang = 'zh', grammar } = options
  const packs = packsOf(grammar)
  const all = [...rules, ...packs.flatMap((pack) => pack.rules ?? [])]
  const settings = packs.map((pack) => pack.ruleSettings ?? {})
  const places = new Places(source)
  const found: { order: number; message: Message }[] = []
  const parts = new Map<Parent, Parts>()

  const contextOf = ({ rule, severity, options }: ActiveRule, order: number) => ({
    tree,
    source,
    grammar,
    options,
    parts(node: Parent): Parts {
      let known = parts.get(node)
      if (!known) {
        known = partsOf(node)
        parts.set(node, known)
      }
      return known
    },
    offset: places.offset.bind(places),
    report({ message, data = {}, related, fix, ...place }: Report): void {
      const sentence = (key: string, values: Data) => fill((rule.messages[key] as Bilingual)[lang], values)
      found.push({
        order,
        message: {
          ruleId: rule.id,
          severity,
          message: sentence(message, data),
          position: places.position(place),
          ...(related?.length
            ? {
                related: related.map(({ message, data = {}, ...place }) => ({
                  message: sentence(message, data),
                  position: places.position(place),
                })),
              }
            : {}),
          data,
          ...(fix?.length && source !== undefined ? { fix: [...fix] } : {}),
          ...(rule.limit ? { limit: true as const } : {}),
        },
      })
    },
  })

  walk(
    tree,
    activeRules(all, ...settings, options.rules ?? {}).map((active, order) => active.rule.check(contextOf(active, order))),
  )
  found.sort((a, b) => a.message.position.start.offset - b.message.position.start.offset || a.order - b.order)
  return found.map(({ message }) => message)
}

/** The pack and what it extends, the base first. */
function packsOf(grammar: (Grammar & GrammarRules) | undefined): GrammarRules[] {
  return grammar ? [...packsOf(grammar.extends), grammar] : []
}

function fill(sentence: string, data: Data): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name]
    if (value === undefined) return whole
    return typeof value === 'object' ? value.join('、') : String(value)
  })
}

const NONE: readonly Visit[] = []

type Handlers = Partial<Record<NodeType, Visit[]>>

function walk(tree: Gazette, visitors: ReturnType<Rule['check']>[]): void {
  const enter: Handlers = {}
  const leave: Handlers = {}
  const leaf: Visit[] = []
  const end: (() => void)[] = []
  const passage = visitors.flatMap((visitor) => visitor.passage ?? [])
  if (passage.length > 0) {
    const collector = passages((one) => {
      for (const judge of passage) judge(one)
    })
    leaf.push(collector.leaf as Visit)
    end.push(collector.end)
  }
  for (const { leaf: eachLeaf, passage: _, leave: atLeave, end: atEnd, ...byType } of visitors) {
    if (eachLeaf) leaf.push(eachLeaf as Visit)
    if (atEnd) end.push(atEnd)
    for (const [type, visit] of Object.entries(byType)) handlersOf(enter, type as NodeType).push(visit as Visit)
    for (const [type, visit] of Object.entries(atLeave ?? {})) handlersOf(leave, type as NodeType).push(visit as Visit)
  }
  const ancestors: Parent[] = []
  const go = (node: Node): void => {
    for (const visit of enter[node.type] ?? NONE) visit(node, ancestors)
    if ('children' in node) {
      ancestors.push(node)
      for (const child of node.children) go(child)
      ancestors.pop()
    } else for (const visit of leaf) visit(node, ancestors)
    for (const visit of leave[node.type] ?? NONE) visit(node, ancestors)
  }
  go(tree)
  for (const visit of end) visit()
}

function handlersOf(handlers: Handlers, type: NodeType): Visit[] {
  handlers[type] ??= []
  return handlers[type]
}
