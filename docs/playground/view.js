/** The text, the tree and the messages, portion by portion. Everything of a text goes in as text, never as markup. */

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** What is drawn and where in the text it stands; spans in the order of the text. */
let spans = []
let nodes = []
let lists = new Map()
let drawn = new Set()
let lit = []

/** An empty page for another text; `open` is asked for the lines of a part when it is opened. */
export function begin({ read, tree, messages }, open) {
  spans = []
  nodes = []
  lit = []
  drawn = new Set()
  lists = new Map([['', { place: tree, open }]])
  for (const pane of [read, tree, messages]) pane.replaceChildren()
}

/** A passage of the text with a span about each leaf. */
export function drawPassage(pane, text, { from, to, leaves }) {
  const passage = element('div', { class: 'passage' })
  let at = from
  for (const { type, start, end } of leaves) {
    const span = element('span', { class: `leaf ${type}`, 'data-start': start, 'data-end': end, title: type }, text.slice(start, end))
    passage.append(text.slice(at, start), span)
    spans.push({ start, end, element: span })
    at = end
  }
  passage.append(text.slice(at, to))
  pane.append(passage)
}

/** Lines of the tree below the node above them. Lines that nobody waits for come because their part is open. */
export function drawLines({ path, lines }) {
  const { place, part, open } = lists.get(path.join())
  // A part that is opened by hand before its turn has its lines already.
  const first = lines[0].path.join()
  if (drawn.has(first)) return
  drawn.add(first)
  if (part) part.open = true
  place.append(
    element(
      'ul',
      { class: 'passage' },
      ...lines.map((line) => element('li', {}, line.count > 0 ? partOf(line, open) : nodeOf(line, 'button'))),
    ),
  )
}

function partOf(line, open) {
  const part = element('details', {}, nodeOf(line, 'summary'))
  lists.set(line.path.join(), { place: part, part, open })
  part.addEventListener('toggle', () => part.childElementCount === 1 && open(line.path), { once: true })
  return part
}

function nodeOf({ type, said, facts, start, end }, name) {
  const attributes = { class: 'node', 'data-start': start, 'data-end': end, ...(name === 'button' ? { type: 'button' } : {}) }
  const node = element(name, attributes, element('span', { class: `type ${type}` }, type), ` ${said} `, element('small', {}, facts))
  nodes.push({ start, end, element: node })
  return node
}

/** Lights what lies between two offsets, and the smallest drawn node of the tree about it. */
export function light(start, end) {
  for (const one of lit) one.classList.remove('lit')
  let first = 0
  for (let after = spans.length; first < after; ) {
    const middle = (first + after) >> 1
    if (spans[middle].end > start) after = middle
    else first = middle + 1
  }
  let last = first
  while (last < spans.length && spans[last].start < end) last++
  const around = nodes.filter((node) => node.start <= start && node.end >= end)
  const smallest = around.reduce((least, node) => (!least || node.end - node.start <= least.end - least.start ? node : least), undefined)
  lit = [...spans.slice(first, last), ...(smallest ? [smallest] : [])].map((one) => one.element)
  for (const one of lit) one.classList.add('lit')
  return { span: first < last ? lit[0] : undefined, node: smallest?.element }
}

/** Messages, each leads to its place. */
export function drawMessages(pane, messages) {
  pane.append(element('ol', { class: 'passage' }, ...messages.map(messageOf)))
}

function messageOf({ severity, message, en, ruleId, position: { start, end } }) {
  return element(
    'li',
    {},
    element(
      'button',
      { type: 'button', class: `message ${severity}`, 'data-start': start.offset, 'data-end': Math.max(end.offset, start.offset + 1) },
      element('span', { class: 'place' }, `${start.line}:${start.column} ${severity} `, element('code', {}, ruleId)),
      element('span', { lang: 'zh-Hans' }, message),
      element('span', { lang: 'en' }, en),
    ),
  )
}

/** Blocks of lines of an output, in a passage of their own: the browser asks of each that it knows whether it is in sight. */
export function drawBlocks(pane, blocks) {
  pane.append(element('div', { class: 'passage' }, ...blocks.map((block) => element('div', { class: 'passage' }, block))))
}
