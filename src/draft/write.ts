/** A draft as the source of a pack: every fact below the lines it was seen on. */
import type { Draft } from './index.js'
import type { Fact, Seen } from './sample.js'

/** Lines that are shown for a fact; the others are counted. */
const SHOWN = 3

export function writeDraft(draft: Draft): string {
  const { place, masthead, prefixes, organs, sections, annotations } = draft
  const lines: string[] = [
    '/**',
    ` * ${place.name.value}: drafted by gongbao grammar init from ${draft.files.map(inline).join(', ')}.`,
    ' * Above each fact stand the lines it was seen on; a draft can be wrong: read it, mend it, and delete these comments.',
    ' */',
    "import { defineGrammar } from 'gongbao/grammar'",
    '',
    'export default defineGrammar({',
    `  id: ${quoted(draft.id)},`,
    `  name: ${quoted(place.name.value)},`,
    '  place: {',
    ...because([place.name, ...(place.short ? [place.short] : [])], '    '),
    `    names: ${list([place.name.value, ...(place.short ? [place.short.value] : [])])},`,
    ...(place.level === 'prefecture' && place.name.value.endsWith('市') ? ['    // or county: 县级市'] : []),
    `    level: ${quoted(place.level)},`,
  ]
  if (place.parent) lines.push(...because([place.parent], '    '), `    parent: ${quoted(place.parent.value)},`)
  if (place.unlike.length > 0) lines.push(...because(place.unlike, '    '), `    unlike: ${list(place.unlike.map(({ value }) => value))},`)
  lines.push('  },')

  const facts = Object.entries(masthead) as [string, Fact<string>][]
  if (facts.length > 0) {
    lines.push('  masthead: {')
    for (const [field, fact] of facts) lines.push(...because([fact], '    '), `    ${field}: ${quoted(fact.value)},`)
    lines.push('  },')
  }

  lines.push('  documentNumbers: {')
  for (const fact of prefixes.own) {
    const { prefix, also, ...about } = fact.value
    lines.push(...because([fact], '    '))
    if (also.length > 0) lines.push(`    // signed as well by ${also.map(inline).join(', ')}`)
    lines.push(`    ${prefix}: ${object(about)},`)
  }
  for (const fact of prefixes.doubtful) {
    lines.push(...because([fact], '    '), `    // who issues under ${inline(fact.value)}?`)
  }
  lines.push('  },')

  lines.push('  organs: [')
  for (const fact of organs) lines.push(...because([fact], '    '), `    ${object(fact.value)},`)
  lines.push('  ],')

  if (sections.length > 0) {
    lines.push('  words: {', ...because(sections, '    '), `    contentsSections: ${list(sections.map(({ value }) => value))},`, '  },')
  }
  if (annotations.length > 0) {
    lines.push('  // How far is a document public that says so? full, partial, on-request or none; leave out what says nothing of it.')
    lines.push('  // annotations: {')
    for (const fact of annotations) lines.push(...because([fact], '  //   '), `  //   ${inline(quoted(fact.value))}: …,`)
    lines.push('  // },')
  }
  lines.push('})', '')
  return lines.join('\n')
}

/** `// a.txt:263 云政发〔2023〕11号` */
function because(facts: readonly Fact<unknown>[], indent: string): string[] {
  return facts.flatMap(({ seen }) => {
    const shown = seen.slice(0, SHOWN).map((place) => `${indent}// ${where(place)}`)
    return seen.length > SHOWN ? [...shown, `${indent}// and on ${seen.length - SHOWN} more`] : shown
  })
}

function where({ file, line, print }: Seen): string {
  return `${inline(file)}:${line} ${print}`
}

function object(value: object): string {
  const fields = Object.entries(value).map(([key, field]) => `${key}: ${Array.isArray(field) ? list(field) : quoted(String(field))}`)
  return `{ ${fields.join(', ')} }`
}

function list(values: readonly string[]): string {
  return `[${values.map(quoted).join(', ')}]`
}

function quoted(value: string): string {
  return `'${JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`
}

/** Nothing in it ends a comment. */
function inline(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('*/', '* /')
}
