/** The page in a browser, looked at by axe: needs Chromium (CHROMIUM names another place for it). */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { toHtml } from '../../src/serialize/index.js'

const browser = process.env.CHROMIUM ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const text = readFileSync(join(import.meta.dirname, '../../fixtures/quarterly.txt'), 'utf8')

describe.skipIf(!existsSync(browser))(`the page in a browser (skipped where there is no ${browser})`, () => {
  it.each([1280, 390])('has no fault that axe finds, and nothing wider than the window, at %i pixels', async (width) => {
    const running = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
    try {
      const page = await running.newPage({ viewport: { width, height: 900 } })
      await page.setContent(toHtml(parse(text)))
      await page.evaluate(axe)
      const { violations, overflow } = (await page.evaluate(
        'axe.run().then(({ violations }) => ({ violations: violations.map((v) => v.id), overflow: document.documentElement.scrollWidth - innerWidth }))',
      )) as { violations: string[]; overflow: number }
      expect(violations).toEqual([])
      expect(overflow).toBe(0)
    } finally {
      await running.close()
    }
  })
})
