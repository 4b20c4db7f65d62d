/** The text and the tree, side by side. Everything of a text goes in as text, never as markup. */

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** The text with a span about each leaf. Spans know where they start and end. */
export function drawText(pane, text, tree) {
  const fragment = document.createDocumentFragment()
  let at = 0
  for (const leaf of leavesOf(tree)) {
    const { start, end } = leaf.position
    fragment.append(text.slice(at, start.offset))
    fragment.append(
      element(
        'span',
        { class: `leaf ${leaf.type}`, 'data-start': start.offset, 'data-end': end.offset, title: leaf.type },
        text.slice(start.offset, end.offset),
      ),
    )
    at = end.offset
  }
  fragment.append(text.slice(at))
  pane.replaceChildren(fragment)
}

function* leavesOf(node) {
  if (!node.children) yield node
  else for (const child of node.children) yield* leavesOf(child)
}

/** The tree as nested lists; what stands under a closed part is made when it is opened. */
export function drawTree(pane, tree) {
  pane.replaceChildren(listOf(tree.children))
}

const OPEN = new Set(['document', 'instrument', 'annex'])

function listOf(nodes) {
  return element('ul', {}, ...nodes.map((node) => element('li', {}, node.children?.length ? part(node) : line(node, 'button'))))
}

function part(node) {
  const made = element('details', {}, line(node, 'summary'))
  const fill = () => made.childElementCount === 1 && made.append(listOf(node.children))
  made.addEventListener('toggle', fill)
  if (OPEN.has(node.type)) {
    fill()
    made.open = true
  }
  return made
}

function line(node, name) {
  const { start, end } = node.position
  const said = node.type === 'division' ? `${node.label} ${node.heading ?? ''}` : (node.title ?? node.value ?? '')
  const facts = [node.documentNumber, node.date, node.publicity].filter(Boolean).join(' · ')
  return element(
    name,
    { class: 'node', 'data-start': start.offset, 'data-end': end.offset, ...(name === 'button' ? { type: 'button' } : {}) },
    element('span', { class: `type ${node.type}` }, node.type),
    ` ${said.length > 60 ? `${said.slice(0, 60)}…` : said} `,
    element('small', {}, facts),
  )
}

/** Lights what lies between two offsets, and the nodes of the tree that span just this. */
export function light(start, end) {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit')
  let first
  for (const span of document.querySelectorAll('#read .leaf'))
    if (span.dataset.start >= 0 && Number(span.dataset.start) < end && Number(span.dataset.end) > start) {
      span.classList.add('lit')
      first ??= span
    }
  let smallest
  for (const node of document.querySelectorAll('#tree .node')) {
    const [from, to] = [Number(node.dataset.start), Number(node.dataset.end)]
    if (from <= start && to >= end && (!smallest || to - from <= smallest.dataset.end - smallest.dataset.start)) smallest = node
  }
  smallest?.classList.add('lit')
  return { span: first, node: smallest }
}

/** A message for the list: it leads to its place. */
export function drawMessage({ severity, message, en, ruleId, position: { start, end } }) {
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
