/** `npm run docs`: the guide, the rules, the API and the playground as static pages in docs/site/. A broken link ends it. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Application } from 'typedoc'
import { build } from 'vite'
import { brokenLinks } from './links.js'
import { pagesOf, render } from './pages.js'

const root = join(import.meta.dirname, '../..')
const site = join(root, 'docs/site')
const write = (path, content) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

rmSync(site, { recursive: true, force: true })

const pages = pagesOf(root)
for (const page of pages) write(join(site, page.path), render(page, pages))
write(join(site, 'search.json'), JSON.stringify(pages.map(({ path, title, text }) => ({ path, title, text }))))
cpSync(join(root, 'docs/pictures'), join(site, 'pictures'), { recursive: true })
for (const name of ['site.css', 'search.js']) write(join(site, name), readFileSync(join(import.meta.dirname, name), 'utf8'))

const api = await Application.bootstrapWithPlugins({ options: join(root, 'typedoc.json') })
const project = await api.convert()
if (!project || api.logger.hasErrors()) throw new Error('typedoc: see above')
api.validate(project)
await api.generateOutputs(project)

await build({ configFile: join(root, 'docs/playground/vite.config.js'), logLevel: 'warn' })

const broken = brokenLinks(site)
for (const { page, link } of broken) console.error(`${relative(root, page)}: broken link ${link}`)
if (broken.length > 0 || api.logger.hasErrors()) process.exit(1)
console.log(`${pages.length} pages, the API and the playground in docs/site/`)
