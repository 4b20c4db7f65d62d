/** The search of the pages: every word must be in the page; titles first. */
const root = document.querySelector('script[data-root]').dataset.root
const input = document.querySelector('input[type=search]')
const list = document.querySelector('#found')
let pages

async function search() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return list.replaceChildren()
  pages ??= await (await fetch(`${root}/search.json`)).json()
  const has = (text) => words.every((word) => text.toLowerCase().includes(word))
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
