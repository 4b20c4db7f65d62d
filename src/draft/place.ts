/** Which place the samples are from: by the masthead's title, else by who signs. */

import type { Place } from '../grammar.js'
import { withoutBlanks } from '../text/clean.js'
import { visit } from '../visit.js'
import { type Fact, Facts, type ReadSample } from './sample.js'

export interface DraftPlace {
  name: Fact<string>
  /** The name without its last character, where it stands by itself in the text. */
  short?: Fact<string>
  level: Place['level']
  parent?: Fact<string>
  unlike: Fact<string>[]
}

const LEVELS: readonly (readonly [ends: RegExp, level: Place['level']])[] = [
  [/^(?:北京|天津|上海|重庆)市$|省$|自治区$/, 'province'],
  [/[市州盟]$|地区$/, 'prefecture'],
  [/[县区旗]$/, 'county'],
  [/[乡镇]$|街道$/, 'township'],
]
/** What can stand right above a place of the level. */
const ABOVE: Readonly<Record<Place['level'], string>> = {
  nation: '',
  province: '',
  prefecture: '省|自治区',
  county: '市|州|盟|地区',
  township: '县|区|旗|市',
}

// 某县人民政府公报   某县人民政府办公室
const GOVERNMENT = /^([㐀-鿿]{1,12}(?:省|自治区|市|州|盟|地区|县|区|旗|乡|镇|街道))(?:人民政府|革命委员会)/

/** Nothing where no masthead, signature or heading names a government. */
export function draftPlace(samples: readonly ReadSample[]): DraftPlace | undefined {
  const titles = new Facts()
  const signers = new Facts()
  for (const sample of samples)
    visit(sample.tree, (node, ancestors) => {
      if (node.type === 'title' && ancestors.at(-1)?.type === 'masthead') addName(titles, node.value)
      else if (node.type === 'signature') addName(signers, node.value)
      else if (node.type === 'document' && node.issuer) addName(signers, node.issuer)

      function addName(facts: Facts, print: string) {
        const name = GOVERNMENT.exec(withoutBlanks(print))?.[1]
        if (name) facts.add(name, sample.seen(node))
      }
    })
  const title = titles.most()
  const found = title ?? signers.most()
  if (!found) return undefined
  const name = { value: found.value, seen: [...found.seen, ...(title ? signers.get(found.value) : [])] }
  const level = LEVELS.find(([ends]) => ends.test(name.value))?.[1] ?? 'county'
  const short = shortName(name.value, samples)
  const parent = ABOVE[level] ? placeAbove(ABOVE[level], samples) : undefined
  return { name, level, ...(short ? { short } : {}), ...(parent ? { parent } : {}), unlike: others(name.value, samples) }
}

/** 云溪 of 云溪县; 青县 has none. */
function shortName(name: string, samples: readonly ReadSample[]): Fact<string> | undefined {
  const short = name.replace(/(?:自治)?[省市州盟县区旗乡镇]$/, '')
  return short.length >= 2 && short !== name ? mostLines(new RegExp(`(${short})(?!${name.slice(short.length)})`, 'g'), samples) : undefined
}

// 《青州市人民政府关于…》   （青州市云溪县; not 县城市管理局
function placeAbove(ends: string, samples: readonly ReadSample[]): Fact<string> | undefined {
  return mostLines(
    new RegExp(`(?:^|[《〈（\\s]|省|自治区)(?![县市区省各我该]|[㐀-鿿][县区]城市)([㐀-鿿]{2,3}(?:${ends}))(?=[㐀-鿿])`, 'g'),
    samples,
  )
}

// 、新云溪县、东山县、: another place, whose name has this one's in it, among places
function others(name: string, samples: readonly ReadSample[]): Fact<string>[] {
  const place = `(?![㐀-鿿]{0,3}${name})[㐀-鿿]{1,4}${name.at(-1)}`
  const other = `([㐀-鿿]{1,2}${name})`
  return linesOf(new RegExp(`(?<=、)${other}(?=、${place})|(?<=(?<![㐀-鿿])${place}、)${other}(?=[、，（和])`, 'g'), samples).all()
}

function mostLines(pattern: RegExp, samples: readonly ReadSample[]): Fact<string> | undefined {
  return linesOf(pattern, samples).most()
}

function linesOf(pattern: RegExp, samples: readonly ReadSample[]): Facts {
  const facts = new Facts()
  for (const sample of samples)
    sample.text.split(/\r\n|\n|\r/).forEach((line, i) => {
      for (const [, value, or] of line.matchAll(pattern)) facts.add((value ?? or) as string, sample.line(i + 1))
    })
  return facts
}
