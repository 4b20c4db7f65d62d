/** The organs that sign, are addressed, or are charged with a task; abbreviations beside the names they stand for. */
import type { Organ } from '../grammar.js'
import { splitOrgans } from '../tokens/salutation.js'
import { visit } from '../visit.js'
import type { DraftPlace } from './place.js'
import { type Fact, Facts, type ReadSample, type Seen } from './sample.js'

/** 牵头单位：县财政局、县教育局 */
const CHARGED = /(?:单位|部门)[：:]\s{0,4}([^。；）)]{2,400})/g
const PER_LEVEL: Readonly<Record<string, string>> = { province: '省', prefecture: '市', county: '县', township: '' }
/** 各乡镇人民政府, 相关部门: many organs, none by name. */
const GENERAL = /各|有关|相关|成员单位|县直|市直|省直|区直|单位$|部门$|领导小组|工作专班|要求|负责/
const ENDINGS = /(?:人民政府|政府|办公室|办公厅|委员会|管委会|局|厅|院|部|委|会|中心|处|所|站|队|社|联|办|公司|银行|集团|台|馆)$/

const KINDS: readonly (readonly [RegExp, NonNullable<Organ['kind']>])[] = [
  [/[乡镇]人民政府$|街道办事处$/, 'township'],
  [/人民政府办公[室厅]$|政府办$/, 'office'],
  [/人民政府$|开发区管委会$|开发区管理委员会$/, 'government'],
  [/法院$|检察院$/, 'court'],
  [/人大|人民代表大会/, 'congress'],
  [/^中共|县委|市委|省委|区委|旗委|党组|党委|纪委/, 'party'],
  [/公司$|银行$|集团$/, 'enterprise'],
  [/联合会$|红十字会$|工商联$|工会$|医院$|学校$|联社$/, 'other'],
  [/局$|厅$|委员会$|中心$|办$|办公室$|大队$|支队$/, 'department'],
]

export function draftOrgans(samples: readonly ReadSample[], place: DraftPlace): Fact<Organ>[] {
  const names = new Facts()
  for (const sample of samples)
    visit(sample.tree, (node) => {
      const add = (list: readonly string[]) => {
        for (const name of list) if (isNamed(name, place)) names.add(name, sample.seen(node))
      }
      if (node.type === 'signature') add([node.value])
      else if (node.type === 'document' && node.issuer) add(node.issuer.split(' '))
      else if (node.type === 'addressee') add(node.organs)
      else if ((node.type === 'paragraph' || node.type === 'note') && /单位|部门/.test(node.value))
        for (const [, list] of node.value.matchAll(CHARGED)) add(splitOrgans(list as string))
    })
  return merged(names, place)
}

function isNamed(name: string, { name: full, short, level }: DraftPlace): boolean {
  if (name.length < 3 || name.length > 24 || !/^[㐀-鿿]+$/.test(name) || GENERAL.test(name) || !ENDINGS.test(name)) return false
  const own = PER_LEVEL[level]
  return (
    name.includes(short?.value ?? full.value) || (own !== '' && name.startsWith(own as string)) || /^[㐀-鿿]{2,3}[乡镇]人民政府$/.test(name)
  )
}

/** 县财政局 and 云溪县财政局 are one; so are 县发改局 and 县发展和改革局, where no other name could be meant. */
function merged(names: Facts, place: DraftPlace): Fact<Organ>[] {
  const full = (name: string) => fullName(name, place)
  const found = new Map<string, { seen: Seen[]; short: Set<string> }>()
  for (const { value, seen } of names.all()) {
    const name = full(value)
    const organ = found.get(name) ?? { seen: [], short: new Set() }
    organ.seen.push(...seen)
    if (name !== value) organ.short.add(value)
    found.set(name, organ)
  }
  const alike = new Map<string, string[]>()
  for (const name of found.keys()) {
    const others = alike.get(ends(name))
    if (others) others.push(name)
    else alike.set(ends(name), [name])
  }
  for (const [name, organ] of found) {
    const meant = found.get(meantBy(name, alike.get(ends(name)) ?? []) ?? '')
    if (!meant) continue
    meant.seen.push(...organ.seen)
    for (const short of organ.short.size > 0 ? organ.short : [name]) meant.short.add(short)
    found.delete(name)
  }
  return [...found].map(([name, { seen, short }]) => {
    const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1]
    return { value: { name, ...(short.size > 0 ? { short: [...short] } : {}), ...(kind ? { kind } : {}) }, seen: unique(seen) }
  })
}

/** 县财政局 → 云溪县财政局; 县委宣传部 and 县医院 alike. */
function fullName(name: string, { name: place, level }: DraftPlace): string {
  const own = PER_LEVEL[level]
  if (!own || !name.startsWith(own) || name.includes(place.value)) return name
  return `${place.value}${name.slice(own.length)}`
}

/** The longest name that it can abbreviate, if it abbreviates the others between them as well. */
function meantBy(name: string, names: readonly string[]): string | undefined {
  const longer = names.filter((other) => abbreviates(name, other)).sort((a, b) => b.length - a.length)
  const [longest, ...others] = longer
  return longest !== undefined && others.every((other) => abbreviates(other, longest)) ? longest : undefined
}

/** The short name's characters stand in the long one in their order; both begin and end alike. */
function abbreviates(short: string, long: string): boolean {
  if (short.length >= long.length || ends(short) !== ends(long)) return false
  let at = 0
  for (const char of long) if (char === short[at]) at++
  return at === short.length
}

function ends(name: string): string {
  return `${name.slice(0, 3)}…${name.at(-1)}`
}

function unique(seen: readonly Seen[]): Seen[] {
  return [...new Map(seen.map((place) => [`${place.file}:${place.line}`, place])).values()]
}
