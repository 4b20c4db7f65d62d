/** A labelled line → a division: its heading and the text that runs into it. */
import type { Division, Heading, Leaf } from '../../nodes.js'
import { signs } from '../../text/characters.js'
import { readAppointments } from '../../tokens/appointment.js'
import type { Token } from '../../tokens/index.js'
import type { Label, SecondLabel } from '../../tokens/labels/label.js'
import { skipBlanks, trimmedEnd } from '../ink.js'
import { over, type Source } from '../source.js'
import { at, splitHeading } from './heading-end.js'
import { appointmentsOf } from './lists.js'

/** 一、任命吴某为某市教育局局长。 */
const APPOINTS = /^(?:决定|批准)?(?:任命|聘任|免去|免除|解聘|(?:同意|接受).{2,8}辞去).{4,150}$/
const APPOINTS_FIRSTS = signs('决批任聘免解同接')

/** A phrase before the first 。 of the labelled line would be its heading. */
export function isHeaded(source: Source, token: Token): boolean {
  const label = token.value as Label
  const to = source.inkEnd(token)
  const from = skipBlanks(source.text, source.inkStart(token) + label.restFrom, to)
  return from < to && label.scheme !== 'article' && splitHeading(source.text, from, to, label, false).headingEnd > from
}

/** What of a labelled line is one division's: all of it, but for two labels on a line. */
interface Part {
  label: SecondLabel
  start: number
  end: number
}

/** A line with two labels: the first is all of its division's print. */
export function divisionsOf(source: Source, token: Token, second: SecondLabel, followed: boolean, sentence: boolean): [Division, Division] {
  const first = token.value as Label
  const [start, end] = [source.start(token), source.end(token)]
  const between = source.inkStart(token) + first.restFrom
  return [
    divisionOf(source, token, false, true, { label: first, start, end: trimmedEnd(source.text, start, between) }),
    divisionOf(source, token, followed, sentence, { label: second, start: between, end }),
  ]
}

/** `followed`: body text without a label comes next, so that a short sentence here is its heading. */
export function divisionOf(
  source: Source,
  token: Token,
  followed: boolean,
  sentence: boolean,
  part: Part = whole(source, token),
): Division {
  const { label, start, end } = part
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
  const children = hasText ? withText(source, token, heading, textStart, end) : [heading]
  const position = over(children)
  // two forms: a field that is added later takes as much memory as three
  if (!headed) return { type: 'division', scheme, label: label.label, ordinal, depth: 0, runIn: hasText, children, position }
  const name = source.nameOf(token, from, headingEnd)
  return { type: 'division', scheme, label: label.label, ordinal, depth: 0, runIn: hasText, children, position, heading: name }
}

/** The heading and what runs into it. A list that is pushed to would keep room for sixteen more. */
function withText(source: Source, token: Token, heading: Heading, from: number, end: number): [Heading, ...Leaf[]] {
  const value = source.proseOf(token, from, end)
  const read = APPOINTS_FIRSTS.has(value.charCodeAt(0)) && APPOINTS.test(value) ? readAppointments(value) : undefined
  if (read?.action) return [heading, ...appointmentsOf(source, read, read.action, from, from, end)]
  return [heading, { type: 'paragraph', value, position: source.positionIn(token, from, end) }]
}

function whole(source: Source, token: Token): Part {
  return { label: token.value as Label, start: source.start(token), end: source.end(token) }
}
