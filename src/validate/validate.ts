/** Runs all rules in one walk over the tree. */
import { chainOf } from '../chain.js'
import type { Grammar } from '../grammar.js'
import type { Gazette, Leaf, Parent } from '../nodes.js'
import { Places } from '../places.js'
import type { Bilingual, Data, Lang, Message } from './message.js'
import { type Parts, partsOf } from './parts.js'
import { positionOf } from './place.js'
import type { Context, Known, Observer, Report, Visitor } from './rule.js'
import { rules } from './rules.js'
import { type ActiveRule, activeRules, type RuleSettings, SettingsError } from './settings.js'
import { walk } from './walk.js'

export interface ValidateOptions {
  /** The text that the tree was read from: gives exact places inside joined lines, and fixes. */
  source?: string
  /** The language of the messages. Default: `zh`. */
  lang?: Lang
  /** The grammar that knows the place: who issues under which 机关代字. Its own rules run after the others. */
  grammar?: Grammar
  rules?: RuleSettings
}

const OPTIONS: readonly string[] = ['source', 'lang', 'grammar', 'rules']
const LANGUAGES: readonly string[] = ['zh', 'en']

/**
 * Checks a gazette's structure.
 *
 * @returns What was found, in the order of the text.
 * @throws {SettingsError} when `options` has a key or language, or `options.rules` a rule, severity or option, that there is not,
 * and when `options.source` is another text than the tree's.
 */
export function validate(tree: Gazette, options: ValidateOptions = {}): Message[] {
  const { source, lang = 'zh', grammar } = options
  for (const key of Object.keys(options))
    if (!OPTIONS.includes(key)) throw new SettingsError(`no option ${JSON.stringify(key)}; there are ${OPTIONS.join(', ')}`)
  if (!LANGUAGES.includes(lang)) throw new SettingsError(`lang: ${JSON.stringify(lang)} is none of ${LANGUAGES.join(', ')}`)
  if (source !== undefined && source.length !== tree.position.end.offset)
    throw new SettingsError(`source: not the text of the tree, which has ${tree.position.end.offset} characters, not ${source.length}`)
  const packs = grammar ? chainOf(grammar) : []
  const all = [...rules, ...packs.flatMap((pack) => pack.rules ?? [])]
  const settings = packs.map((pack) => pack.ruleSettings ?? {})
  const places = source === undefined ? undefined : new Places(source)
  const found: { order: number; message: Message }[] = []
  const known = { parts: partsOnce() }
  const fill = sentences()

  const watch = watching(known)

  const contextOf = ({ rule, severity, options }: ActiveRule, order: number) => ({
    tree,
    source,
    grammar,
    options,
    ...known,
    watch,
    offset: (leaf: Leaf, index: number) => places?.offset(leaf, index),
    report(report: Report): void {
      const { message, data = {}, related, fix } = report
      const sentence = (key: string, values: Data) => fill((rule.messages[key] as Bilingual)[lang], values)
      found.push({
        order,
        message: {
          ruleId: rule.id,
          severity,
          message: sentence(message, data),
          position: positionOf(report, places),
          ...(related?.length
            ? {
                related: related.map((other) => ({
                  message: sentence(other.message, other.data ?? {}),
                  position: positionOf(other, places),
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

function partsOnce(): Known['parts'] {
  const all = new Map<Parent, Parts>()
  return (node) => {
    let parts = all.get(node)
    if (!parts) {
      parts = partsOf(node)
      all.set(node, parts)
    }
    return parts
  }
}

/** The first who asks for an observer walks with it, the others hear what it finds. */
function watching(known: Known): Context['watch'] {
  const heard = new Map<unknown, unknown[]>()
  return <T>(observer: Observer<T>, judge: (found: T) => void): Visitor => {
    const judges = heard.get(observer) as ((found: T) => void)[] | undefined
    if (judges) {
      judges.push(judge)
      return {}
    }
    const all = [judge]
    heard.set(observer, all)
    return observer((found) => {
      for (const one of all) one(found)
    }, known)
  }
}

/** Puts the data in the place of `{name}`. Sentences are cut at their names once in a run. */
function sentences(): (sentence: string, data: Data) => string {
  const cut = new Map<string, string[]>()
  return (sentence, data) => {
    const pieces = cut.get(sentence) ?? sentence.split(/\{(\w+)\}/)
    cut.set(sentence, pieces)
    let filled = pieces[0] as string
    for (let i = 1; i < pieces.length; i += 2) {
      const name = pieces[i] as string
      const value = data[name]
      filled += value === undefined ? `{${name}}` : typeof value === 'object' ? value.join('、') : String(value)
      filled += pieces[i + 1] as string
    }
    return filled
  }
}
