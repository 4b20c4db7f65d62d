/** What the mastheads of the samples say alike. */

import type { MastheadFacts } from '../grammar.js'
import { withoutBlanks } from '../text/clean.js'
import { type Fact, Facts, type ReadSample } from './sample.js'

export type DraftMasthead = { [Field in keyof MastheadFacts]?: Fact<string> }

const FIELDS = ['title', 'pinyin', 'sponsor', 'frequency'] as const

export function draftMasthead(samples: readonly ReadSample[]): DraftMasthead {
  const draft: DraftMasthead = {}
  for (const field of FIELDS) {
    const facts = new Facts()
    for (const sample of samples)
      for (const masthead of sample.tree.children) {
        const value = masthead.type === 'masthead' ? masthead[field] : undefined
        if (masthead.type !== 'masthead' || !value) continue
        const printed = masthead.children.find((leaf) => withoutBlanks(leaf.value).includes(withoutBlanks(value)))
        facts.add(value, sample.seen(printed ?? masthead))
      }
    const most = facts.most()
    if (most) draft[field] = most
  }
  return draft
}
