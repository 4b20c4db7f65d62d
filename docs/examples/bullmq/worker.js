/** `node worker.js`, as many as there are cores, on any machine: takes a text from the queue, leaves its tree there. */
import { Worker } from 'bullmq'
import { parse } from 'gongbao'
import { toJson } from 'gongbao/serialize'
import { connection, LOCK, QUEUE } from './queue.js'

const worker = new Worker(
  QUEUE,
  async ({ data }) => {
    console.log(`begins ${data.id}`)
    return toJson(parse(data.text))
  },
  // A file that ends the process of three workers is given up and becomes an error line.
  { connection, lockDuration: LOCK, stalledInterval: LOCK / 2, maxStalledCount: 3 },
)
worker.on('error', (error) => console.error(error.message))

// A job that is under way is finished first.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => worker.close())
