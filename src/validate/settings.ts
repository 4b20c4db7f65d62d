/** `options.rules`: which rules run, how severe they are, and with what options. */
import type { Severity } from './message.js'
import { nearest } from './nearest.js'
import type { Options, Rule } from './rule.js'

/** A setting names a rule, severity or option that there is not. */
export class SettingsError extends RangeError {
  override name = 'SettingsError'
}

/** `'off'`, a severity, or options of the rule with or without a severity. */
export type RuleSetting = 'off' | Severity | (Record<string, unknown> & { severity?: 'off' | Severity })

export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** A rule that is on. */
export interface ActiveRule {
  rule: Rule
  severity: Severity
  options: Options
  /** Its place in the list. */
  order: number
}

const LEVELS: readonly unknown[] = ['off', 'info', 'warning', 'error']

/**
 * Later settings outdo earlier ones.
 *
 * @throws {SettingsError} on what is no rule, and on an unknown rule id (naming a near one), severity or option.
 */
export function activeRules(rules: readonly Rule[], ...layers: readonly RuleSettings[]): ActiveRule[] {
  for (const rule of rules) checkRule(rule)
  for (const layer of layers)
    if (typeof layer !== 'object' || Array.isArray(layer))
      throw new SettingsError(`rules: ${JSON.stringify(layer)} is no object of rule ids and settings: { "text/quotes": "off" }`)
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const levels = new Map<string, 'off' | Severity>()
  const options = new Map<string, Options>()
  for (const [id, setting] of layers.flatMap((layer) => Object.entries(layer))) {
    const rule = byId.get(id)
    if (!rule) throw new SettingsError(unknown(id, [...byId.keys()]))
    if (Array.isArray(setting))
      throw new SettingsError(`${id}: a list is no setting; give a level, or { severity: "warning" } with its options`)
    const { severity, ...given } = typeof setting === 'object' && setting !== null ? setting : { severity: setting }
    if (severity !== undefined) {
      if (!LEVELS.includes(severity)) throw new SettingsError(`${id}: ${JSON.stringify(severity)} is none of ${LEVELS.join(', ')}`)
      levels.set(id, severity)
    }
    for (const [key, value] of Object.entries(given)) checkOption(rule, key, value)
    options.set(id, { ...options.get(id), ...(given as Options) })
  }
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const severity = levels.get(rule.id) ?? rule.severity
    if (severity === 'off') continue
    active.push({ rule, severity, options: { ...rule.options, ...options.get(rule.id) }, order: active.length })
  }
  return active
}

function unknown(id: string, known: readonly string[]): string {
  const meant = nearest(id, known)
  return `no rule ${JSON.stringify(id)}${meant ? `; did you mean ${JSON.stringify(meant)}?` : ''}`
}

/** A pack is often written in JavaScript, where nothing tells that a rule lacks its check. */
function checkRule(rule: Partial<Rule> | null): void {
  const { id, severity, messages, check } = rule ?? {}
  const fault = (name: string, wanted: string) => new SettingsError(`the rule ${JSON.stringify(id)}: ${name} must be ${wanted}`)
  if (typeof id !== 'string') throw fault('id', 'a string')
  if (typeof check !== 'function') throw fault('check', 'a function')
  if (typeof messages !== 'object') throw fault('messages', 'an object of sentences')
  if (!LEVELS.slice(1).includes(severity)) throw fault('severity', 'one of info, warning, error')
}

function checkOption(rule: Rule, key: string, value: unknown): void {
  const known = Object.keys(rule.options ?? {})
  if (!known.includes(key)) {
    const all = known.length > 0 ? `its options are ${known.join(', ')}` : 'it has none'
    throw new SettingsError(`${rule.id}: no option ${JSON.stringify(key)}; ${all}`)
  }
  const wanted = rule.options?.[key]
  const fits = Array.isArray(wanted)
    ? Array.isArray(value) && value.every((item) => typeof item === 'string')
    : typeof value === typeof wanted && !Number.isNaN(value)
  if (!fits) throw new SettingsError(`${rule.id}: ${key} must be ${Array.isArray(wanted) ? 'a list of strings' : `a ${typeof wanted}`}`)
}
