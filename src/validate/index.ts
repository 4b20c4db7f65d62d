/**
 * Checks the structure of a gazette.
 *
 * ```js
 * import { parse } from 'gongbao'
 * import { validate } from 'gongbao/validate'
 *
 * const text = '关于修路的通知\n\n一、总体要求\n\n坚持节约。\n\n三、组织保障\n\n明确专人。\n'
 * for (const { ruleId, message, position } of validate(parse(text), { source: text, lang: 'en' }))
 *   console.log(position.start.line, ruleId) // 7 numbering/gap
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
export { type ValidateOptions, validate } from './validate.js'
