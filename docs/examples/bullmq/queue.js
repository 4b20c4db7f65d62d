/** The queue that all machines share. `REDIS_URL` says where it is, `QUEUE` its name. */
import { createHash } from 'node:crypto'

const { hostname, port, username, password } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')

/** One producer to a queue. */
export const QUEUE = process.env.QUEUE ?? 'gongbao'
export const connection = {
  host: hostname,
  port: Number(port || 6379),
  ...(username ? { username } : {}),
  ...(password ? { password: decodeURIComponent(password) } : {}),
  // A worker waits for a Redis that is away, however long.
  maxRetriesPerRequest: null,
}

/**
 * A worker holds a job for so long without a sign of life; then another gets it. Parsing gives no sign, so this must be
 * longer than the largest file takes.
 */
export const LOCK = Number(process.env.LOCK_MS ?? 60_000)

/** A file's job: the same file with the same text is the same job, however often it is added. */
export const jobId = (file, text) => createHash('sha256').update(`${file}\0${text}`).digest('hex')
