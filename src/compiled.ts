/**
 * Patterns that the engine makes machine code of at once. For a text of less than 1,000 characters V8 first makes byte code of a
 * pattern and machine code when it is used again, and for a long pattern the byte code takes ten times as long: 1.3 ms against
 * 0.15 for one that reads two people's names. What is tried on single lines from a short text's first line on is worth it, when it is
 * first asked for.
 */
/** Hardly any pattern reads over a line's end. */
const LONG = `${'\n'.repeat(1000)}\uffff`

/* @__NO_SIDE_EFFECTS__ */
export function compiled(make: () => RegExp): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    if (!pattern) {
      pattern = make()
      pattern.test(LONG)
      pattern.lastIndex = 0
    }
    return pattern
  }
}
