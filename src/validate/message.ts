/** What a rule says about a place of the text. */
import type { Position } from '../nodes.js'

/** `error`: the text contradicts itself. `warning`: it departs from the standard. `info`: style. */
export type Severity = 'error' | 'warning' | 'info'

export type Lang = 'zh' | 'en'

/** A text in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>

/** Puts `text` in place of the source from `start` up to `end` (UTF-16 units). */
export interface Edit {
  start: number
  end: number
  text: string
}

/** What was found, as values: the message's words without its sentence. */
export type Data = Readonly<Record<string, string | number | readonly string[]>>

/** Another place that the message speaks of. */
export interface Related {
  message: string
  position: Position
}

export interface Message {
  /** `numbering/gap` */
  ruleId: string
  severity: Severity
  /** What was found and what was expected, in the language asked for, with the text's own words. */
  message: string
  position: Position
  related?: Related[]
  data: Data
  /** Edits that mend it: all of them or none. Only where the source was given, and never a change of words. */
  fix?: Edit[]
  /** The cause may be a limit of the parser and no fault of the text. */
  limit?: true
}
