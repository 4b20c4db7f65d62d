/** A few characters about a place, for a message. */
export function excerpt(text: string, from: number, to = from + 1): string {
  const left = Math.max(0, from - 6)
  const right = Math.min(text.length, Math.max(to, from + 1) + 8)
  return `${left > 0 ? '…' : ''}${text.slice(left, right)}${right < text.length ? '…' : ''}`
}

const LONGEST = 40

/** The beginning of a long text. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
