/** SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), for code hosts and editors. */
import { pathToFileURL } from 'node:url'
import pkg from '../../package.json' with { type: 'json' }
import type { Position } from '../nodes.js'
import { Places } from '../places.js'
import { type Edit, type Lang, type Message, rules, type Severity } from '../validate/index.js'
import type { Checked } from './check-formats.js'

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }

export function toSarif(checked: readonly Checked[], lang: Lang): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: pkg.name,
            semanticVersion: pkg.version,
            version: pkg.version,
            language: lang === 'zh' ? 'zh-CN' : 'en',
            rules: rules.map((rule) => descriptor(rule, lang)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: checked.flatMap(resultsOf),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function descriptor({ id, severity, description, source }: (typeof rules)[number], lang: Lang) {
  return {
    id,
    shortDescription: { text: description[lang] },
    fullDescription: { text: `${description[lang]} (${source})` },
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

const indexes = new Map(rules.map(({ id }, index) => [id, index]))

function resultsOf({ file, text, messages }: Checked) {
  const places = new Places(text)
  return messages.map((message) => result(message, uriOf(file), places))
}

function result({ ruleId, severity, message, position, related, fix }: Message, uri: string, places: Places) {
  const index = indexes.get(ruleId)
  return {
    ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(uri, position) }],
    ...(related
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: physical(uri, place.position),
          })),
        }
      : {}),
    ...(fix
      ? { fixes: [{ artifactChanges: [{ artifactLocation: { uri }, replacements: fix.map((edit) => replacement(edit, places)) }] }] }
      : {}),
  }
}

function physical(uri: string, position: Position) {
  return {
    artifactLocation: { uri },
    region: region(position),
  }
}

function region({ start, end }: Position) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function replacement({ start, end, text }: Edit, places: Places) {
  return { deletedRegion: region(places.span(start, end)), ...(text === '' ? {} : { insertedContent: { text } }) }
}

/** A relative path as a relative reference, an absolute one as `file:`. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin'
  return file.startsWith('/') ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join('/')
}
