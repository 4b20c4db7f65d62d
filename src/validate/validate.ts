/** Runs all rules over a tree. */
import { mustBeTree, mustHave } from '../arguments.js'
import { chainOf } from '../chain.js'
import type { Grammar } from '../grammar.js'
import type { Gazette } from '../nodes.js'
import { Places, placesFault } from '../places.js'
import { Checker, type Found, type Subject } from './checker.js'
import type { Lang, Message } from './message.js'
import { rules } from './rules.js'
import { type ActiveRule, activeRules, type RuleSettings, SettingsError } from './settings.js'

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
 * and when `options.source` is another text than the tree's, or the tree has no places.
 */
export function validate(tree: Gazette, options: ValidateOptions = {}): Message[] {
  mustBeTree('validate', tree)
  mustHave(OPTIONS, 'validate', options, SettingsError)
  const { source, lang = 'zh', grammar } = options
  if (!LANGUAGES.includes(lang)) throw new SettingsError(`lang: ${JSON.stringify(lang)} is none of ${LANGUAGES.join(', ')}`)
  const fault = placesFault(tree, source, 'source')
  if (fault) throw new SettingsError(fault)
  const packs = grammar ? chainOf(grammar) : []
  const own = packs.flatMap((pack) => pack.rules ?? [])
  const settings = [...packs.map((pack) => pack.ruleSettings ?? {}), options.rules ?? {}]
  const active = activeRules([...rules, ...own], ...settings)
  const subject = { tree, source, places: source === undefined ? undefined : new Places(source), grammar, lang }
  const bundled = active.filter(({ rule }) => !own.includes(rule))
  // A pack's rules are made anew: nobody told them to remember nothing.
  const others = active.filter(({ rule }) => own.includes(rule))
  const found = checkBundled(subject, bundled, JSON.stringify(settings)).concat(
    others.length > 0 ? new Checker(others, subject).check(subject) : [],
  )
  found.sort((a, b) => a.message.position.start.offset - b.message.position.start.offset || a.order - b.order)
  return found.map(({ message }) => message)
}

/** The bundled rules as the last settings have them, while nobody uses them. */
let idle: { checker: Checker; settings: string } | undefined

function checkBundled(subject: Subject, active: readonly ActiveRule[], settings: string): Found[] {
  const checker = idle?.settings === settings ? idle.checker : new Checker(active, subject)
  idle = undefined
  const found = checker.check(subject)
  idle = { checker, settings }
  return found
}
