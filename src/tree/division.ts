/** A labelled line → a division: its heading and the text that runs into it. */
import type { Division, Heading, Leaf } from '../nodes.js'
import { readAppointments } from '../tokens/appointment.js'
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/label.js'
import { at, splitHeading } from './heading-end.js'
import { skipBlanks, trimmedEnd } from './ink.js'
import { appointmentsOf } from './lists.js'
import { over, type Source } from './source.js'

/** 一、任命吴某为某市教育局局长。 */
const APPOINTS = /^(?:决定|批准)?(?:任命|聘任|免去|免除|解聘|(?:同意|接受).{2,8}辞去).{4,150}$/

/** A phrase before the first 。 of the labelled line would be its heading. */
export function isHeaded(source: Source, token: Token): boolean {
  const label = token.value as Label
  const to = source.inkEnd(token)
  const from = skipBlanks(source.text, source.inkStart(token) + label.restFrom, to)
  return from < to && label.scheme !== 'article' && splitHeading(source.text, from, to, label, false).headingEnd > from
}

/** A line with two labels: the first is all of its division's print. */
export function divisionsOf(source: Source, token: Token, second: Label, followed: boolean, sentence: boolean): [Division, Division] {
  const first = token.value as Label
  const start = source.start(token)
  const between = source.inkStart(token) + first.restFrom
  return [
    divisionOf(source, token, false, true, first, start, trimmedEnd(source.text, start, between)),
    divisionOf(source, token, followed, sentence, second, between),
  ]
}

/** `followed`: body text without a label comes next, so that a short sentence here is its heading. */
export function divisionOf(
  source: Source,
  token: Token,
  followed: boolean,
  sentence = false,
  label = token.value as Label,
  start = source.start(token),
  end = source.end(token),
): Division {
  const to = Math.min(end, source.inkEnd(token))
  const from = skipBlanks(source.text, source.inkStart(token) + label.restFrom, to)
  const { headingEnd, textStart } = from >= to ? at(to) : sentence ? at(from) : splitHeading(source.text, from, to, label, followed)
  const hasText = textStart < to
  const headed = headingEnd > from

  const headingTo = hasText ? trimmedEnd(source.text, start, headed ? textStart : from) : end

  const heading: Heading = {
    type: 'heading',
    value: source.proseOf(token, start, headingTo),
    position: source.positionIn(token, start, headingTo),
  }
  const { scheme, ordinal } = label
  const children = hasText ? withText(source, token, heading, textStart) : [heading]
  const position = over(children)
  // two forms: a field that is added later takes as much memory as three
  if (!headed) return { type: 'division', scheme, label: label.label, ordinal, depth: 0, runIn: hasText, children, position }
  const name = source.nameOf(token, from, headingEnd)
  return { type: 'division', scheme, label: label.label, ordinal, depth: 0, runIn: hasText, children, position, heading: name }
}

/** The heading and what runs into it. A list that is pushed to would keep room for sixteen more. */
function withText(source: Source, token: Token, heading: Heading, from: number): [Heading, ...Leaf[]] {
  const end = source.end(token)
  const value = source.proseOf(token, from, end)
  const read = APPOINTS.test(value) ? readAppointments(value) : undefined
  if (read?.action) return [heading, ...appointmentsOf(source, read, read.action, from, from, end)]
  return [heading, { type: 'paragraph', value, position: source.positionIn(token, from, end) }]
}
