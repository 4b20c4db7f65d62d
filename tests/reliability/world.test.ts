/** What goes wrong outside: the command line as real processes, against a full disk, a closed pipe, a signal. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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

const isRoot = process.getuid?.() === 0
const hasSetpriv = spawnSync('setpriv', ['--version']).status === 0

/** Runs `gongbao` as somebody whom permissions hold for. */
function asNobody(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  mkdirSync(at('open'), { recursive: true })
  for (const [path, mode] of [
    ['.', 0o755],
    ['open', 0o777],
  ] as const)
    chmodSync(at(path), mode)
  const nobody = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
  const [command, ...rest] = [...nobody, process.execPath, cli.path, ...args] as [string, ...string[]]
  const { status, stdout, stderr } = spawnSync(command, rest, { cwd: cli.folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}

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

  it.each(['refs', 'tree'])('a directory is none for %s', (command) => {
    expect(cli.run([command, '.'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'gongbao: cannot read .: is a directory; name one text (gongbao parse, check and stats take directories)\n',
    })
  })

  it.skipIf(isRoot && !hasSetpriv)('a file or folder that may not be read is said in a line', () => {
    mkdirSync(at('locked', 'folder'), { recursive: true })
    writeFileSync(at('locked', 'a.txt'), '一\n')
    writeFileSync(at('locked', 'b.txt'), '一\n')
    chmodSync(at('locked', 'a.txt'), 0)
    chmodSync(at('locked', 'folder'), 0)
    for (const command of ['parse', 'check', 'refs', 'tree', 'stats'])
      expect(asNobody([command, 'locked/a.txt'])).toEqual({
        status: 2,
        stdout: '',
        stderr: 'gongbao: cannot read locked/a.txt: permission denied\n',
      })
    const batch = asNobody(['parse', 'locked/a.txt', 'locked/b.txt', '-o', 'open'])
    expect(batch.stderr).toContain('gongbao: cannot read locked/a.txt: permission denied\n')
    expect(batch.stderr).toMatch(/^1 file read, 1 failed; /m)
    expect(batch.status).toBe(2)
    expect(left('open')).toEqual(['b.txt.json'])
    expect(asNobody(['parse', 'locked', '-o', 'open'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^gongbao: cannot list locked\/folder: .*permission denied/),
    })
  })

  it.skipIf(isRoot && !hasSetpriv)('a folder that may not be written is said in a line', () => {
    mkdirSync(at('closed'))
    chmodSync(at('closed'), 0o555)
    expect(asNobody(['parse', 'issue.txt', '-o', 'closed/a.json'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'gongbao: cannot write closed/a.json: permission denied\n',
    })
    expect(asNobody(['parse', 'issue.txt', 'issue.txt', '-o', 'closed/more'])).toMatchObject({ status: 2, stdout: '' })
    expect(readdirSync(at('closed'))).toEqual([])
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

  it('a directory is no file to write', () => {
    mkdirSync(at('directory.json'))
    const { status, stderr } = cli.run(['refs', 'issue.txt', '-o', 'directory.json'])
    expect(stderr).toMatch(/^gongbao: cannot write directory\.json: (is a directory|.*directory)/)
    expect(status).toBe(2)
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
    expect(status).toBe(2)
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
    expect(status).toBe(2)
    expect(left('huge-out').sort()).toEqual(['0.txt.json', '1.txt.json', '2.txt.json'])
  })

  it('a file that changes all the time gives a whole tree of what was read', async () => {
    writeFileSync(at('changing.txt'), '一、总则\n')
    const change =
      "const fs = require('node:fs'), states = [fs.readFileSync('issue.txt'), '', '一、总则\\n']; for (let i = 0; ; i++) fs.writeFileSync('changing.txt', states[i % 3])"
    const child = spawn(process.execPath, ['-e', change], { cwd: cli.folder })
    try {
      for (let i = 0; i < 10; i++) {
        const { status, stdout, stderr } = cli.run(['parse', 'changing.txt'])
        // what was read can end within a character, which is said as of any file
        const said = stderr.replace(/^gongbao: changing\.txt: .* read as U\+FFFD .*\n$/, '')
        expect({ status, said }).toEqual({ status: 0, said: '' })
        expect(JSON.parse(stdout).type).toBe('gazette')
      }
    } finally {
      child.kill('SIGKILL')
    }
  })

  it('a thread that ends is one failure for each of its files, and the run comes to its end', () => {
    makeMany('ending', 6)
    writeFileSync(
      at('ends.js'),
      `import { isMainThread } from 'node:worker_threads'
      if (!isMainThread) process.exit(9)
      export default { id: 'ends', name: '甲县' }`,
    )
    const { status, stderr } = cli.run(['parse', 'ending', '-o', 'ending-out', '--jobs', '2', '--grammar', './ends.js'])
    expect(stderr).toMatch(/^gongbao: cannot load .*ends\.js: its code ends the process with 9$/m)
    expect(stderr).toMatch(/^0 files read, 6 failed; /m)
    expect(status).toBe(2)
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
    expect((await ended)[0]).toBe(2)
    expect(said).toContain('gongbao: cannot read vanishing/99.txt: no such file\n')
    expect(said).toMatch(/^199 files read, 1 failed; /m)
  })
})

describe('a text that is code', () => {
  it.each(['code', 'code.txt', 'code.json', 'code.ts.txt'])('is not run: %s', (name) => {
    writeFileSync(at(name), "require('node:fs').writeFileSync('ran', ''); module.exports = {}\n")
    for (const args of [
      ['parse', name],
      ['check', name],
      ['parse', 'issue.txt', '--grammar', `./${name}`],
      ['check', 'issue.txt', '--config', name],
      ['grammar', 'check', `./${name}`, 'issue.txt'],
    ])
      cli.run(args)
    expect(cli.run(['check', 'issue.txt', '--config', name]).status).toBe(2)
    expect(existsSync(at('ran'))).toBe(false)
  })
})

/** A command in each part of an issue; ※ stands for it. */
const EVIL = [
  '云溪县人民政府公报※',
  '2023年第3期（总第6期）',
  '目 录',
  '县政府文件※',
  '关于做好※工作的通知（1）',
  '云溪县人民政府※',
  '关于做好※工作的通知',
  '云政发※〔2023〕1号',
  '各乡镇※人民政府：',
  '根据《云溪县※防汛办法》（云政发〔2022〕2号），按本办法※第三条办理。',
  '一、总则※',
  '三、要点※(见附件2）',
  '任命王强为云溪县※局局长；',
  '组　长：李明※　县长',
  '牵头单位：县※财政局',
  '附件：1.名单※',
  '云溪县人民政府',
  '2023年2月30日',
  '（此件公开※发布）',
  '附件1',
  '名单※',
  '名称※\t数量',
  '邮　编：※000000',
  '',
]

describe('a terminal', () => {
  const hasScript = spawnSync('script', ['--version']).status === 0
  const COMMANDS = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u2066\u200b'
  const evil = EVIL.map((line) => line.replaceAll('※', COMMANDS)).join('\n\n')
  // No command of a text, nor a half of one: colours are our own, ESC [ … m.
  const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/

  it.skipIf(!hasScript)('is told that a text is waited for, where none is named', () => {
    const atTerminal = (command: string) =>
      spawnSync('script', ['-qec', `"${process.execPath}" "${cli.path}" ${command}`, '/dev/null'], {
        cwd: cli.folder,
        encoding: 'utf8',
        input: '\u0004',
      }).stdout
    expect(atTerminal('tree')).toContain('gongbao: waiting for a text on standard input; Ctrl-D ends it')
    expect(atTerminal('tree issue.txt')).not.toContain('standard input')
    expect(cli.run(['tree'], { input: '请值守。' }).stderr).toBe('')
  })

  it.skipIf(!hasScript)('obeys no text and no file name, whatever is written to it', () => {
    const name = 'evil\u001b[2J\u009b31m\u202e.txt'
    writeFileSync(at(name), evil)
    writeFileSync(at('evil.txt'), evil)
    const lines = [
      ...['json', 'markdown', 'html', 'akn', 'text', 'chunks', 'csv', 'ndjson'].map((to) => `parse "$EVIL" --to ${to}`),
      'parse "$EVIL" evil.txt -o evil-out',
      'parse --ndjson < evil.ndjson',
      ...['pretty', 'json', 'sarif'].flatMap((format) => [
        `check "$EVIL" --format ${format}`,
        `check "$EVIL" --format ${format} --lang en`,
      ]),
      'check --fix - < evil.txt',
      ...['table', 'json', 'mermaid', 'dot'].map((to) => `refs "$EVIL" --to ${to}`),
      'tree "$EVIL"',
      ...['table', 'json'].flatMap((format) => [
        `stats "$EVIL" evil.txt --format ${format}`,
        `grammar check base "$EVIL" --format ${format}`,
      ]),
      'grammar init "$EVIL"',
      'parse "$EVIL" --grammar "$EVIL"',
      'check "$EVIL" --config "$EVIL"',
      'check "$EVIL" --rule "$EVIL=off"',
      'tree "--$EVIL"',
      '"$EVIL"',
    ]
    writeFileSync(at('evil.ndjson'), `${JSON.stringify({ id: evil, text: evil })}\n${evil.replaceAll('\n', ' ')}\n`)
    for (const line of lines) {
      const { stdout } = spawnSync('script', ['-qec', `"${process.execPath}" "${cli.path}" ${line}`, '/dev/null'], {
        cwd: cli.folder,
        encoding: 'utf8',
        env: { ...process.env, TERM: 'xterm', EVIL: name },
      })
      // What progress is drawn with is our own too.
      const said = stdout.replaceAll('\r\u001b[K', '').replace(/\u001b\[[\d;]*m/g, '')
      expect(said, line).not.toBe('')
      expect(said.match(OBEYED), line).toBeNull()
      expect(stdout, line).not.toContain('\u001b[31m的')
    }
  })

  it('obeys no file name in a message', () => {
    expect(cli.run(['parse', 'a\u001b[2J.txt']).stderr).toBe('gongbao: cannot read a [2J.txt: no such file\n')
    const batch = cli.run(['parse', 'a\u001b[2J.txt', 'issue.txt', '-o', 'names'])
    expect(batch.stderr).not.toContain('\u001b')
    expect(batch.stderr).toMatch(/^gongbao: cannot read a \[2J\.txt: no such file\n/m)
  })
})

describe('paths', () => {
  it('results of a batch lie in its folder, whatever the files are called', () => {
    mkdirSync(at('outside', 'in'), { recursive: true })
    writeFileSync(at('outside', 'in', '..txt'), '一\n')
    writeFileSync(at('outside', 'in', '-o.txt'), '一\n')
    writeFileSync(at('outside', 'b.txt'), '一\n')
    expect(shell('gongbao parse outside/in/../b.txt outside/in/..txt outside/in/./-o.txt -o contained').stderr).toMatch(/^3 files read; /m)
    expect(left('contained').sort()).toEqual(['b.txt.json', 'in/-o.txt.json', 'in/..txt.json'])
  })

  it('results of a glob that leads out of where it begins lie in the folder too', () => {
    mkdirSync(at('glob', 'in', 'deep'), { recursive: true })
    writeFileSync(at('glob', 'above.txt'), '一\n')
    writeFileSync(at('glob', 'in', 'deep', 'below.txt'), '一\n')
    expect(shell("gongbao parse 'glob/in/*/../../*.txt' 'glob/in/*/*.txt' -o glob-out").stderr).toMatch(/^2 files read; /m)
    expect(
      left('glob-out')
        .map((name) => name.replace(/.*\//, ''))
        .sort(),
    ).toEqual(['above.txt.json', 'below.txt.json'])
    expect(left('.').filter((name) => !name.startsWith('glob-out/') && /(?:above|below)/.test(name))).toEqual([])
  })

  it('results of a batch replace links, and go nowhere through them', () => {
    mkdirSync(at('links'))
    mkdirSync(at('links-out'))
    writeFileSync(at('links', 'a.txt'), '一\n')
    for (const name of ['of-batch.json', 'half.json']) writeFileSync(at(name), 'before')
    symlinkSync(at('of-batch.json'), at('links-out', 'a.txt.json'))
    symlinkSync(at('half.json'), at('links-out', '.a.txt.json.tmp'))
    // Links to directories are not followed: they can lead round in a ring.
    symlinkSync(at('links'), at('links', 'ring'))
    expect(cli.run(['parse', 'links', '-o', 'links-out']).stderr).toMatch(/^1 file read; /m)
    for (const name of ['of-batch.json', 'half.json']) expect(readFileSync(at(name), 'utf8')).toBe('before')
    expect(JSON.parse(readFileSync(at('links-out', 'a.txt.json'), 'utf8')).type).toBe('gazette')
  })
})
