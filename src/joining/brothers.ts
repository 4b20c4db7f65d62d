/** The items before and after an item, of the same list. */
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/labels/label.js'

/** Tokens ahead and behind within which they are looked for. */
const NEAR = 12
/** A heading of fewer characters can end in a stop too. */
const SHORTEST_SENTENCE = 24

/** The item before or after is a sentence, so this one is, and no heading. */
export function hasSentenceBrother(tokens: readonly Token[], open: Token): boolean {
  return brotherIs(tokens, open, 1, isSentence) || brotherIs(tokens, open, -1, isSentence)
}

/** The next label in this direction is the next number of the same list, and passes the test. */
export function brotherIs(tokens: readonly Token[], open: Token, step: 1 | -1, test: (label: Label) => boolean = () => true): boolean {
  const own = open.value as Label
  for (
    let at = (step > 0 ? open.last : open.first) + step;
    at >= 0 && at < tokens.length && Math.abs(at - open.first) <= NEAR;
    at += step
  ) {
    const token = tokens[at] as Token
    if (token.kind !== 'label') continue
    const brother = token.value as Label
    return brother.scheme === own.scheme && brother.ordinal[0] === (own.ordinal[0] as number) + step && test(brother)
  }
  return false
}

/** `2. 引导企业…。`: an item with a sentence, where a heading has none. */
function isSentence({ rest }: Label): boolean {
  return /[。；;]/.test(rest) && rest.length >= SHORTEST_SENTENCE
}
