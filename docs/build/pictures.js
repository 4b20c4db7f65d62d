/** `npm run pictures`: the README's pictures of the playground and of `gongbao tree`, taken in Chromium, into docs/pictures/. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { preview } from 'vite'

const root = join(import.meta.dirname, '../..')
const pictures = join(root, 'docs/pictures')
const escapeHtml = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c])

mkdirSync(pictures, { recursive: true })
const server = await preview({ configFile: join(root, 'docs/playground/vite.config.js'), preview: { port: 0 }, logLevel: 'silent' })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' })

await page.goto(server.resolvedUrls.local[0])
await page.waitForSelector('#messages li')
await page.click('#tab-html')
await page.frameLocator('#panel iframe').locator('main').waitFor()
await page.hover('#read .addressee >> nth=0')
await page.evaluate(() => document.querySelector('#status').replaceChildren())
await page.screenshot({ path: join(pictures, 'playground.png') })

const command = 'gongbao tree fixtures/quarterly.txt --depth 1'
const drawn = execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...command.split(' ').slice(1)], { cwd: root, encoding: 'utf8' })
await page.setContent(`<!doctype html><meta charset="utf-8"><style>
body { margin: 0; width: max-content }
pre { margin: 0; padding: 16px 20px; background: #1b1b1b; color: #e8e8e8; font: 15px/1.25 "Noto Sans Mono CJK SC", "Sarasa Mono SC", monospace }
</style><pre>$ ${escapeHtml(`${command}\n${drawn.split('\n').slice(0, 30).join('\n')}`)}\n…</pre>`)
await page.locator('pre').screenshot({ path: join(pictures, 'tree.png') })

await browser.close()
await server.close()
