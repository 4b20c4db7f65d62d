/** The built playground in a real Chromium. Skipped without it, or without `npm run docs`. */
/// <reference lib="dom" />
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import axe from 'axe-core'
import iconv from 'iconv-lite'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const SITE = join(import.meta.dirname, '../../docs/site')
const MIME: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const HOSTILE =
  '关于<script>window.owned=1</script>修路的通知\n\n一、<img src=x onerror="window.owned=1">要求\n\n</textarea></iframe><svg onload=window.owned=1>\n'

describe.skipIf(!existsSync(CHROMIUM) || !existsSync(join(SITE, 'playground/index.html')))('the playground', () => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = join(SITE, decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] as string))
    if (!path.startsWith(SITE) || !existsSync(path)) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': MIME[extname(path)] ?? 'text/plain' }).end(readFileSync(path))
  })
  let browser: Browser
  let page: Page
  let home: string

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    home = `http://127.0.0.1:${(server.address() as { port: number }).port}/playground/index.html`
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') })
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })
  beforeEach(async () => {
    await page?.close()
    page = await browser.newPage({
      viewport: { width: 1280, height: 860 },
      bypassCSP: false,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(home)
    await page.waitForSelector('#read .leaf')
  })
  const reads = (text: string) => page.waitForFunction((part) => document.querySelector('#read')?.textContent?.includes(part), text)

  it('begins with an issue, read into text, tree, messages and JSON', async () => {
    expect(await page.textContent('#status')).toMatch(/^9 documents/)
    expect(await page.textContent('#tree')).toContain('云政发〔2023〕15号')
    await page.waitForFunction(() => document.querySelector('#panel')?.textContent?.includes('"type": "gazette"'))
    expect(await page.inputValue('#text')).toBe(await page.textContent('#read'))
  })

  /** As a hand does it: the text on the clipboard, the field focused, all of it replaced. */
  async function paste(text: string) {
    await page.evaluate((value) => navigator.clipboard.writeText(value), text)
    await page.focus('#text')
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+v')
  }

  /** A file, or else a text, dragged from another program and let go over the page. */
  const drop = (kind: 'file' | 'text', bytes: readonly number[]) =>
    page.evaluate(
      ([kind, bytes]) => {
        const dataTransfer = new DataTransfer()
        const data = new Uint8Array(bytes)
        if (kind === 'file') dataTransfer.items.add(new File([data], 'a.txt', { type: 'text/plain' }))
        else dataTransfer.setData('text/plain', new TextDecoder().decode(data))
        for (const type of ['dragenter', 'dragover', 'drop'])
          document.querySelector('main')?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
      },
      [kind, bytes] as const,
    )

  it('reads what is pasted, dropped, or lies in a GB18030 file', async () => {
    await paste('关于修桥的通知\n\n一、修桥\n')
    await reads('关于修桥的通知')
    expect(await page.inputValue('#text')).toBe('关于修桥的通知\n\n一、修桥\n')
    expect(await page.textContent('#status')).toMatch(/^1 document 篇/)
    await drop('file', [...iconv.encode('关于种草的通知\n\n一、种草\n', 'gb18030')])
    await reads('关于种草的通知')
    await drop('text', [...Buffer.from('关于铺路的通知\n\n一、铺路\n')])
    await reads('关于铺路的通知')
    await page.setInputFiles('#file', {
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: iconv.encode('关于植树的通知\n\n一、植树\n', 'gb18030'),
    })
    await reads('关于植树的通知')
  })

  it('lights the node of a place, and the place of a node', async () => {
    await page.hover('#read .addressee')
    expect(await page.textContent('#tree .lit')).toMatch(/^addressee /)
    await page.hover('#tree .node:has(.division)')
    expect(await page.locator('#read .lit').count()).toBeGreaterThan(0)
  })

  it('leads from a message to its place, by the keyboard', async () => {
    await page.fill('#text', '关于修桥的通知\n\n一、修桥\n\n三、铺路\n')
    await reads('铺路')
    await page.locator('.message', { hasText: 'numbering/gap' }).focus()
    expect(await page.textContent('#read .lit')).toContain('三、')
  })

  it('shows each output in its tab, the arrows go from one to the next', async () => {
    await page.focus('#tab-json')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector('#panel')?.textContent?.includes('# '))
    expect(await page.getAttribute('#tab-markdown', 'aria-selected')).toBe('true')
    await page.click('#tab-akn')
    await page.waitForFunction(() => document.querySelector('#panel')?.textContent?.includes('<akomaNtoso'))
    await page.click('#tab-html')
    expect(await page.getAttribute('#panel iframe', 'sandbox')).toBe('')
    await page.frameLocator('#panel iframe').getByText('云政发〔2023〕15号').first().waitFor()
  })

  it('keeps a text in its address', async () => {
    await page.fill('#text', '关于修桥的通知 🌉\n')
    await reads('🌉')
    await page.click('#link')
    await page.waitForFunction(() => location.hash.length > 1)
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await reads('关于修桥的通知 🌉')
    await page.goto('about:blank')
    await page.goto(`${home}#base,!!`)
    await page.waitForSelector('#read .leaf')
  })

  it('runs nothing that a text says', async () => {
    await page.fill('#text', HOSTILE)
    await reads('onerror')
    for (const tab of ['json', 'markdown', 'akn', 'html']) await page.click(`#tab-${tab}`)
    await page.waitForSelector('#panel iframe')
    for (const frame of page.frames()) expect(await frame.evaluate('window.owned').catch(() => undefined)).toBeUndefined()
    expect(await page.locator('#read img, #read script, #tree img, #messages img').count()).toBe(0)
  })

  it('reads 200,000 characters that are pasted, and draws no more of them than is seen', async () => {
    const text = await page.inputValue('#text')
    const long = text.repeat(Math.ceil(200_000 / text.length)).slice(0, 200_000)
    await page.evaluate(() => {
      const tasks: number[] = []
      const drawn: Record<number, number> = {}
      Object.assign(window, { tasks, drawn })
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({
        type: 'longtask',
      })
      new MutationObserver((list) => {
        const frame = document.timeline.currentTime as number
        for (const { addedNodes } of list)
          for (const node of addedNodes)
            if (node instanceof Element) drawn[frame] = (drawn[frame] ?? 0) + 1 + node.querySelectorAll('*').length
      }).observe(document.body, { childList: true, subtree: true })
    })
    await paste(long)
    await page.waitForFunction((length) => document.querySelector('#read')?.textContent?.length === length, long.length)
    await page.waitForFunction(
      () => `(${document.querySelectorAll('#messages li').length})` === document.querySelector('#count')?.textContent,
    )
    expect(await page.textContent('#read')).toBe(long)
    expect(await page.locator('#tree .node').count()).toBeLessThan(1500)
    expect(await page.locator('#read .passage').count()).toBeGreaterThan(50)
    expect(await page.locator('#text').getAttribute('readonly')).toBe('')
    // However much there is, a frame draws no more than a portion: 50 messages of 7 elements are the largest.
    await page.waitForFunction(() => document.querySelector('#panel')?.textContent?.endsWith('}\n'))
    const drawn = await page.evaluate(() => Object.values((window as unknown as { drawn: number[] }).drawn))
    expect(drawn.length).toBeGreaterThan(100)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(400)
    // A figure to read, no assertion: it depends on what else the machine does.
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
    console.log(`200,000 characters pasted: tasks over 50 ms on the page: ${tasks.join(', ') || 'none'}`)
    const closed = page.locator('#tree details:not([open])').last()
    await closed.scrollIntoViewIfNeeded()
    const before = await page.locator('#tree .node').count()
    await closed.locator('summary').click()
    await page.waitForFunction((count) => document.querySelectorAll('#tree .node').length > count, before)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.evaluate(axe.source)
    const found = await page.evaluate(async () => {
      const { violations } = await (
        globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      ).axe.run()
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(found).toEqual([])
  })

  it('asks for nothing but its own files', () => {
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((url) => !url.startsWith(home.replace('index.html', '')) && !/^(?:data|blob|about):/.test(url))).toEqual([])
  })
})
