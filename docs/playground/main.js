/** The page: text in by hand, file, drop or link; what the worker makes of it, shown. */
import excerpt from '../../fixtures/excerpt.txt?raw'
import quarterly from '../../fixtures/quarterly.txt?raw'
import scan from '../../fixtures/scan.txt?raw'
import { fromHash, toHash } from './link.js'
import { outputs } from './output.js'
import { begin, drawLines, drawMessages, drawPassage, light } from './view.js'

const ISSUES = { quarterly: ['云溪县 2023年第3期', quarterly], excerpt: ['excerpt 摘录', excerpt], scan: ['scan 扫描件', scan] }

const $ = (id) => document.getElementById(id)
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
/** Longer texts are shown as they are read; a text field of that length would stall the page. */
const EDITABLE = 20_000
const panes = { read: $('read'), tree: $('tree'), messages: $('messages') }
let asked = 0
let text = ''
let asking = ''
let timer

for (const [id, [name]] of Object.entries(ISSUES)) $('issue').add(new Option(name, id))
$('grammar').add(new Option('auto', 'auto'))

function read() {
  clearTimeout(timer)
  asking = text
  worker.postMessage({ type: 'read', id: ++asked, text, grammar: $('grammar').value })
}

function take(given) {
  text = given
  const long = text.length > EDITABLE
  $('text').value = long ? `${text.slice(0, 1000)}\n…` : text
  $('text').readOnly = long
  $('long').hidden = !long
  read()
}

/** UTF-8, or else GB18030, as Chinese text files are. */
async function takeFile(file) {
  if (!file) return
  const bytes = await file.arrayBuffer()
  $('issue').value = ''
  try {
    take(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    take(new TextDecoder('gb18030').decode(bytes))
  }
}

const output = outputs((request) => worker.postMessage({ ...request, id: asked }))

/** How a portion of what the worker found is drawn. */
const draw = {
  begin({ id, documents, grammar, messages, took }) {
    begin(panes, (path) => worker.postMessage({ type: 'open', id, path }))
    $('count').textContent = `(${messages})`
    $('status').textContent = `${documents} ${documents === 1 ? 'document' : 'documents'} 篇 · ${grammar} · ${took.toFixed(1)} ms`
  },
  passage: ({ portion }) => drawPassage(panes.read, asking, portion),
  lines: ({ portion }) => drawLines(portion),
  messages: ({ portion }) => drawMessages(panes.messages, portion),
  done: output.write,
  blocks: output.blocks,
  page: output.page,
}

/** A portion a frame: however much there is to draw, the page stays awake between two. */
worker.onmessage = ({ data }) => {
  if (data.type === 'grammars') return start(data.grammars)
  requestAnimationFrame(() => {
    worker.postMessage({ type: 'next' })
    if (data.id === asked) draw[data.type](data)
  })
}

async function start(grammars) {
  for (const { id, name } of grammars) $('grammar').add(new Option(`${id} ${name}`, id))
  if (await takeHash()) return
  $('issue').value = 'quarterly'
  take(quarterly)
}

async function takeHash() {
  const linked = await fromHash(location.hash)
  if (!linked) return false
  $('grammar').value = linked.grammar
  if ($('grammar').selectedIndex < 0) $('grammar').value = 'auto'
  $('issue').value = ''
  take(linked.text)
  return true
}

function lightFrom(event) {
  const place = event.target.closest?.('[data-start]')
  if (place) return light(Number(place.dataset.start), Number(place.dataset.end))
}

for (const id of ['read', 'tree', 'messages']) {
  $(id).addEventListener('mouseover', lightFrom)
  $(id).addEventListener('focusin', lightFrom)
  $(id).addEventListener('click', (event) => {
    const lit = lightFrom(event)
    if (id === 'read') lit?.node?.scrollIntoView({ block: 'center' })
    else lit?.span?.scrollIntoView({ block: 'center' })
  })
}

$('text').addEventListener('input', () => {
  $('issue').value = ''
  text = $('text').value
  clearTimeout(timer)
  timer = setTimeout(read, 150)
})
// A field takes a page of text in letter by letter, and stalls over it: only a few lines are left to it.
$('text').addEventListener('paste', (event) => {
  const pasted = event.clipboardData.getData('text/plain')
  const { value, selectionStart, selectionEnd, readOnly } = $('text')
  if (!readOnly && pasted.length <= 2000) return
  event.preventDefault()
  $('issue').value = ''
  take(readOnly ? pasted : value.slice(0, selectionStart) + pasted + value.slice(selectionEnd))
})
$('issue').addEventListener('change', ({ target }) => take(ISSUES[target.value]?.[1] ?? ''))
$('grammar').addEventListener('change', read)
$('file').addEventListener('change', ({ target }) => takeFile(target.files[0]))
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  const { files } = event.dataTransfer
  if (files.length > 0) return takeFile(files[0])
  $('issue').value = ''
  take(event.dataTransfer.getData('text/plain'))
})
addEventListener('hashchange', takeHash)
$('link').addEventListener('click', async () => {
  const hash = await toHash(text, $('grammar').value)
  if (hash === undefined) {
    $('status').textContent = 'Too long for a link 文本太长，无法放入链接'
    return
  }
  history.replaceState(null, '', hash)
  $('status').textContent = 'The address holds the text 地址栏已含全文'
  await navigator.clipboard?.writeText(location.href).catch(() => {})
})
