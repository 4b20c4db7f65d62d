/**
 * The two READMEs: every `js` block runs and prints the `text` block below it, every `sh` line runs, the drawing is the one that
 * `gongbao tree` makes (`UPDATE=1` takes it anew), and both say the same in the same order.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mustBeBuilt, newFolder, ROOT } from '../package/user.js'

interface Block {
  language: string
  body: string
  /** The comment above, of a drawing. */
  command: string | undefined
}

const FILES = ['README.md', 'docs/README.zh-CN.md']
const FENCE = /(?:^<!-- gongbao (.*) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm

function blocksOf(file: string): Block[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(FENCE)].map(([, command, language, body]) => ({ language: language as string, body: body as string, command }))
}

describe('the README', () => {
  const folder = newFolder()
  const cli = join(ROOT, 'dist/cli.js')
  const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

  beforeAll(() => {
    mustBeBuilt()
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(ROOT, join(folder, 'node_modules/gongbao'))
    // As `npm init` has it, which programs that are named .js would not run with.
    writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }')
    copyFileSync(join(ROOT, 'fixtures/quarterly.txt'), join(folder, 'issue.txt'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(FILES)('%s: its programs run and print what it says', (file) => {
    const blocks = blocksOf(file)
    let ran = 0
    for (const [i, { language, body }] of blocks.entries()) {
      if (language !== 'js') continue
      writeFileSync(join(folder, 'example.mjs'), body)
      const { stdout, stderr } = node('example.mjs')
      expect(stderr + stdout).toBe(blocks[i + 1]?.body)
      ran++
    }
    expect(ran).toBe(4)
  })

  it.each(FILES)('%s: its programs compile under strict TypeScript', (file) => {
    const programs = blocksOf(file).filter(({ language }) => language === 'js')
    const names = programs.map(({ body }, i) => {
      writeFileSync(join(folder, `program-${i}.ts`), body)
      return `program-${i}.ts`
    })
    const types = ['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node']
    const options = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', ...types]
    expect(node(join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, ...names).stdout).toBe('')
  })

  it.each(FILES)('%s: its commands run', (file) => {
    const commands = blocksOf(file)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ body }) => body.trim().split('\n'))
    for (const command of commands) {
      const [program, ...words] = command.replace(/ +#.*/, '').split(' ') as [string, ...string[]]
      if (program === 'gongbao') expect([command, node(cli, ...words).status]).toEqual([command, 0])
      // npm's own commands: the script that they name is there.
      const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
      if (program === 'npm')
        expect([command, words.join(' ')]).toEqual([command, expect.stringMatching(/^(?:ci && npm (?:run demo|test)|install gongbao)$/)])
      if (command.includes('run demo')) expect(scripts.demo).toBeDefined()
    }
    expect(commands.length).toBeGreaterThan(8)
  })

  it.each(FILES)('%s: the drawing is what gongbao tree draws', (file) => {
    const drawing = blocksOf(file).find(({ command }) => command !== undefined) as Block
    const { stdout } = node(cli, ...(drawing.command as string).replace('fixtures/quarterly.txt', 'issue.txt').split(' '))
    if (process.env.UPDATE) {
      const path = join(ROOT, file)
      const fence = `<!-- gongbao ${drawing.command} -->\n\`\`\`text\n`
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(`${fence}${drawing.body}`, () => `${fence}${stdout}`),
      )
    } else expect(drawing.body).toBe(stdout)
  })

  it('says the same in both languages: the same code in the same order', () => {
    const [english, chinese] = FILES.map(blocksOf) as [Block[], Block[]]
    const code = (blocks: Block[]) => blocks.map(({ language, body }) => `${language}\n${body.replace(/ +#.*/g, '')}`)
    expect(code(chinese)).toEqual(code(english))
    const headings = FILES.map((file) => readFileSync(join(ROOT, file), 'utf8').match(/^## /gm)?.length)
    expect(headings).toEqual([11, 11])
  })
})

it.each([...FILES, 'CONTRIBUTING.md', 'docs/guide/README.md'])('%s links to files that there are', (file) => {
  const links = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link as string)
  expect(links.length).toBeGreaterThan(0)
  expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([])
})
