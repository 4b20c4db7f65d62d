/**
 * As `text.matchAll(pattern)`, which copies the pattern for every text that it is asked about: nearly none has a match. The pattern has the
 * flag `g` and matches no empty text.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) matches.push(found)
  return matches
}
