/** Markdown of the repository as pages of the site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix, relative } from 'node:path'
import { Marked } from 'marked'

/** Files and folders that are pages, in the order of the menu. */
const SOURCES = [
  'README.md',
  'docs/README.zh-CN.md',
  'docs/guide',
  'docs/spec.md',
  'docs/rules',
  'docs/performance.md',
  'docs/reliability.md',
  'docs/examples/bullmq/README.md',
  'docs/accuracy.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
]

function filesUnder(root, path) {
  if (path.endsWith('.md')) return existsSync(join(root, path)) ? [path] : []
  const entries = readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) =>
    a.name === 'README.md' ? -1 : b.name === 'README.md' ? 1 : a.name < b.name ? -1 : 1,
  )
  return entries.flatMap((entry) =>
    entry.isDirectory() || entry.name.endsWith('.md') ? filesUnder(root, posix.join(path, entry.name)) : [],
  )
}

/** `docs/rules/README.md` → `rules/index.html` */
function pathOf(file) {
  if (file === 'docs/README.zh-CN.md') return 'zh.html'
  return file
    .replace(/^docs\//, '')
    .replace(/README\.md$/, 'index.html')
    .replace(/README\.zh-CN\.md$/, 'index.zh-CN.html')
    .replace(/\.md$/, '.html')
}

const escapeHtml = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c])
const slug = (text) =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|&[a-z]+;|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

/** The pages: where each goes, its title, its HTML, its text for the search. */
export function pagesOf(root) {
  const files = SOURCES.flatMap((path) => filesUnder(root, path))
  const known = new Set(files)
  return files.map((file) => {
    const path = pathOf(file)
    const marked = new Marked({
      renderer: {
        heading({ tokens, depth }) {
          const inner = this.parser.parseInline(tokens)
          return `<h${depth} id="${slug(inner)}">${inner}</h${depth}>\n`
        },
        link({ href, tokens }) {
          return `<a href="${escapeHtml(linkFrom(file, path, href, known))}">${this.parser.parseInline(tokens)}</a>`
        },
        image: ({ href, text }) =>
          `<img src="${escapeHtml(posix.relative(posix.dirname(path), pictureOf(file, href)))}" alt="${escapeHtml(text)}">`,
        code: ({ text, lang }) => `<pre tabindex="0" aria-label="${escapeHtml(lang || 'text')}"><code>${escapeHtml(text)}</code></pre>\n`,
        html: ({ text }) => (text.startsWith('<!--') ? '' : escapeHtml(text)),
      },
    })
    const source = readFileSync(join(root, file), 'utf8')
    const title = source.match(/^# (.*)$/m)?.[1]?.replace(/`/g, '') ?? basename(file, '.md')
    const lang = /\.zh/.test(file) ? 'zh-Hans' : 'en'
    return { file, path, title, lang, body: marked.parse(source), text: source.replace(/[`#*|]/g, ' ').replace(/\s+/g, ' ') }
  })
}

/** `docs/pictures/tree.png`, from whichever page, is `pictures/tree.png` on the site. */
function pictureOf(file, href) {
  return posix.join(posix.dirname(file), href).replace(/^docs\//, '')
}

/** The page that says the same in the other language: `guide/references.md` and `guide/references.zh-CN.md`. */
function twinOf({ file }, pages) {
  const other = file === 'README.md' ? 'docs/README.zh-CN.md' : file === 'docs/README.zh-CN.md' ? 'README.md' : undefined
  const twin = other ?? (/\.zh-CN\.md$/.test(file) ? file.replace('.zh-CN.md', '.md') : file.replace(/\.md$/, '.zh-CN.md'))
  return pages.find((page) => page.file === twin)
}

/** A link to a page's source becomes one to the page; anything else of the repository is not on the site. */
function linkFrom(file, path, href, known) {
  if (/^(?:[a-z]+:|#)/.test(href)) return href
  const [target, hash] = href.split('#')
  const to = posix.join(posix.dirname(file), target)
  const page = known.has(to) ? to : known.has(posix.join(to, 'README.md')) ? posix.join(to, 'README.md') : undefined
  const link = page === undefined ? href : posix.relative(posix.dirname(path), pathOf(page))
  return hash === undefined ? link : `${link}#${hash}`
}

/** The other language, in its own name. */
function switchTo(twin, up) {
  if (!twin) return ''
  return ` <a href="${posix.join(up, twin.path)}" lang="${twin.lang}" hreflang="${twin.lang}">${twin.lang === 'en' ? 'English' : '中文'}</a>`
}

export function render(page, pages) {
  const up = relative(dirname(page.path), '.') || '.'
  const twin = twinOf(page, pages)
  const menu = pages
    .filter((one) => !/^rules\/.*\/|^rules\/(?!index)/.test(one.path) && (one.lang === page.lang || !twinOf(one, pages)))
    .map(
      ({ path, title }) =>
        `<li><a href="${posix.join(up, path)}"${path === page.path ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`,
    )
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)} · gongbao</title>
<link rel="stylesheet" href="${up}/site.css">
<link rel="icon" href="data:,">
<script type="module" src="${up}/search.js" data-root="${up}"></script>
</head>
<body>
<header><a href="${up}/index.html">gongbao 公报</a> <a href="${up}/playground/index.html">Playground</a> <a href="${up}/api/index.html">API</a>${switchTo(twin, up)}
<form role="search"><label>Search 搜索 <input type="search" name="q" autocomplete="off"></label></form><ol id="found" aria-live="polite"></ol></header>
<details class="menu"><summary>Pages</summary><nav aria-label="Pages"><ul>${menu.join('')}</ul></nav></details>
<main>
${page.body}</main>
</body>
</html>
`
}
