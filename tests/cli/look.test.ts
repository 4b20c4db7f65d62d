/** `gongbao` alone, `tree`, `stats`, the manual and completion. */
import { execFileSync } from 'node:child_process'
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eastAsianWidth } from 'get-east-asian-width'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { bundleCli, type Cli } from '../support/cli.js'

const QUARTERLY = join(import.meta.dirname, '../../fixtures/quarterly.txt')
const cells = (text: string) => [...text].reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0) as number), 0)

describe('the command line, for the eye', () => {
  let cli: Cli
  const out = (...args: string[]) => {
    const { status, stdout, stderr } = cli.run(args)
    expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' })
    return stdout
  }
  beforeAll(async () => {
    cli = await bundleCli()
    copyFileSync(QUARTERLY, join(cli.folder, 'issue.txt'))
  })
  afterAll(() => cli.remove())

  it('prints three examples by itself, and they run', () => {
    const examples = [...out().matchAll(/^ {2}gongbao (.*?) {2,}\S/gm)].map(([, words]) => (words as string).split(' '))
    expect(examples).toHaveLength(3)
    for (const words of examples) expect([words, (cli.run(words).status as number) < 2]).toEqual([words, true])
  })

  it('names the nearest command and option', () => {
    expect(cli.run(['pars', 'issue.txt'])).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean parse?') })
    expect(cli.run(['issue.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        "error: unknown command 'issue.txt'\n(gongbao tree FILE shows what is in a text, gongbao parse FILE writes its tree)\n(gongbao --help shows the commands)\n",
    })
    expect(cli.run(['tree', '--dept', '2', 'issue.txt'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--depth') })
    expect(cli.run(['grammar', 'init']).stderr).toContain('\n(gongbao grammar init --help shows its options)\n')
    for (const args of [['validate'], ['validate', '--help'], ['validate', '--lang', 'en', 'issue.txt']])
      expect(cli.run(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Did you mean check?') })
  })

  it('takes formats and encodings by other names that people know', () => {
    expect(out('parse', 'issue.txt', '--to', 'md')).toBe(out('parse', 'issue.txt', '--to', 'markdown'))
    for (const name of ['utf8', 'UTF-8']) expect(out('tree', 'issue.txt', '--encoding', name)).toBe(out('tree', 'issue.txt'))
    for (const name of ['gbk', 'GBK', 'gb2312']) expect(cli.run(['tree', 'issue.txt', '--encoding', name]).status).toBe(0)
    expect(cli.run(['tree', 'issue.txt', '--encoding', 'latin1']).stderr).toContain('Allowed choices are auto, utf-8')
  })

  it('draws every document with its number and date, the dates under one another', () => {
    const drawn = out('tree', 'issue.txt').split('\n')
    expect(drawn[0]).toBe('云溪县人民政府公报 2023年第3期（总第19期）')
    const documents = parse(cli.run(['parse', 'issue.txt', '--to', 'text']).stdout).children.filter(({ type }) => type === 'document')
    const dated = drawn.filter((line) => / \d{4}-\d{2}-\d{2}$/.test(line))
    expect(dated.length).toBeGreaterThan(3)
    expect(dated.length).toBeLessThanOrEqual(documents.length)
    expect(new Set(dated.map(cells)).size).toBe(1)
    expect(drawn.every((line) => cells(line) <= 100)).toBe(true)
  })

  it('draws only as deep as it is told', () => {
    const lines = (depth: string) => out('tree', 'issue.txt', '--depth', depth).split('\n').length
    expect(lines('0')).toBeLessThan(lines('1'))
    expect(lines('1')).toBeLessThan(lines('2'))
    expect(cli.run(['tree', 'issue.txt', '--depth', 'all']).status).toBe(2)
  })

  it('draws an empty text, and one that a terminal would obey, as plain lines', () => {
    writeFileSync(join(cli.folder, 'empty.txt'), '')
    expect(out('tree', 'empty.txt')).toBe('（无刊头）\n')
    writeFileSync(
      join(cli.folder, 'hostile.txt'),
      '关于\u001b]0;owned\u0007修路\u202e的\u001b[2J通知\n\n一、\u009b31m要求\u001b[0m\n\n修路。\n',
    )
    expect(out('tree', 'hostile.txt') + out('stats', 'hostile.txt')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  it('counts what the tree holds, with sums below', () => {
    const tree = JSON.parse(out('parse', 'issue.txt'))
    const [one] = JSON.parse(out('stats', 'issue.txt', '--format', 'json'))
    expect(one).toMatchObject({
      file: 'issue.txt',
      documents: tree.children.filter((node: { type: string }) => node.type === 'document').length,
    })
    const rows = out('stats', 'issue.txt', 'empty.txt').trimEnd().split('\n')
    expect(rows).toHaveLength(4)
    expect(rows.at(-1)).toContain(`2 files`)
    expect(rows.at(-1)).toContain(String(one.characters))
    expect(cli.run(['stats']).status).toBe(2)
    expect(cli.run(['stats', 'absent.txt'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no such file') })
  })

  it('has a manual of every command and option', () => {
    const page = out('man').replace(/\\-/g, '-')
    expect(page).toMatch(/^\.TH GONGBAO 1 /)
    for (const words of [
      'parse',
      'tree',
      'stats',
      'check',
      'refs',
      'grammar init',
      'grammar check',
      'completion',
      '--max-warnings',
      '--depth',
      'warnings of check are no failure',
      'could not read or write some of the files',
    ])
      expect(page).toContain(words)
    expect(page.split('\n').filter((line) => line.startsWith("'"))).toEqual([])
  })

  it('completes commands, options and choices in bash', () => {
    writeFileSync(join(cli.folder, 'completion.bash'), out('completion', 'bash'))
    const complete = (...words: string[]) => {
      const script = `source completion.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _gongbao; echo "\${COMPREPLY[*]}"`
      return execFileSync('bash', ['-c', script], { cwd: cli.folder, encoding: 'utf8' }).trim().split(' ')
    }
    expect(complete('gongbao', 'tr')).toEqual(['tree'])
    expect(complete('gongbao', 'grammar', '')).toEqual(['init', 'check'])
    expect(complete('gongbao', 'parse', 'issue.txt', '--re')).toEqual(['--resume'])
    expect(complete('gongbao', 'parse', '--to', 'ma')).toEqual(['markdown'])
    expect(complete('gongbao', 'tree', 'issue.t')).toEqual(['issue.txt'])
    expect(out('completion', 'zsh')).toMatch(/^#compdef gongbao\n/)
    expect(out('completion', 'fish')).toContain("-l to -d 'what to write' -x -a 'json markdown")
    expect(cli.run(['completion', 'cmd']).status).toBe(2)
  })
})
