/** The threads of a batch. */
import { Tinypool } from 'tinypool'

/** Items begun and not yet taken, for each thread: enough that none waits for the next. */
const WINDOW = 4

export interface Pool {
  /** Calls a function that `worker.ts` exports, in some thread. */
  run: <R>(name: string, task: object) => Promise<R>
  /** How many tasks may be under way. */
  window: number
  close: () => Promise<void>
}

/** The bundler puts `worker.ts` beside the command line as `cli-worker.js`. */
export function openPool(jobs: number): Pool {
  const pool = new Tinypool({ filename: new URL('./cli-worker.js', import.meta.url).href, minThreads: jobs, maxThreads: jobs })
  return {
    run: (name, task) => pool.run(task, { name }),
    window: jobs * WINDOW,
    close: () => pool.destroy(),
  }
}
