/** In a program that freezes the prototypes of the language, all of it works as before. */
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { bundle } from './bundle.js'

const program = await bundle(`
import { readFileSync } from 'node:fs'
import { faultOf } from './tests/fuzz/everything.ts'
console.log(faultOf(readFileSync(0, 'utf8')) ?? 'no fault')
`)

it('reads, checks and writes under frozen prototypes', () => {
  const ran = spawnSync(process.execPath, ['--frozen-intrinsics', '--no-warnings', program], {
    input: '关于做好__proto__工作的通知\n\n云政发〔2023〕1号\n\n一、总则\n',
    encoding: 'utf8',
  })
  expect(ran.stderr).toBe('')
  expect(ran.stdout).toBe('no fault\n')
})
