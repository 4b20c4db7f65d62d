/** What the worker writes of the tree, in the format whose tab is chosen. */
import { drawBlocks } from './view.js'

const FORMATS = { json: 'JSON', markdown: 'Markdown', html: 'HTML', akn: 'Akoma Ntoso' }
const STEPS = { ArrowRight: 1, ArrowLeft: -1 }

/** `ask` has the worker write; what it writes comes to `blocks` and `page`, of earlier questions too. */
export function outputs(ask) {
  const tabs = document.getElementById('tabs')
  const panel = document.getElementById('panel')
  let format = 'json'
  let asked = 0
  let shown

  const write = () => ask({ type: 'write', format, output: ++asked })

  function choose(name) {
    format = name
    mark()
    write()
  }

  function mark() {
    for (const tab of tabs.children) {
      const chosen = tab.dataset.format === format
      tab.setAttribute('aria-selected', String(chosen))
      tab.tabIndex = chosen ? 0 : -1
      if (chosen) panel.setAttribute('aria-labelledby', tab.id)
    }
  }

  /** Where an output is drawn; the one before it stays until there is something to put in its place. */
  function placeOf(of) {
    if (shown?.of !== of) {
      shown = { of, pre: document.createElement('pre') }
      panel.replaceChildren(shown.pre)
    }
    return shown.pre
  }

  for (const [name, label] of Object.entries(FORMATS)) {
    const tab = Object.assign(document.createElement('button'), { type: 'button', role: 'tab', id: `tab-${name}`, textContent: label })
    tab.dataset.format = name
    tab.setAttribute('aria-controls', 'panel')
    tab.addEventListener('click', () => choose(name))
    tabs.append(tab)
  }
  mark()
  tabs.addEventListener('keydown', ({ key }) => {
    const step = STEPS[key]
    if (step === undefined) return
    const names = Object.keys(FORMATS)
    choose(names.at((names.indexOf(format) + step) % names.length))
    document.getElementById(`tab-${format}`).focus()
  })

  return {
    write,
    blocks({ output, portion }) {
      if (output === asked) drawBlocks(placeOf(output), portion)
    },
    page({ output, page }) {
      if (output === asked) panel.replaceChildren(preview(page))
    },
  }
}

function preview(page) {
  const frame = document.createElement('iframe')
  frame.title = 'HTML preview 预览'
  // No script, no form, no address of its own.
  frame.setAttribute('sandbox', '')
  const address = URL.createObjectURL(page)
  frame.addEventListener('load', () => URL.revokeObjectURL(address))
  frame.src = address
  return frame
}
