/** Distance between two words in edits, and the nearest of several. */

/** Characters to put in, take out or change to make one of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/** None where most of the word would have to be changed: that would be no help. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined
  let least = 0.7 * word.length
  for (const candidate of words) {
    const edits = distance(word.slice(0, 80), candidate)
    if (edits < least) {
      least = edits
      best = candidate
    }
  }
  return best
}
