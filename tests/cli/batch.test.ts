import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lostLine } from '../../src/cli/batch-line.js'
import { inOrder } from '../../src/cli/batch-order.js'
import { Progress } from '../../src/cli/batch-progress.js'
import { parse } from '../../src/parse.js'
import { toJson } from '../../src/serialize/index.js'
import { inventedIssue } from '../bench/issue.js'
import { bundleCli, type Cli } from '../support/cli.js'

let cli: Cli
beforeAll(async () => {
  cli = await bundleCli()
})
afterAll(() => cli.remove())

const at = (...path: string[]) => join(cli.folder, ...path)

/** Texts of invented issues, no two alike, under `name/`, some of them in folders. */
function makeFiles(name: string, count: number, bytes = 3000): string[] {
  const files = Array.from({ length: count }, (_, i) => `${i % 3 === 0 ? '' : `${2020 + (i % 3)}/`}issue-${String(i).padStart(3, '0')}.txt`)
  files.forEach((file, i) => {
    mkdirSync(join(at(name, file), '..'), { recursive: true })
    writeFileSync(at(name, file), inventedIssue(bytes, i + 1))
  })
  return files
}

function written(directory: string): string[] {
  return readdirSync(at(directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(at(directory, name)).isFile())
    .sort()
}

describe('gongbao parse of many files', () => {
  it('writes for each file of a directory, at its place, what it writes for the file alone', () => {
    const files = makeFiles('in', 12)
    const ran = cli.run(['parse', 'in', '--to', 'json', '-o', 'out', '--jobs', '2', '--grammar', 'base'])
    expect(ran).toMatchObject({ status: 0, stdout: '' })
    expect(ran.stderr).toMatch(/^12 files read; [\d.]+ MB\/s in \d+ s$/m)
    expect(written('out')).toEqual(files.map((file) => `${file}.json`).sort())
    for (const file of files)
      expect(readFileSync(at('out', `${file}.json`), 'utf8')).toBe(`${toJson(parse(readFileSync(at('in', file), 'utf8')))}\n`)
  })

  it('says every 10 % where no terminal is', () => {
    makeFiles('tenths', 40)
    const { stderr } = cli.run(['parse', 'tenths', '-o', 'tenths-out'])
    const said = [...stderr.matchAll(/^(\d+) %: (\d+)\/40 files/gm)].map(([, percent, done]) => [Number(percent), Number(done)])
    expect(said.map(([percent]) => percent)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
    expect(said.map(([, done]) => done)).toEqual([4, 8, 12, 16, 20, 24, 28, 32, 36, 40])
  })

  it('takes globs, and writes under what all inputs share', () => {
    makeFiles('globs', 6)
    writeFileSync(at('globs', '2021', 'more.md'), '一、总则\n')
    expect(cli.run(['parse', 'globs/2021/*.{txt,md}', 'globs/issue-000.txt', '--to', 'markdown', '-o', 'globs-out']).status).toBe(0)
    expect(written('globs-out')).toEqual(['2021/issue-001.txt.md', '2021/issue-004.txt.md', '2021/more.md.md', 'issue-000.txt.md'])
  })

  it('takes one file too where it is to write into a directory', () => {
    makeFiles('single', 1)
    mkdirSync(at('there'))
    for (const out of ['single-out/', 'there']) {
      expect(cli.run(['parse', 'single/*.txt', '-o', out]).stderr).toMatch(/^1 file read; /m)
      expect(cli.run(['parse', 'single/issue-000.txt', '-o', out, '--to', 'md']).status).toBe(0)
      expect(written(out)).toEqual(['issue-000.txt.json', 'issue-000.txt.md'])
    }
  })

  it('makes a directory with the name of a file where a slash says so, and writes into one that is there', () => {
    makeFiles('named', 2)
    for (const out of ['named.out/', 'named.out']) expect(cli.run(['parse', 'named', '-o', out]).status).toBe(0)
    expect(written('named.out')).toHaveLength(2)
  })

  it('reads a file once that is named twice, or named beside its directory', () => {
    makeFiles('twice', 3)
    const ran = cli.run([
      'parse',
      'twice/issue-000.txt',
      'twice',
      './twice/issue-000.txt',
      '-o',
      'once',
      '--jobs',
      '2',
      '--grammar',
      'base',
    ])
    expect(ran.stderr).toMatch(/^3 files read; /m)
    expect(written('once')).toHaveLength(3)
  })

  it('does not read its own results again', () => {
    const files = makeFiles('again-and-again', 3)
    for (const input of ['again-and-again', 'again-and-again/**/*.txt'])
      for (let run = 0; run < 2; run++)
        expect(cli.run(['parse', input, '--to', 'text', '-o', 'again-and-again/out']).stderr).toMatch(/^3 files read; /m)
    expect(written('again-and-again/out')).toEqual(files.map((file) => `${file}.plain.txt`).sort())
    // What lies there as a whole is meant.
    expect(cli.run(['parse', 'again-and-again/2021', '-o', 'again-and-again']).stderr).toMatch(/^1 file read; /m)
  })

  it('reads of a directory the .txt files that are not hidden, and says so where there is none', () => {
    mkdirSync(at('mixed', '.hidden'), { recursive: true })
    for (const name of ['.hidden/a.txt', '.b.txt', 'c.md']) writeFileSync(at('mixed', name), '一、总则\n')
    const { status, stderr } = cli.run(['parse', 'mixed', '-o', 'mixed-out'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'gongbao: no files: mixed (of a directory, .txt files are read that are not hidden)\n',
    })
    writeFileSync(at('mixed', 'D.TXT'), '一、总则\n')
    expect(cli.run(['parse', 'mixed', '-o', 'mixed-out']).stderr).toMatch(/^1 file read; /m)
    expect(written('mixed-out')).toEqual(['D.TXT.json'])
  })

  it('goes on after a file that cannot be read, names it, and ends with 2', () => {
    makeFiles('broken', 5)
    symlinkSync('nowhere', at('broken', 'a.txt'))
    mkdirSync(at('broken-out', 'issue-003.txt.json', 'in the way'), { recursive: true })
    const { status, stderr } = cli.run(['parse', 'broken', '-o', 'broken-out'])
    expect(status).toBe(2)
    expect(stderr).toContain('gongbao: cannot read broken/a.txt: no such file\n')
    expect(stderr).toMatch(/^gongbao: cannot write broken-out\/issue-003\.txt\.json: /m)
    expect(stderr).toMatch(/^4 files read, 2 failed; /m)
    expect(written('broken-out').filter((name) => name.endsWith('.json'))).toHaveLength(4)
  })

  it('with --resume leaves out what is done and newer than its text', () => {
    makeFiles('again', 6)
    cli.run(['parse', 'again', '-o', 'again-out'])
    const marked = at('again-out', 'issue-000.txt.json')
    writeFileSync(marked, 'mine')
    const later = new Date(Date.now() + 60_000)
    utimesSync(at('again', 'issue-003.txt'), later, later)
    const { stderr } = cli.run(['parse', 'again', '-o', 'again-out', '--resume'])
    expect(stderr).toMatch(/^1 file read, 5 done before; /m)
    expect(readFileSync(marked, 'utf8')).toBe('mine')
  })

  it('leaves only whole results when it is killed, and --resume does the rest and no more', async () => {
    const files = makeFiles('killed', 300, 60_000)
    const child = cli.start(['parse', 'killed', '-o', 'killed-out', '--jobs', '2'])
    const ended = once(child, 'exit')
    while (!existsSync(at('killed-out', '2021')) || readdirSync(at('killed-out', '2021')).length < 3) await sleep(5)
    child.kill('SIGKILL')
    expect((await ended)[1]).toBe('SIGKILL')

    const done = written('killed-out').filter((name) => name.endsWith('.json') && !name.includes('/.') && !name.startsWith('.'))
    expect(done.length).toBeGreaterThan(0)
    expect(done.length).toBeLessThan(files.length)
    const times = new Map(done.map((name) => [name, statSync(at('killed-out', name)).mtimeMs]))
    for (const name of done) JSON.parse(readFileSync(at('killed-out', name), 'utf8'))

    const { status, stderr } = cli.run(['parse', 'killed', '-o', 'killed-out', '--resume'])
    expect(status).toBe(0)
    expect(stderr).toContain(`${files.length - done.length} files read, ${done.length} done before`)
    expect(written('killed-out')).toEqual(files.map((file) => `${file}.json`).sort())
    for (const [name, time] of times) expect(statSync(at('killed-out', name)).mtimeMs).toBe(time)
  })

  it.each([
    [['parse', 'in'], 'many files need a directory to write to: -o OUT/'],
    [['parse', 'in', '-', '-o', 'x'], 'standard input has no name for its result in a directory: -o FILE'],
    [['parse', '-', '-o', 'x/'], 'standard input has no name for its result in a directory: -o FILE'],
    [['parse', 'in', '-o', '-'], 'many files need a directory to write to: -o OUT/'],
    [['parse', 'nothing/*.txt'], 'no files: nothing/*.txt'],
    [['parse', 'nothing/*.txt', '-o', 'x'], 'no files: nothing/*.txt'],
    [['parse', 'in', '-o', 'x', '--grammar', 'nowhere'], 'no grammar "nowhere"'],
    [['parse', 'in', 'in', '-o', 'out.json'], 'and out.json is named as a file: -o OUT/, or -o out.json/ if that is to be one'],
    [['parse', 'in/*.txt', '-o', 'new/all.csv', '--to', 'csv'], 'and new/all.csv is named as a file'],
    [['parse', 'in', '-o', 'in/issue-000.txt'], 'cannot make the directory in/issue-000.txt: a file has that name'],
    [['parse', 'in', '-o', 'x', '--jobs', '0'], "'--jobs <n>' argument '0' is invalid"],
    [['parse', '--ndjson', 'in'], '--ndjson reads standard input, not files'],
    [['parse', '--ndjson', '--to', 'markdown'], "'--ndjson' cannot be used with option '--to <format>'"],
  ])('%j ends with 2 and says why', (args, message) => {
    makeFiles('in', 1)
    const { status, stderr } = cli.run(args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })
})

describe('what batches are made of', () => {
  it('results come in the order of the items, and no more are under way than the window holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), async (delays, window) => {
        let underWay = 0
        let most = 0
        const results: number[] = []
        const work = async (i: number) => {
          most = Math.max(most, ++underWay)
          for (let turn = 0; turn < (delays[i] as number); turn++) await Promise.resolve()
          underWay--
          return i
        }
        for await (const result of inOrder(delays.keys(), window, work)) results.push(result)
        expect(results).toEqual([...delays.keys()])
        expect(most).toBeLessThanOrEqual(window)
      }),
      { numRuns: 300, seed: 20231005 },
    )
  })

  it('a failure ends the run in its turn', async () => {
    const taken: number[] = []
    const run = async () => {
      for await (const n of inOrder([0, 1, 2, 3], 3, async (i) => (i === 2 ? Promise.reject(new Error('lost')) : i))) taken.push(n)
    }
    await expect(run()).rejects.toThrow('lost')
    expect(taken).toEqual([0, 1])
  })

  it('a line whose thread breaks down is answered by its id', () => {
    const task = { line: '{"id":"a","text":""}', number: 3, grammar: 'auto', options: { positions: true } }
    expect(lostLine(task, new Error('out of memory'))).toBe('{"id":"a","error":"line 3: out of memory"}\n')
    expect(lostLine({ ...task, line: 'no JSON' }, new Error('out of memory'))).toBe('{"id":null,"error":"line 3: out of memory"}\n')
  })

  it('on a terminal the progress is one line, written over', () => {
    let screen = ''
    const progress = new Progress(4, { isTTY: true, write: (text) => (screen += text) })
    progress.counts.done = 2
    progress.counts.failed = 1
    progress.counts.bytes = 5_000_000
    progress.say('gongbao: cannot read a.txt')
    progress.update()
    expect(screen).toMatch(/^\r\u001b\[Kgongbao: cannot read a\.txt\n\r\u001b\[K3\/4 files, [\d.]+ MB\/s, 1 failed, \d+ s left$/)
    expect(progress.summary()).toMatch(/^2 files read, 1 failed; /)
  })
})

describe('gongbao parse --ndjson', () => {
  const texts = Array.from({ length: 30 }, (_, i) => inventedIssue(2000, i + 1))
  const input = texts.map((text, i) => `${JSON.stringify({ id: i, text })}\n`).join('')
  const answers = (stdout: string) =>
    stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { id: unknown; tree?: unknown; error?: string })

  it.each(['1', '3'])('answers each line in order, with %s jobs', (jobs) => {
    const { status, stdout, stderr } = cli.run(['parse', '--ndjson', '--jobs', jobs, '--grammar', 'base'], { input })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(answers(stdout)).toEqual(texts.map((text, id) => ({ id, tree: JSON.parse(toJson(parse(text))) })))
  })

  it.each(['1', '2'])('answers a line that it cannot read with an error, and ends well (%s jobs)', (jobs) => {
    const lines = [
      '{"id":"a","text":"一、总则"}',
      'no JSON',
      '',
      '{"id":"b"}',
      '[]',
      '7',
      '{"text":"无名"}',
      '{"id":{"k":1},"text":"二、附则\u2028"}',
    ]
    const { status, stdout } = cli.run(['parse', '--ndjson', '--jobs', jobs], { input: lines.join('\n') })
    expect(status).toBe(0)
    const read = answers(stdout)
    expect(read.map(({ id, tree }) => [id, tree !== undefined])).toEqual([
      ['a', true],
      [null, false],
      ['b', false],
      [null, false],
      [null, false],
      [null, true],
      [{ k: 1 }, true],
    ])
    expect(read[1]?.error).toMatch(/^line 2: /)
    expect(read[2]?.error).toBe('line 4: no "text" that is a string')
    expect(stdout).not.toContain('\u2028')
  })

  it('reads no further while nobody takes its answers', async () => {
    const child = cli.start(['parse', '--ndjson'])
    const line = `${JSON.stringify({ id: 0, text: inventedIssue(100_000) })}\n`
    let taken = 0
    for (; taken < 400; taken++)
      if (!child.stdin.write(line) && !(await Promise.race([once(child.stdin, 'drain').then(() => true), sleep(1500, false)]))) break
    // Pipes and buffers hold a few lines; without backpressure all would be taken.
    expect(taken).toBeLessThan(40)
    let lines = 0
    child.stdout.on('data', (chunk: Buffer) => {
      lines += chunk.filter((byte) => byte === 10).length
    })
    child.stdin.end()
    await once(child, 'close')
    expect(lines).toBe(taken + 1)
    expect(child.exitCode).toBe(0)
  })

  const hasParallel = spawnSync('parallel', ['--version']).status === 0
  it.skipIf(!hasParallel)('runs under GNU parallel (skipped where it is not installed)', () => {
    const { status, stdout } = spawnSync(
      'parallel',
      ['--will-cite', '--pipe', '-k', '--block', '40k', process.execPath, cli.path, 'parse', '--ndjson', '--grammar', 'base'],
      { input, encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    expect(status).toBe(0)
    expect(answers(stdout)).toEqual(texts.map((text, id) => ({ id, tree: JSON.parse(toJson(parse(text))) })))
  })

  it('reads a first line that begins with a byte order mark', () => {
    const { stdout } = cli.run(['parse', '--ndjson'], { input: '\ufeff{"id":1,"text":"一、总则"}\n' })
    expect(answers(stdout)).toEqual([{ id: 1, tree: expect.anything() }])
  })

  it('says nothing to no lines', () => {
    const ran = cli.run(['parse', '--ndjson'], { input: '' })
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})
