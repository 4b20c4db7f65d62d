/**
 * The tutorial, step by step in one folder: blocks with a file's name are written, `sh` blocks are run, and the `console`
 * block below one is what it prints, `…` standing for any text.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { built, install, newFolder, ROOT } from './user.js'

interface Step {
  /** What stands after the fence: `sh`, `sh fails`, `console`, `js baichuan.js`. */
  info: string
  body: string
}

const guide = readFileSync(join(ROOT, 'docs/guide/tutorial-county.md'), 'utf8')
const steps: Step[] = [...guide.matchAll(/^```([^\n]+)\n([\s\S]*?)^```$/gm)].map(([, info, body]) => ({
  info: info as string,
  body: body as string,
}))

/** Whether the text is the pattern, whose `…` stand for any text. */
function isLike(text: string, pattern: string): boolean {
  const parts = pattern.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[\\s\\S]*?')}$`).test(text)
}

it('the tutorial has steps to run', () => {
  expect(steps.filter(({ info }) => info.startsWith('sh')).length).toBeGreaterThan(6)
  expect(steps.filter(({ info }) => /^(?:js|text|json) /.test(info)).length).toBeGreaterThan(4)
})

describe.skipIf(!built)('the tutorial (skipped without dist/: npm run build)', () => {
  const folder = newFolder()
  let printed = ''
  afterAll(() => rmSync(folder, { recursive: true }))

  for (const { info, body } of steps) {
    const [language, name] = info.split(' ') as [string, string?]
    if (language === 'console')
      it(`prints ${JSON.stringify(body.slice(0, 40))}`, () => {
        if (isLike(printed, body)) return
        expect(printed).toBe(body)
      })
    else if (language === 'sh')
      for (const command of body.trim().split('\n'))
        it(`runs ${command}`, () => {
          if (command === 'npm install gongbao') return install(folder)
          const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' })
          expect({ status: status === 0 ? 'runs' : 'fails', stderr: name === 'fails' ? '' : stderr.replace(/^npm .*\n/gm, '') }).toEqual({
            status: name === 'fails' ? 'fails' : 'runs',
            stderr: command.includes('grammar init') ? stderr.replace(/^npm .*\n/gm, '') : '',
          })
          printed = (stdout + stderr).replace(/^npm .*\n/gm, '')
        })
    else it(`has ${name}`, () => writeFileSync(join(folder, name as string), body))
  }
})
