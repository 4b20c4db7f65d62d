/** What goes wrong outside: the command line as real processes, against a full disk, a closed pipe, a signal. */
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventedIssue } from '../bench/issue.js'
import { bundleCli, type Cli } from '../support/cli.js'

let cli: Cli
beforeAll(async () => {
  cli = await bundleCli()
  writeFileSync(at('issue.txt'), inventedIssue(200_000))
})
afterAll(() => cli.remove())

const at = (...path: string[]) => join(cli.folder, ...path)
const shell = (command: string) =>
  spawnSync('bash', ['-c', `gongbao() { "${process.execPath}" "${cli.path}" "$@"; }; ${command}`], { cwd: cli.folder, encoding: 'utf8' })

/** All that a batch has left: whole results, and none that is begun. */
function left(directory: string): string[] {
  return readdirSync(at(directory), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(json|tmp)$/.test(name))
}

describe('what cannot be read', () => {
  it.each([
    ['nowhere.txt', 'cannot read nowhere.txt: no such file'],
    ['issue.txt/more', 'cannot read issue.txt/more: a part of its path is no directory'],
  ])('%s is said in a line, with status 2', (file, message) => {
    for (const command of ['parse', 'check', 'refs', 'tree'])
      expect(cli.run([command, file])).toEqual({ status: 2, stdout: '', stderr: `gongbao: ${message}\n` })
  })

  it.each(['check', 'refs', 'tree'])('a directory is none for %s', (command) => {
    expect(cli.run([command, '.'])).toEqual({ status: 2, stdout: '', stderr: 'gongbao: cannot read .: is a directory\n' })
  })

  it('a closed standard input is an empty text', () => {
    expect(shell('gongbao parse - <&-').stderr).not.toContain('    at ')
  })
})

describe('what cannot be written', () => {
  it('a full disk ends the run with 2, and leaves what was there before', () => {
    writeFileSync(at('small.json'), 'before')
    // Files of more than 8 blocks are refused here, as on a full disk.
    const { status, stderr } = shell('ulimit -f 8; trap "" XFSZ; gongbao parse issue.txt -o small.json')
    expect(stderr).toMatch(/^gongbao: cannot write small\.json: .*(larger than files may be|no space)/)
    expect(status).toBe(2)
    expect(readFileSync(at('small.json'), 'utf8')).toBe('before')
    expect(readdirSync(cli.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it.skipIf(!existsSync('/dev/full'))('standard output on a full disk ends with a line on stderr and a status that is not 0', () => {
    const { status, stderr } = shell('gongbao parse issue.txt > /dev/full')
    expect(stderr).toBe('gongbao: cannot write standard output: no space left on the device\n')
    expect(status).toBe(2)
  })

  it('a batch on a full disk says each file that it could not write, and leaves no half of one', () => {
    mkdirSync(at('many'))
    for (let i = 0; i < 4; i++) writeFileSync(at('many', `${i}.txt`), i < 2 ? '一、总则\n' : inventedIssue(200_000, i))
    const { status, stderr } = shell('ulimit -f 8; trap "" XFSZ; gongbao parse many -o many-out --jobs 2')
    expect(stderr).toContain('cannot write many-out/2.txt.json')
    expect(stderr).toMatch(/^2 files read, 2 failed; /m)
    expect(status).toBe(1)
    expect(left('many-out').sort()).toEqual(['0.txt.json', '1.txt.json'])
  })

  it.each(['parse issue.txt', 'check issue.txt', 'refs issue.txt', 'tree issue.txt'])('%s | head ends in silence', (command) => {
    const { stdout, stderr } = shell(`gongbao ${command} | head -n 1`)
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toBe('')
  })
})

describe('a batch that is disturbed', () => {
  function makeMany(name: string, count: number): void {
    mkdirSync(at(name))
    for (let i = 0; i < count; i++) writeFileSync(at(name, `${i}.txt`), inventedIssue(60_000, i + 1))
  }

  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it, and what is written is whole', async (signal) => {
    makeMany(signal, 300)
    const child = cli.start(['parse', signal, '-o', `${signal}-out`, '--jobs', '2'])
    const ended = once(child, 'exit')
    while (!existsSync(at(`${signal}-out`)) || left(`${signal}-out`).length < 3) await sleep(5)
    child.kill(signal)
    const [status, by] = await ended
    expect(by === signal || status === 128 + (signal === 'SIGINT' ? 2 : 15)).toBe(true)
    const written = left(`${signal}-out`).filter((name) => !name.startsWith('.'))
    expect(written.length).toBeLessThan(300)
    for (const name of written) JSON.parse(readFileSync(at(`${signal}-out`, name), 'utf8'))
  })

  it('a file too large for a thread’s memory is one failure; the others are read', () => {
    makeMany('huge', 3)
    writeFileSync(at('huge', 'z.txt'), inventedIssue(12_000_000))
    const { status, stderr } = shell(`"${process.execPath}" --max-old-space-size=96 "${cli.path}" parse huge -o huge-out --jobs 2`)
    expect(stderr).toMatch(/cannot parse huge\/z\.txt: .*memory/)
    expect(status).toBe(1)
    expect(left('huge-out').sort()).toEqual(['0.txt.json', '1.txt.json', '2.txt.json'])
  })

  it('a file that vanishes is one failure', async () => {
    makeMany('vanishing', 200)
    const child = cli.start(['parse', 'vanishing', '-o', 'vanishing-out', '--jobs', '1'])
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    const ended = once(child, 'close')
    while (!existsSync(at('vanishing-out')) || left('vanishing-out').length < 3) await sleep(5)
    spawnSync('rm', [at('vanishing', '99.txt')])
    expect((await ended)[0]).toBe(1)
    expect(said).toContain('gongbao: cannot read vanishing/99.txt: no such file\n')
    expect(said).toMatch(/^199 files read, 1 failed; /m)
  })
})

describe('a terminal', () => {
  const hasScript = spawnSync('script', ['--version']).status === 0
  const evil = '关于做好\u001b[2J\u001b]0;x\u0007工作\u009b31m的通知\n\n一、总则\u001b[2J\n\n各单位要\u202e落实。\n'

  it.skipIf(!hasScript)('obeys no text, whatever is written to it', () => {
    writeFileSync(at('evil.txt'), evil)
    for (const args of [
      'parse evil.txt --to text',
      'parse evil.txt --to markdown',
      'parse evil.txt --to csv',
      'parse evil.txt',
      'refs evil.txt',
      'check evil.txt',
      'tree evil.txt',
    ]) {
      const { stdout } = spawnSync('script', ['-qec', `"${process.execPath}" "${cli.path}" ${args}`, '/dev/null'], {
        cwd: cli.folder,
        encoding: 'utf8',
        env: { ...process.env, TERM: 'xterm' },
      })
      // Colours are our own: ESC [ … m
      expect(stdout.replace(/\u001b\[[\d;]*m/g, '')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/)
      expect(stdout).not.toContain('\u001b[31m的')
    }
  })

  it('obeys no file name in a message', () => {
    expect(cli.run(['parse', 'a\u001b[2J.txt']).stderr).toBe('gongbao: cannot read a [2J.txt: no such file\n')
  })
})

describe('paths', () => {
  it('results of a batch lie in its folder, whatever the files are called', () => {
    mkdirSync(at('outside', 'in'), { recursive: true })
    writeFileSync(at('outside', 'in', '..txt'), '一\n')
    writeFileSync(at('outside', 'in', '-o.txt'), '一\n')
    writeFileSync(at('outside', 'b.txt'), '一\n')
    expect(shell('gongbao parse outside/in/../b.txt outside/in outside/in/./-o.txt -o contained').stderr).toMatch(/^4 files read; /m)
    expect(left('contained').sort()).toEqual(['b.txt.json', 'in/-o.txt.json', 'in/..txt.json'])
  })
})
