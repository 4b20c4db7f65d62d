/** Work on many things at a time, results one after another. */

/**
 * The results in the order of the items. At most `window` items are begun and not yet taken, so that memory has a bound
 * and a slow reader slows the work down. `run` should catch its own failures: one that it throws ends the run.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  window: number,
  run: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for await (const item of items) {
    const result = run(item)
    // It is awaited in its turn; until then a failure is not unhandled.
    result.catch(() => {})
    begun.push(result)
    if (begun.length >= window) yield begun.shift() as Promise<R>
  }
  while (begun.length > 0) yield begun.shift() as Promise<R>
}
