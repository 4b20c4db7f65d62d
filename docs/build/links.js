/** Links of built pages that lead nowhere: to a file that there is not, or to a place that the page does not have. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parse } from 'parse5'

function* elements(node) {
  if (node.attrs) yield node
  for (const child of node.childNodes ?? []) yield* elements(child)
}

function read(path) {
  const ids = new Set()
  const links = []
  for (const { attrs } of elements(parse(readFileSync(path, 'utf8'))))
    for (const { name, value } of attrs) {
      if (name === 'id') ids.add(value)
      if (name === 'href' || name === 'src') links.push(value)
    }
  return { ids, links }
}

export function brokenLinks(site) {
  const files = readdirSync(site, { recursive: true })
    .map((name) => join(site, name))
    .filter((path) => path.endsWith('.html'))
  const pages = new Map(files.map((path) => [path, read(path)]))
  return files.flatMap((page) =>
    pages
      .get(page)
      .links.filter((link) => !leads(link, page, pages))
      .map((link) => ({ page, link })),
  )
}

function leads(link, page, pages) {
  if (/^(?:https?|data|mailto):/.test(link)) return true
  const [path, hash] = decodeURI(link).split('#')
  let target = path === '' ? page : resolve(dirname(page), path)
  if (existsSync(target) && statSync(target).isDirectory()) target = join(target, 'index.html')
  if (!existsSync(target)) return false
  const known = pages.get(target)
  return !hash || !known || target.includes('/playground/') || known.ids.has(hash)
}
