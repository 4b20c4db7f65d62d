/** One file of `gongbao check`: what is odd in it, and what of that is mended. */
import type { Grammar } from '../grammar.js'
import type { Gazette } from '../nodes.js'
import { parse } from '../parse.js'
import { type Lang, type Message, mend, type RuleSettings, SettingsError, validate } from '../validate/index.js'
import type { Checked } from './check-formats.js'
import { type Encoding, encode } from './encoding.js'
import { grammarNamed } from './grammars.js'
import { CliError, readSource, warn, writeOutput } from './io.js'
import { plural } from './printable.js'

export interface FileOptions {
  lang: Lang
  grammar: string
  encoding: Encoding
  fix?: true
}

/** Reads a text and checks it, or what it becomes when it is mended. */
export async function checkFile(
  file: string,
  rules: RuleSettings,
  { grammar: id, lang, fix, encoding: given }: FileOptions,
): Promise<Checked> {
  const candidates = await grammarNamed(id)
  const read = (source: string) => parse(source, { grammar: candidates })
  const known = [candidates].flat()
  const check = (tree: Gazette, source: string) => checkTree(tree, source, rules, lang, known)
  const { encoding, undecodable, ...source } = await readSource(file, given)
  let { text } = source
  if (fix) {
    if (undecodable.length > 0) throw new CliError(`cannot mend ${file}: what is not ${encoding} would be lost`)
    const mended = mend(text, read, check)
    if (mended !== text || file === '-') writeOutput(file, mended, await encode(mended, encoding))
    if (mended !== text) warn(saidOf(file, linesChanged(text, mended), lang))
    text = mended
  }
  return { file, text, messages: check(read(text), text) }
}

function saidOf(file: string, lines: number, lang: Lang): string {
  return lang === 'zh' ? `${file}：改了 ${lines} 行` : `${file}: ${plural(lines, 'line')} mended`
}

/** A mending makes no lines and takes none away. */
function linesChanged(before: string, after: string): number {
  const lines = after.split('\n')
  return before.split('\n').filter((line, i) => line !== lines[i]).length
}

function checkTree(tree: Gazette, source: string, rules: RuleSettings, lang: Lang, known: readonly Grammar[]): Message[] {
  const grammar = known.find(({ id }) => id === tree.grammar)
  try {
    return validate(tree, { source, rules, lang, ...(grammar ? { grammar } : {}) })
  } catch (error) {
    if (error instanceof SettingsError) throw new CliError(error.message)
    throw error
  }
}
