/**
 * `node producer.js DIR OUT.ndjson`: gives every text of a directory to the workers and writes each tree as a line
 * `{"id", "tree"}`, or `{"id", "error"}`. It can be killed at any time and started again with the same arguments.
 */
import { createReadStream, existsSync } from 'node:fs'
import { open, readdir, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { Queue } from 'bullmq'
import { connection, jobId, QUEUE } from './queue.js'

/** Texts that wait in Redis at a time: its memory has a bound, whatever the number of files. */
const WAITING = 200

const [directory, out] = process.argv.slice(2)
if (!directory || !out) {
  console.error('node producer.js DIR OUT.ndjson')
  process.exit(2)
}

const written = await finishedIds(out)
const output = await open(out, 'a')
const queue = new Queue(QUEUE, { connection })
const names = (await readdir(directory, { recursive: true })).filter((name) => name.endsWith('.txt')).sort()
const left = names.filter((name) => !written.has(name))
const total = left.length
let failed = 0

for (let done = 0; done < total; ) {
  while (left.length > 0 && total - done - left.length < WAITING) await add(left.shift())
  const jobs = await queue.getJobs(['completed', 'failed'], 0, 99, true)
  for (const job of jobs) {
    const { id } = job.data
    // A line that an earlier run wrote just before it was killed is not written again.
    if (!written.has(id)) {
      await output.write(await lineOf(job))
      written.add(id)
      done++
    }
    await job.remove()
  }
  if (jobs.length === 0) await sleep(50)
}
await output.sync()
await output.close()
await queue.close()
console.log(`${total} files, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** A job that is in the queue already stays as it is. */
async function add(name) {
  const text = await readFile(join(directory, name), 'utf8')
  await queue.add('parse', { id: name, text }, { jobId: jobId(name, text) })
}

async function lineOf({ data, returnvalue, failedReason }) {
  const id = JSON.stringify(data.id)
  if (!failedReason) return `{"id":${id},"tree":${returnvalue}}\n`
  failed++
  return `{"id":${id},"error":${JSON.stringify(failedReason)}}\n`
}

/** What an earlier run has written. A last line without its end is cut off, and done again. */
async function finishedIds(file) {
  const ids = new Set()
  if (!existsSync(file)) return ids
  let whole = 0
  for await (const line of linesOf(file)) {
    try {
      ids.add(JSON.parse(line).id)
      whole += Buffer.byteLength(line) + 1
    } catch {
      break
    }
  }
  await truncate(file, whole)
  return ids
}

/** Trees escape U+2028, so that a line of the file is a line for `readline` too. */
function linesOf(file) {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
}
