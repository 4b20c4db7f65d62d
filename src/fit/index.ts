/** How well a grammar fits texts: what it reads their lines as, and what it does not know in them. */
import { chainOf } from '../chain.js'
import type { Grammar } from '../grammar.js'
import { joinLines } from '../joining/index.js'
import type { Document, Node } from '../nodes.js'
import { parse } from '../parse.js'
import { readerOf } from '../reader.js'
import { legible } from '../text/legible.js'
import { isName } from '../tokens/names.js'
import { visit } from '../visit.js'
import { type Convention, overlooked } from './overlooked.js'

interface Place {
  /** Counted from 1. */
  line: number
  /** What is printed there. */
  text: string
}

export interface Fit {
  /** Id of the grammar. */
  grammar: string
  /** Lines with print on them. */
  lines: number
  /** Kind of line → how many, the most first. */
  kinds: Record<string, number>
  /** Lines read as prose that look like a convention of gazettes. */
  overlooked: (Place & { like: Convention })[]
  /** 机关代字 of the issue's own numbers that no grammar of the chain lists → where they stand. */
  prefixes: Record<string, Place[]>
  /** Organs that sign and that no grammar of the chain lists → where they sign. */
  organs: Record<string, Place[]>
  /** Documents without an issuer or without a date. */
  documents: (Place & { lacks: ('issuer' | 'date')[] })[]
  /** What no rule could place. */
  strays: (Place & { reason: string })[]
}

export function fitOf(grammar: Grammar, text: string): Fit {
  const tree = parse(text, { grammar })
  const known = knownBy(grammar)
  const kinds = countKinds(grammar, text)
  const fit: Fit = {
    grammar: grammar.id,
    lines: Object.values(kinds).reduce((sum, count) => sum + count, 0),
    kinds,
    overlooked: overlooked(tree).map(({ node, like }) => ({ ...placeOf(node), like })),
    prefixes: {},
    organs: {},
    documents: [],
    strays: [],
  }
  const prefixes = new Map<string, Place[]>()
  const organs = new Map<string, Place[]>()
  visit(tree, (node, ancestors) => {
    if (node.type === 'documentNumber' && node.prefix && node.year && !known.prefixes.has(node.prefix)) noted(prefixes, node.prefix, node)
    else if (node.type === 'signature' && !known.organs.has(node.value) && !isPerson(node.value) && ancestors.at(-1)?.type !== 'division')
      noted(organs, node.value, node)
    else if (node.type === 'document') {
      const lacks = lackedBy(node)
      if (lacks.length > 0) fit.documents.push({ line: node.position.start.line, text: shortened(node.title), lacks })
    } else if (node.type === 'stray') fit.strays.push({ ...placeOf(node), reason: node.reason })
  })
  return { ...fit, prefixes: Object.fromEntries(prefixes), organs: Object.fromEntries(organs) }
}

function knownBy(grammar: Grammar): { prefixes: Set<string>; organs: Set<string> } {
  const chain = chainOf(grammar)
  const numbers = chain.flatMap(({ documentNumbers }) => Object.entries(documentNumbers ?? {}))
  return {
    prefixes: new Set(numbers.map(([prefix]) => prefix)),
    organs: new Set([
      ...numbers.map(([, { issuer }]) => issuer),
      ...chain.flatMap(({ organs }) => organs ?? []).flatMap(({ name, short }) => [name, ...(short ?? [])]),
    ]),
  }
}

// 县长 李某   县长：李某   李某: an organ's name has no blank
function isPerson(signature: string): boolean {
  return /[\s：:]/.test(signature) || isName(signature)
}

/** Lines by the kind of the token that they went into. */
function countKinds(grammar: Grammar, text: string): Record<string, number> {
  const reader = readerOf(grammar)
  const { read, lines } = legible(text)
  const counts = new Map<string, number>()
  for (const { kind, first, last } of joinLines(read, lines, reader.tokenize(read, lines), reader))
    counts.set(kind, (counts.get(kind) ?? 0) + last - first + 1)
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a))
}

/** A work report has neither issuer nor number: it is none's document but its speaker's. */
function lackedBy({ issuer, date, children }: Document): ('issuer' | 'date')[] {
  if (children.some(({ type }) => type === 'subtitle' || type === 'byline')) return []
  return [...(issuer ? [] : ['issuer' as const]), ...(date ? [] : ['date' as const])]
}

function noted(map: Map<string, Place[]>, key: string, node: Node): void {
  const places = map.get(key)
  if (places) places.push(placeOf(node))
  else map.set(key, [placeOf(node)])
}

function placeOf(node: Node): Place {
  return { line: node.position.start.line, text: 'value' in node ? shortened(node.value) : '' }
}

const LONGEST = 60

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
