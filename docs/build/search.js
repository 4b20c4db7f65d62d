/** The search of the pages: every word must be in the page; titles first. */
const root = document.querySelector('script[data-root]').dataset.root
const input = document.querySelector('input[type=search]')
const list = document.querySelector('#found')
let pages
/** What offices say, and what the standard (GB/T 9704-2012) and these pages call it. */
const FORMAL = { 文号: '发文字号', 落款: '署名', 抬头: '主送机关', 红头: '发文机关标志', 目次: '目录' }

async function search() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return list.replaceChildren()
  pages ??= await (await fetch(`${root}/search.json`)).json()
  const has = (text) => words.every((word) => [word, FORMAL[word] ?? word].some((name) => text.toLowerCase().includes(name)))
  const found = pages.filter(({ title, text }) => has(`${title} ${text}`)).sort((a, b) => has(b.title) - has(a.title))
  list.replaceChildren(...found.slice(0, 12).map(item))
}

function item({ path, title }) {
  const link = document.createElement('a')
  link.href = `${root}/${path}`
  link.textContent = title
  const entry = document.createElement('li')
  entry.append(link)
  return entry
}

input.addEventListener('input', search)
input.form.addEventListener('submit', (event) => {
  event.preventDefault()
  list.querySelector('a')?.click()
})
