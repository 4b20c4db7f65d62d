/** The page: text in by hand, file, drop or link; what the worker makes of it, shown. */
import excerpt from '../../fixtures/excerpt.txt?raw'
import quarterly from '../../fixtures/quarterly.txt?raw'
import scan from '../../fixtures/scan.txt?raw'
import { fromHash, toHash } from './link.js'
import { drawMessage, drawText, drawTree, light } from './view.js'

const ISSUES = { quarterly: ['云溪县 2023年第3期', quarterly], excerpt: ['excerpt 摘录', excerpt], scan: ['scan 扫描件', scan] }
const FORMATS = { json: 'JSON', markdown: 'Markdown', html: 'HTML', akn: 'Akoma Ntoso' }

const $ = (id) => document.getElementById(id)
const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
let asked = 0
let format = 'json'
let timer

for (const [id, [name]] of Object.entries(ISSUES)) $('issue').add(new Option(name, id))
$('grammar').add(new Option('auto', 'auto'))

function read() {
  clearTimeout(timer)
  worker.postMessage({ type: 'read', id: ++asked, text: $('text').value, grammar: $('grammar').value })
}

function take(text) {
  $('text').value = text
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

worker.onmessage = async ({ data }) => {
  if (data.type === 'grammars') return begin(data.grammars)
  if (data.type === 'written') return data.id === asked && data.format === format && show(data.text)
  if (data.id !== asked) return
  drawText($('read'), data.text, data.tree)
  drawTree($('tree'), data.tree)
  $('messages').replaceChildren(...data.messages.map(drawMessage))
  $('count').textContent = `(${data.messages.length})`
  const documents = data.tree.children.filter(({ type }) => type === 'document').length
  $('status').textContent = `${documents} documents 篇 · ${data.tree.grammar} · ${data.took.toFixed(1)} ms`
  write()
}

async function begin(grammars) {
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

const write = () => worker.postMessage({ type: 'write', id: asked, format })

function show(text) {
  const preview = document.createElement(format === 'html' ? 'iframe' : 'pre')
  if (format === 'html') {
    preview.title = 'HTML preview 预览'
    // No script, no form, no address of its own.
    preview.setAttribute('sandbox', '')
    preview.srcdoc = text
  } else preview.textContent = text
  $('panel').replaceChildren(preview)
}

function choose(name) {
  format = name
  for (const tab of $('tabs').children) {
    const chosen = tab.dataset.format === name
    tab.setAttribute('aria-selected', String(chosen))
    tab.tabIndex = chosen ? 0 : -1
    if (chosen) $('panel').setAttribute('aria-labelledby', tab.id)
  }
  write()
}

for (const [name, label] of Object.entries(FORMATS)) {
  const tab = Object.assign(document.createElement('button'), { type: 'button', role: 'tab', id: `tab-${name}`, textContent: label })
  tab.dataset.format = name
  tab.setAttribute('aria-controls', 'panel')
  tab.setAttribute('aria-selected', String(name === format))
  tab.tabIndex = name === format ? 0 : -1
  tab.addEventListener('click', () => choose(name))
  $('tabs').append(tab)
}
$('panel').setAttribute('aria-labelledby', 'tab-json')
$('tabs').addEventListener('keydown', ({ key }) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key]
  if (step === undefined) return
  const names = Object.keys(FORMATS)
  choose(names.at((names.indexOf(format) + step) % names.length))
  $(`tab-${format}`).focus()
})

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
  clearTimeout(timer)
  timer = setTimeout(read, 150)
})
$('issue').addEventListener('change', ({ target }) => take(ISSUES[target.value]?.[1] ?? ''))
$('grammar').addEventListener('change', read)
$('file').addEventListener('change', ({ target }) => takeFile(target.files[0]))
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  takeFile(event.dataTransfer.files[0])
})
addEventListener('hashchange', takeHash)
$('link').addEventListener('click', async () => {
  const hash = await toHash($('text').value, $('grammar').value)
  if (hash === undefined) {
    $('status').textContent = 'Too long for a link 文本太长，无法放入链接'
    return
  }
  history.replaceState(null, '', hash)
  $('status').textContent = 'The address holds the text 地址栏已含全文'
  await navigator.clipboard?.writeText(location.href).catch(() => {})
})
