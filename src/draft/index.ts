/** Drafts a pack from sample issues: what they say of their place, numbers, organs and contents, with the lines that say it. */
import type { Organ } from '../grammar.js'
import { type DraftMasthead, draftMasthead } from './masthead.js'
import { draftOrgans } from './organs.js'
import { type DraftPlace, draftPlace } from './place.js'
import { type DraftPrefixes, draftPrefixes } from './prefixes.js'
import { type Fact, readSample, type Sample } from './sample.js'
import { draftSections, unknownAnnotations } from './sections.js'

export type { Sample } from './sample.js'
export { writeDraft } from './write.js'

export interface Draft {
  id: string
  files: string[]
  place: DraftPlace
  masthead: DraftMasthead
  prefixes: DraftPrefixes
  organs: Fact<Organ>[]
  sections: Fact<string>[]
  /** Annotations for a person to judge. */
  annotations: Fact<string>[]
}

/**
 * What a pack for these issues of one place says; nothing where no masthead, heading or signature names the place.
 *
 * @param fallback The id, where the masthead has no pinyin to make one of.
 */
export function draftPack(samples: readonly Sample[], fallback: string): Draft | undefined {
  const read = samples.map(readSample)
  const place = draftPlace(read)
  if (!place) return undefined
  const masthead = draftMasthead(read)
  return {
    id: idOf(masthead.pinyin?.value) ?? fallback,
    files: samples.map(({ file }) => file),
    place,
    masthead,
    prefixes: draftPrefixes(read, place),
    organs: draftOrgans(read, place),
    sections: draftSections(read),
    annotations: unknownAnnotations(read),
  }
}

// YUNXIXIAN RENMIN ZHENGFU GONGBAO → yunxixian   YUNXI ZHENGBAO → yunxi
function idOf(pinyin: string | undefined): string | undefined {
  return pinyin
    ?.replace(/\s{0,4}(?:RENMIN|ZHENGFU|ZHENGBAO|GONGBAO).{0,60}$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .match(/^[a-z][a-z0-9]*$/)?.[0]
}
