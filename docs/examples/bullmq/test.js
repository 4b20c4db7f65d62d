/** A real Redis (Debian: `apt-get install redis-server`), real workers, one killed in the middle, and the producer too. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { parse } from 'gongbao'
import { toJson } from 'gongbao/serialize'

const folder = mkdtempSync(join(tmpdir(), 'gongbao-bullmq-'))
const texts = join(folder, 'texts')
const FILES = 40
const running = new Set()
let env

before(async () => {
  const port = await freePort()
  env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, LOCK_MS: '2000' }
  start('redis-server', ['--port', String(port), '--save', '', '--dir', folder, '--bind', '127.0.0.1'])
  mkdirSync(join(texts, '2023'), { recursive: true })
  for (let i = 0; i < FILES; i++) writeFileSync(join(texts, nameOf(i)), textOf(i))
})

after(async () => {
  for (const child of running) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  rmSync(folder, { recursive: true })
})

test('a worker killed in the middle loses no file and doubles none', { timeout: 120_000 }, async () => {
  const out = join(folder, 'one.ndjson')
  const producer = start('node', ['producer.js', texts, out])
  const victim = start('node', ['worker.js'])
  const lost = await begins(victim, 5)
  victim.kill('SIGKILL')
  assert.equal((await once(victim, 'exit'))[1], 'SIGKILL')
  const others = [start('node', ['worker.js']), start('node', ['worker.js'])]
  let said = ''
  for (const worker of others)
    worker.stdout.on('data', (chunk) => {
      said += chunk
    })
  assert.equal((await once(producer, 'exit'))[0], 0)
  expectAll(out)
  assert.ok(said.split('\n').includes(`begins ${lost}`), `${lost}, which the killed worker was reading, was read again`)
})

test('a producer killed in the middle goes on where it was', { timeout: 120_000 }, async () => {
  const out = join(folder, 'two.ndjson')
  const first = start('node', ['producer.js', texts, out])
  const exit = once(first, 'exit')
  while (!statSync(out, { throwIfNoEntry: false })?.size) await sleep(5)
  first.kill('SIGKILL')
  assert.equal((await exit)[1], 'SIGKILL')
  // … in the middle of a line
  writeFileSync(out, readFileSync(out).subarray(0, -10))
  const second = start('node', ['producer.js', texts, out])
  assert.equal((await once(second, 'exit'))[0], 0)
  expectAll(out)
})

/** Each file is there once, with its tree. */
function expectAll(out) {
  const lines = readFileSync(out, 'utf8').split('\n')
  assert.equal(lines.pop(), '')
  const trees = new Map(lines.map((line) => JSON.parse(line)).map(({ id, tree }) => [id, tree]))
  assert.equal(lines.length, FILES)
  assert.equal(trees.size, FILES)
  for (let i = 0; i < FILES; i++) assert.deepEqual(trees.get(nameOf(i)), JSON.parse(toJson(parse(textOf(i)))))
}

function nameOf(i) {
  return join(i % 2 ? '2023' : '', `issue-${i}.txt`)
}

/** Long enough that a worker is in the middle of it when it is killed. */
function textOf(i) {
  const body = Array.from(
    { length: 4000 },
    (_, n) => `（${'一二三四五六七八九'[n % 9]}）各乡镇人民政府要切实履行属地管理责任。第${n}项由县水务局负责。`,
  )
  return [
    `云溪县人民政府关于做好第${i}号工程的通知`,
    `云政发〔2023〕${i + 1}号`,
    '各乡（镇）人民政府：',
    ...body,
    '云溪县人民政府',
    '2023年7月3日',
  ].join('\n')
}

function start(command, args) {
  const child = spawn(command, args, { cwd: import.meta.dirname, env, stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  child.on('exit', () => running.delete(child))
  child.stdout.resume()
  return child
}

/** Resolves, with its name, when a worker has begun the file of this count. */
async function begins(worker, count) {
  let said = ''
  for await (const chunk of worker.stdout) {
    said += chunk
    const names = [...said.matchAll(/^begins (.+)\n/gm)]
    if (names.length >= count) return names.at(-1)[1]
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  return port
}
