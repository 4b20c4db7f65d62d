/** What the page draws of a tree, cut so that no portion takes long to draw. */

const SIZE = 100

export function* portions(list) {
  for (let from = 0; from < list.length; from += SIZE) yield list.slice(from, from + SIZE)
}

/** The text in passages that end with a line; each with its leaves, by their offsets. */
export function* passagesOf(tree, text) {
  let from = 0
  let leaves = []
  let last = 0
  for (const { type, position } of leavesOf(tree)) {
    const [start, end] = [position.start.offset, position.end.offset]
    const line = text.lastIndexOf('\n', start - 1) + 1
    if (leaves.length >= SIZE && line > last) {
      yield { from, to: line, leaves }
      from = line
      leaves = []
    }
    leaves.push({ type, start, end })
    last = end
  }
  yield { from, to: text.length, leaves }
}

function* leavesOf(node) {
  if (!node.children) yield node
  else for (const child of node.children) yield* leavesOf(child)
}

/** A line for each child of a node: what the tree shows of it. */
export function linesOf(node, path) {
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
