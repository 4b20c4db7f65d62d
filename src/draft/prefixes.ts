/** 机关代字 → who issues under it: the numbers of documents against their headings and sign-offs. */
import type { NumberPrefix } from '../grammar.js'
import type { ContentsSection, Document, DocumentNumber } from '../nodes.js'
import { visit } from '../visit.js'
import type { DraftPlace } from './place.js'
import { type Fact, Facts, type ReadSample } from './sample.js'

interface DraftPrefix extends NumberPrefix {
  prefix: string
  /** Others that issue under it too, with how many documents. */
  also: string[]
}

export interface DraftPrefixes {
  own: Fact<DraftPrefix>[]
  /** Of documents that another place issues, or whose issuer is nowhere. */
  doubtful: Fact<string>[]
}

const CITED = /([㐀-鿿]{2,12})[〔[（(【﹝［]\s{0,3}\d{4}\s{0,3}[〕\]）)】﹞］]\s{0,3}第?\s{0,2}\d{1,5}\s{0,3}号/g

export function draftPrefixes(samples: readonly ReadSample[], place: DraftPlace): DraftPrefixes {
  const seen = new Facts()
  const issuers = new Map<string, Facts>()
  const sections = new Map<string, Facts>()
  const issuersOf = (prefix: string) => entryOf(issuers, prefix, () => new Facts())
  for (const sample of samples)
    visit(sample.tree, (node, ancestors) => {
      if (node.type !== 'documentNumber' || !isPrefix(node)) return
      seen.add(node.prefix, sample.seen(node))
      const parent = ancestors.at(-1)
      const section = ancestors.findLast((above): above is ContentsSection => above.type === 'contentsSection')
      if (section?.title) entryOf(sections, node.prefix, () => new Facts()).add(section.title, sample.seen(node))
      if (parent?.type === 'document') {
        const issuer = issuerOf(parent)
        if (issuer) issuersOf(node.prefix).add(issuer, sample.seen(node))
      }
    })

  const own: Fact<DraftPrefix>[] = []
  const doubtful: Fact<string>[] = []
  for (const { value: prefix, seen: lines } of seen.all()) {
    const named = issuersOf(prefix).most()?.value ?? fromPrefix(prefix, place)
    if (!named?.includes(stem(place))) {
      doubtful.push({ value: named ? `${prefix}: ${named}` : prefix, seen: lines })
      continue
    }
    const purpose = purposeOf(sections.get(prefix)?.all() ?? [])
    const stream = streamOf(prefix)
    const also = issuersOf(prefix)
      .all()
      .filter(({ value }) => value !== named)
      .map((other) => `${other.value} ${other.seen.length}`)
    own.push({ value: { prefix, issuer: named, ...(stream ? { stream } : {}), ...(purpose ? { purpose } : {}), also }, seen: lines })
  }
  return { own, doubtful: [...doubtful, ...citedOnly(samples, seen)] }
}

function isPrefix(node: DocumentNumber): node is DocumentNumber & { prefix: string } {
  return node.prefix !== undefined && node.year !== undefined && /^[㐀-鿿]{1,14}$/.test(node.prefix)
}

/** Of a joint document the first organ, whose number it bears. */
function issuerOf(document: Document): string | undefined {
  return (document.issuer ?? document.children.find((node) => node.type === 'signature')?.value)?.split(' ')[0]
}

/** The part that the names of all its organs have: 云溪 of 云溪县 and 云溪经济开发区. */
function stem({ name, short }: DraftPlace): string {
  return short?.value ?? name.value
}

/** 云政办任 in the contents alone: 政办 is the office of the government, 政 the government. */
function fromPrefix(prefix: string, { name }: DraftPlace): string | undefined {
  if (!name.value.includes(prefix[0] as string)) return undefined
  if (/^.(?:政办|府办)/.test(prefix)) return `${name.value}人民政府办公室`
  return /^.[政府]/.test(prefix) ? `${name.value}人民政府` : undefined
}

/** 云政办规备字 → 规备字. */
function streamOf(prefix: string): string {
  const ofGovernment = /^.{1,2}?(?:政办|府办|政|府)(.*)$/.exec(prefix)
  return ofGovernment ? (ofGovernment[1] as string) : prefix.slice(1)
}

/** 规范性文件, 人事任免文件: a section that says what its numbers are for, where they stand in no other. */
function purposeOf(sections: readonly Fact<string>[]): string | undefined {
  const [only, ...more] = sections
  if (!only || more.length > 0 || /政府|办公|机关/.test(only.value)) return undefined
  return only.value.replace(/(?<=任免)文件$/, '')
}

/** Numbers of the place's own organs that are cited, but stand over no document of the samples. */
function citedOnly(samples: readonly ReadSample[], known: Facts): Fact<string>[] {
  const initials = new Set(known.all().map(({ value }) => value[0]))
  const cited = new Facts()
  for (const sample of samples)
    visit(sample.tree, (node) => {
      if (node.type !== 'paragraph') return
      for (const [, prefix] of node.value.matchAll(CITED))
        if (initials.has((prefix as string)[0]) && !known.has(prefix as string)) cited.add(prefix as string, sample.seen(node))
    })
  return cited.all()
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}
