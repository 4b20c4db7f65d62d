/**
 * Checks the structure of a gazette.
 *
 * ```ts
 * import { validate } from 'gongbao/validate'
 * const messages = validate(tree, { source: text })
 * ```
 *
 * @packageDocumentation
 */
export { applyFixes, mend } from './fix.js'
export type { Bilingual, Data, Edit, Lang, Message, Related, Severity } from './message.js'
export type { Parts } from './parts.js'
export type { Passage } from './passages.js'
export type { Context, Options, Place, Report, Rule, Visit, Visitor } from './rule.js'
export { rules } from './rules.js'
export { type RuleSetting, type RuleSettings, SettingsError } from './settings.js'
export { type GrammarRules, type ValidateOptions, validate } from './validate.js'
