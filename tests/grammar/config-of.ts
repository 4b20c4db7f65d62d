import type { Draft } from '../../src/draft/index.js'
import type { Fact } from '../../src/draft/sample.js'
import type { Grammar } from '../../src/grammar.js'

/** The draft as a pack's config: what the source that is written must say. */
export function configOf({ id, place, masthead, prefixes, organs, sections }: Draft): Grammar {
  const facts = Object.entries(masthead).map(([field, fact]) => [field, (fact as Fact<string>).value] as const)
  return {
    id,
    name: place.name.value,
    place: {
      names: [place.name.value, ...(place.short ? [place.short.value] : [])],
      level: place.level,
      ...(place.parent ? { parent: place.parent.value } : {}),
      ...(place.unlike.length > 0 ? { unlike: place.unlike.map(({ value }) => value) } : {}),
    },
    ...(facts.length > 0 ? { masthead: Object.fromEntries(facts) } : {}),
    documentNumbers: Object.fromEntries(prefixes.own.map(({ value: { prefix, also: _, ...about } }) => [prefix, about])),
    organs: organs.map(({ value }) => value),
    ...(sections.length > 0 ? { words: { contentsSections: sections.map(({ value }) => value) } } : {}),
  }
}
