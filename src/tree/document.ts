/** 公文: heading, number, addressee, body and sign-off, and the texts printed after it. */

import type Parsimmon from 'parsimmon'
import { firstOf, inOrder, many, manyLists, optional } from '../apply.js'
import type { Annex, Block, Document, Instrument, Leaf } from '../nodes.js'
import type { ReadAnnexMark } from '../tokens/attachment.js'
import { isBracketedDate } from '../tokens/date.js'
import { isName } from '../tokens/names.js'
import { isOrganName } from '../tokens/organ.js'
import { isAddressedText, isAddressee } from './addressee.js'
import { blockParser } from './body/blocks.js'
import { outlined, type Piece, type Reading, type StructureRule } from './body/structure.js'
import { fillFields, fillFromMeta, metaOf } from './document-fields.js'
import { aboveTitle, frontLeaves, headingInKeys, headingOf, markLeaves, titleLeaf, titleLeaves } from './document-front.js'
import { readHeading } from './headings/titles.js'
import { takeIssued } from './issued.js'
import type { Span } from './sequence.js'
import { over } from './source.js'

/** Bodies stop before the heading of the next document and a text that is issued or annexed. */
const BODY_ENDS = ['documentTitle', 'partTitle', 'annexMark', 'frontMatter', 'frontNumber']

/** No words, but a prefix and digits. */
const GARBLED = /^\$?[㐀-鿿]{1,8}[^，；：\r\n]{0,8}\d[^，；：\r\n]{0,16}$/

const NOTHING: Span = { from: 0, to: 0 }

type Part = Instrument | Annex

export function documentParser(reading: Reading, rules: readonly StructureRule[]): Parsimmon.Parser<Document> {
  const { source, sequence } = reading
  const block = blockParser(reading, rules, BODY_ENDS)
  const body = manyLists(block)

  /** 特急, 索引号：…, 某政发〔2023〕1号 above the heading of a full official document. */
  const before = optional(sequence.match(/[fnF]{1,60}(?=1)/y))
  const title = sequence.match(/1/y)
  const front = firstOf(
    // 某县人民政府常务会议纪要⏎〔2023〕第5期
    sequence.match(/[NUymFB]|J(?<=1J)/y),
    sequence.match(/D(?=[NUymFPLsA])/y),
    // 文号：…⏎有效期：五年⏎各市人民政府：
    sequence.match(/k(?<=mk)(?=[ms])/y),
    // ——2024年1月16日在…会议上⏎某市财政局⏎各位代表：
    // 《某办法》解读⏎市住房和城乡建设局⏎一、制定依据
    // 某市人民政府关于…的通知⏎某市人民政府⏎某政发〔2003〕89号
    sequence.match(/O(?=s)|V(?=s)(?<=UV)|O(?=[PLNF])(?<=1O)/y),
    // 某县人民政府办公室⏎（2024年9月20日） under a report's title
    sequence.one((token, at) => token.kind === 'organ' && isBracketedDate(source, sequence.tokens[at + 1])),
    // 某省财政厅、某省水利厅, or 李某, right below the title
    sequence.one((token, at) => /^1[OV][LPUN]/.test(sequence.kinds.slice(at - 1, at + 2)) && isAuthor(source.ink(token))),
    sequence.one((token, at) => isAddressee(source, token, at) || isAddressedText(source, sequence, at)),
    // 某政发1202315号: what a scan has left of a number stands above the addressee
    sequence.one((token, at) => sequence.kinds[at + 1] === 's' && GARBLED.test(source.ink(token))),
  )

  // 附件1⏎— 12 —⏎某某表: the page ends below the mark
  const mark = sequence.match(/X(?:F{1,4}(?=2))?/y)
  const partTitle = sequence.match(/2/y)
  // 县财政局 县教育局 under the title of a text that they drew up
  const partFront = firstOf(front, sequence.match(/O(?=[PLk])/y))
  const instrument = inOrder([partTitle, many(partFront), body], (heading, fronts, pieces): Part => {
    const { title: name, kind } = readHeading(source, sequence.token(heading.from), sequence.token(heading.from))
    const children: Block[] = [titleLeaf(source, sequence.token(heading.from)), ...leavesOf(fronts), ...outlined(pieces)]
    return { type: 'instrument', title: name, ...(kind ? { kind } : {}), children, position: over(children) }
  })
  const annexTitle = inOrder([partTitle, many(partFront)], (heading, fronts) => ({ heading, fronts }))
  const annex = inOrder([mark, optional(annexTitle), body], (at, titled, pieces): Part => {
    const { number } = sequence.token(at.from).value as ReadAnnexMark
    const opening = [
      ...markLeaves(source, sequence.token(at.from)),
      ...sequence.tokens.slice(at.from + 1, at.to).map((token) => source.furniture(token)),
      ...(titled ? [titleLeaf(source, sequence.token(titled.heading.from))] : []),
      ...leavesOf(titled?.fronts ?? []),
    ]
    const children: Block[] = [...opening, ...outlined(pieces)]
    const name = opening.find(({ type }) => type === 'title')?.value
    return {
      type: 'annex',
      ...(name ? { title: name } : {}),
      ...(number === undefined ? {} : { number }),
      children,
      position: over(children),
    }
  })
  const part = firstOf(instrument, annex)

  return inOrder([before, optional(title), many(front), body, many(part)], build)

  function leavesOf(fronts: readonly Span[]): Leaf[] {
    const leaves: Leaf[] = []
    for (const { from } of fronts) leaves.push(...frontLeaves(source, sequence.token(from)))
    return leaves
  }

  function isAuthor(line: string): boolean {
    return isName(line) || line.split('、').every((name) => isOrganName(name, source.words))
  }

  function build(above: Span = NOTHING, heading: Span | undefined, fronts: Span[], pieces: Piece[], parts: Part[]): Document | undefined {
    const opening = [
      ...aboveTitle(source, sequence.tokens.slice(above.from, above.to)),
      ...(heading ? titleLeaves(source, sequence.token(heading.from)) : []),
      ...leavesOf(fronts),
    ]
    const main = outlined(pieces)
    const issued = takeIssued(source, main)
    if (issued) parts.unshift(issued)
    const children: Document['children'] = [...opening, ...main, ...parts]
    if (children.length === 0) return undefined
    const fields = [...Array.from({ length: above.to - above.from }, (_, i) => above.from + i), ...fronts.map(({ from }) => from)]
    const facts = fields.flatMap((at) => metaOf(source, sequence.token(at), sequence.tokens[at + 1]))
    const about = heading ? headingOf(source, sequence.token(heading.from)) : headingInKeys(source, facts)
    const document: Document = { type: 'document', title: about?.title ?? '', children, position: over(children) }
    if (about?.kind) document.kind = about.kind
    fillFields(document, [...opening, ...main], about?.issuer, source.words)
    fillFromMeta(document, facts)
    return document
  }
}
