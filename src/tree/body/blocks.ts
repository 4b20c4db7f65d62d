/**
 * The body of a document: the structure rules in the order they are tried. Each begins with some kinds of token only;
 * what no rule reads is a paragraph.
 */

import Parsimmon from 'parsimmon'
import { apply, FAILED, firstOf, parserOf, reading } from '../../apply.js'
import { buildContents } from '../contents/contents.js'
import { ownContentsEnd, unmarkedContentsEnd } from '../contents/own.js'
import { annotation } from './annotation.js'
import { attachmentListEnd, buildAttachmentNote, scatteredAttachment } from './attachments.js'
import { foot } from './foot.js'
import { division } from './items.js'
import { appointment, roster } from './lists.js'
import { paragraphParser } from './paragraph.js'
import { date, partNumber, signedDate, signOff } from './sign-off.js'
import type { Piece, Reading, StructureRule } from './structure.js'
import { table } from './table.js'

// 附件：1.某某名录⏎2.某某表
const attachmentNote: StructureRule = {
  name: 'attachmentNote',
  begins: ['attachmentNote', 'annexMark'],
  parser: ({ source, sequence }) =>
    reading(
      sequence.run((at) => attachmentListEnd(sequence, at, source)),
      (span) => [{ put: 'top', node: buildAttachmentNote(source, sequence, span) }],
    ),
}

// 目 录⏎第一章 总则⏎第二章 …⏎第一章 总则: the list ends where its first line comes again
const statuteContents: StructureRule = {
  name: 'statuteContents',
  begins: ['contentsHeading', 'label', 'bare'],
  parser: ({ source, sequence }) =>
    reading(
      sequence.run((at) => (sequence.kinds[at] === 'Z' ? ownContentsEnd : unmarkedContentsEnd)(sequence, at, source)),
      ({ from, to }) => [{ put: 'top', node: buildContents(source, sequence.tokens.slice(from, to), false) }],
    ),
}

// 附件：1.甲⏎五、结果运用⏎2.乙与⏎…⏎某某表
const scattered: StructureRule = {
  name: 'scattered',
  begins: ['scatteredAttachment', 'columnFragment'],
  parser: ({ source, sequence }) =>
    reading(sequence.match(/[hv]/y), ({ from }) => {
      const token = sequence.token(from)
      if (token.kind === 'scatteredAttachment') return [{ put: 'block', node: scatteredAttachment(source, token) }]
      return [{ put: 'block', node: { ...source.leaf('stray', token), reason: 'the end of a line in another column' } }]
    }),
}

const note: StructureRule = {
  name: 'note',
  begins: ['note'],
  parser: ({ source, sequence }) =>
    reading(sequence.kind('note'), ({ from }) => [{ put: 'closing', node: source.leaf('note', sequence.token(from)) }]),
}

/** Nothing of the document comes after. */
const LAST = /.F{0,60}(?:[12X]|$)/y

// — 12 —   3/2023 某县人民政府公报: and, inside a document, the gazette's name and issue
const furniture: StructureRule = {
  name: 'furniture',
  begins: ['furniture', 'gazetteTitle', 'issue', 'pinyin', 'imprint', 'organ', 'frontMatter', 'frontNumber'],
  parser: ({ source, sequence }) =>
    // what stands right above a title is that document's own, and read with it
    // 某县人民政府办公室⏎2023年7月3日印发
    reading(sequence.match(/[FGJYi]|O(?=i)|[fn](?![fnF]{0,59}1)/y), ({ from }) => {
      LAST.lastIndex = from
      return [
        {
          put: LAST.test(sequence.kinds) || /^(?:imprint|organ)$/.test(sequence.token(from).kind) ? 'top' : 'block',
          node: source.furniture(sequence.token(from)),
        },
      ]
    }),
}

export const structureRules: readonly StructureRule[] = [
  attachmentNote,
  scattered,
  signOff,
  signedDate,
  date,
  partNumber,
  annotation,
  statuteContents,
  division,
  foot,
  roster,
  table,
  appointment,
  note,
  furniture,
]

/** What the rules read with: a pack's may be wrong. */
export function parsersOf(rules: readonly StructureRule[], given: Reading): Parsimmon.Parser<Piece[]>[] {
  return rules.map(({ name, parser }) => parserOf(`structure rule "${name}"`, (parser as typeof parser | undefined)?.(given)))
}

/** Reads one piece of a body. A body stops before tokens of the kinds `ends`, unless a rule reads them. */
export function blockParser(given: Reading, rules: readonly StructureRule[], ends: readonly string[]): Parsimmon.Parser<Piece[]> {
  const { sequence } = given
  const paragraph = paragraphParser(given)
  const all = parsersOf(rules, given)
  const parsers = new Map<string, Parsimmon.Parser<Piece[]>>()
  const parserFor = (kind: string) => {
    let parser = parsers.get(kind)
    if (!parser) {
      const fitting = all.filter((_, i) => rules[i]?.begins.includes(kind))
      parser = firstOf(...fitting, ...(ends.includes(kind) ? [] : [paragraph]))
      parsers.set(kind, parser)
    }
    return parser
  }
  return Parsimmon((kinds, at) => {
    const kind = sequence.tokens[at]?.kind
    return kind === undefined ? FAILED : apply(parserFor(kind), kinds, at)
  })
}
