/** What the page draws of a text, cut so that no portion takes long to draw. */

/** Leaves of a passage, lines of the tree, messages: each makes a few elements. */
const SIZE = 50
/** Characters of a passage, lines and characters of a block: laid out as a whole when it comes into sight, it ends with a line. */
const LENGTH = 2000
const LINES = 100
const LONG = 3000
/** A line of more is parted in the middle. */
const LONGEST = 10_000
/** Blocks of a portion. */
const BLOCKS = 40

export function* portions(list) {
  for (let from = 0; from < list.length; from += SIZE) yield list.slice(from, from + SIZE)
}

/** A portion of each in turn, so that every pane soon has something to show. */
export function* byTurns(...sources) {
  for (let left = sources; left.length > 0; ) {
    const next = left.map((source) => ({ source, ...source.next() })).filter(({ done }) => !done)
    for (const { value } of next) yield value
    left = next.map(({ source }) => source)
  }
}

/** The text in passages that end with a line; each with its leaves, by their offsets. */
export function* passagesOf(tree, text) {
  let from = 0
  let leaves = []
  let last = 0
  for (const { type, start, end } of piecesOf(tree)) {
    const line = text.lastIndexOf('\n', start - 1) + 1
    const isFull = leaves.length >= SIZE || last - from >= LENGTH
    const to = isFull && line > last ? line : end - from > LONGEST ? last : from
    if (to > from) {
      yield { from, to, leaves }
      from = to
      leaves = []
    }
    leaves.push({ type, start, end })
    last = end
  }
  yield { from, to: text.length, leaves }
}

/** The leaves by their offsets, those that are too long in pieces. */
function* piecesOf(node) {
  if (node.children) for (const child of node.children) yield* piecesOf(child)
  else {
    const end = node.position.end.offset
    for (let start = node.position.start.offset; start < end; start += LONGEST)
      yield { type: node.type, start, end: Math.min(start + LONGEST, end) }
  }
}

/** The lines below a node, in portions with the path of the node above; documents are open while `room` lasts. */
export function* linesBelow(tree, path, room) {
  const node = path.reduce(({ children }, i) => children[i], tree)
  let left = room - node.children.length
  for (const lines of portions(linesOf(node, path))) yield { path, lines }
  for (const [i, { type, children = [] }] of node.children.entries()) {
    if (!['document', 'instrument', 'annex'].includes(type) || children.length > left) continue
    left -= children.length
    yield* linesBelow(tree, [...path, i], left)
  }
}

/** A line for each child of a node: what the tree shows of it. */
function linesOf(node, path) {
  return node.children.map((child, i) => {
    const said = child.type === 'division' ? named(child) : (child.title ?? child.value ?? '')
    return {
      path: [...path, i],
      type: child.type,
      said: said.length > 60 ? `${said.slice(0, 60)}…` : said,
      facts: [child.documentNumber, child.date, child.publicity].filter(Boolean).join(' · '),
      start: child.position.start.offset,
      end: child.position.end.offset,
      count: child.children?.length ?? 0,
    }
  })
}

// 一、总体要求   第一章 总则
function named({ label, heading = '' }) {
  return /[、．.)）]$/.test(label) ? label + heading : `${label} ${heading}`
}

/** An output in blocks of lines, some of them to a portion. */
export function* blocksOf(text) {
  let blocks = []
  for (let from = 0; from < text.length; ) {
    let to = from
    for (let line = 0; line < LINES && to - from < LONG && to < text.length; line++) to = text.indexOf('\n', to) + 1 || text.length
    to = Math.min(to, from + LONGEST)
    blocks.push(text.slice(from, to))
    from = to
    if (blocks.length < BLOCKS && from < text.length) continue
    yield blocks
    blocks = []
  }
}
