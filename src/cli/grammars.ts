/** `--grammar`: a bundled grammar by its id, or the one that the text calls for. */
import { base } from '../../grammars/base.js'
import { jiangxian } from '../../grammars/jiangxian.js'
import { jishan } from '../../grammars/jishan.js'
import type { Grammar } from '../grammar.js'
import { CliError } from './io.js'

export const bundled: readonly Grammar[] = [base, jiangxian, jishan]

export function grammarNamed(id: string): Grammar | readonly Grammar[] {
  if (id === 'auto') return bundled
  const grammar = bundled.find((g) => g.id === id)
  if (!grammar) throw new CliError(`no grammar ${JSON.stringify(id)}; there are auto, ${bundled.map((g) => g.id).join(', ')}`)
  return grammar
}
