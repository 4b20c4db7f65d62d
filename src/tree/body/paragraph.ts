/** Body text, and where it goes: under the open item, over the text below it, or out of all lists. */

import type Parsimmon from 'parsimmon'
import { reading } from '../../apply.js'
import { compiled } from '../../compiled.js'
import type { Leaf, Paragraph } from '../../nodes.js'
import { signs } from '../../text/characters.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import type { Sequence } from '../sequence.js'
import type { Source } from '../source.js'
import { isAddressed, isBackMatter, isClosing, isInForce, isInterpreter } from './closing.js'
import { isContact } from './contacts.js'
import { isOverNotes } from './notes.js'
import type { Piece, Reading } from './structure.js'

const LONGEST_FORMULA = 120

// 各位代表！ 同志们， 主任、各位副主任、各位委员，
const TURN = compiled(
  () =>
    /^(?:主任、(?:各位)?副主任、(?:秘书长、)?)?(?:各位)?(?:代表|委员|[领領][导導]|[来來][宾賓]|同志|朋友)(?:[们們]|、各位(?:代表|委员|同志|朋友|[来來][宾賓]))?[！，!,]/,
)
const OPENS_TURN = signs('各代委领領来來同朋主')
const LONGEST_TURN = 24

function isTurn(text: string, at: number): boolean {
  return OPENS_TURN.has(text.charCodeAt(at)) && TURN().test(text.slice(at, at + LONGEST_TURN))
}

/** 第九条 本办法自2023年8月1日起施行。⏎收费标准表: the name of what is printed after the last article. */
function isBelowLastArticle({ tokens }: Sequence, at: number): boolean {
  const above = tokens[at - 1]
  if (tokens[at]?.kind !== 'bare' || above?.kind !== 'label') return false
  const { scheme, rest } = above.value as Label
  return scheme === 'article' && isInForce(rest)
}

/** 职责 is a kind of text too. */
const CAPTIONS = new Set(['bare', 'title'])

/** 第三条 …。⏎资金使用⏎第四条 …: the heading of the articles below it, which has no number. */
function isOverArticle({ source, sequence: { tokens } }: Reading, at: number): boolean {
  const [above, own, below] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!own || !CAPTIONS.has(own.kind) || below?.kind !== 'label' || (below.value as Label).scheme !== 'article' || !above) return false
  return (above.kind === 'label' || above.kind === 'prose') && '。；;'.includes(source.text[source.inkEnd(above) - 1] as string)
}

export function paragraphOf(source: Source, token: Token): Paragraph {
  const leaf = source.leaf('paragraph', token)
  return token.continued ? { ...leaf, continued: true } : leaf
}

/** The last rule of a body: any token is text. */
export function paragraphParser(given: Reading): Parsimmon.Parser<Piece[]> {
  const { source, sequence } = given
  return reading(sequence.any, ({ from }): Piece[] => {
    const token = sequence.token(from)
    const start = source.inkStart(token)
    const line = token.text ?? source.text.slice(start, Math.min(source.inkEnd(token), start + LONGEST_FORMULA))
    const closes = !token.continued && isClosing(line)
    const heads = closes
      ? isBackMatter(line)
      : isBelowLastArticle(sequence, from) || isOverArticle(given, from) || isOverNotes(source, token, sequence.tokens[from + 1])
    const contact = isInterpreter(line) || (!closes && isContact(sequence, from, source))
    const rest = isTurn(source.text, start)
      ? 'turn'
      : line[0] === '各' && isAddressed(source.text, start, source.inkEnd(token))
        ? 'addressed'
        : 'block'
    const put = heads ? 'top' : contact ? 'contact' : closes ? 'closing' : rest
    return [{ put, node: paragraphOf(source, token) as Leaf }]
  })
}
