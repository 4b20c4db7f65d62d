/** What is said to programs in JavaScript, where nothing tells beforehand that another thing is wanted. */

/** Says what the function takes, and what came: `Promise`, `Uint8Array`, `Null`; of a node, its type. */
export function mustBe(fits: boolean, taker: string, wanted: string, given: unknown): void {
  if (!fits) throw new TypeError(`${taker} takes ${wanted}, not ${typeOf(given) ?? Object.prototype.toString.call(given).slice(8, -1)}`)
}

/** A whole tree: not a part of one, its JSON, its text, or the promise of it. And no option that there is not. */
export function mustBeTree<Options extends object>(
  taker: string,
  tree: unknown,
  options?: Options,
  ...known: readonly (keyof Options & string)[]
): void {
  mustBe(typeOf(tree) === 'gazette', taker, 'a tree of parse', tree)
  mustHave(known, taker, options)
}

/** Index and list of `texts.map(parse)` are no options. */
export function mustHave(
  known: readonly string[],
  taker: string,
  options: object = {},
  Fault: new (message: string) => Error = TypeError,
): void {
  for (const key of Object.keys(options))
    if (!known.includes(key)) throw new Fault(`${taker}: no option "${key}", only ${known.join(', ')}`)
}

/** The type of what may be a node. */
export function typeOf(value: unknown): unknown {
  return (value as { type?: unknown } | null | undefined)?.type
}
