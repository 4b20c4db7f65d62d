/** A rule's examples: the blocks of its page in docs/rules, written by hand. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const FOLDER = join(import.meta.dirname, '../../docs/rules')

export const GOOD = '## 合乎规则 Good'
export const BAD = '## 不合规则 Bad'

export interface Examples {
  /** Texts in which the rule finds nothing. */
  good: string[]
  /** Texts with each place that it finds in ⟦ ⟧. */
  bad: string[]
}

export function examplesOf(id: string): Examples {
  const path = join(FOLDER, `${id}.md`)
  const [facts = '', bad = ''] = existsSync(path) ? readFileSync(path, 'utf8').split(BAD) : []
  return { good: blocks(facts.split(GOOD)[1] ?? ''), bad: blocks(bad) }
}

function blocks(part: string): string[] {
  return Array.from(part.matchAll(/^```text\n(.*?)\n```$/gms), ([, text]) => text as string)
}
