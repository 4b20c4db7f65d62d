/** How far a batch is: one line that is written over on a terminal, one line for every 10 % elsewhere. */
import { plural, printable } from './printable.js'

export interface Counts {
  done: number
  failed: number
  skipped: number
  /** UTF-8 bytes read. */
  bytes: number
}

export class Progress {
  readonly counts: Counts = { done: 0, failed: 0, skipped: 0, bytes: 0 }
  private readonly started = performance.now()
  private shown = 0

  constructor(
    private readonly total: number,
    private readonly stream: { write: (text: string) => unknown; isTTY?: boolean } = process.stderr,
  ) {}

  /** After each file. */
  update(): void {
    const { stream, counts, total } = this
    if (stream.isTTY) {
      const now = performance.now()
      if (this.shown > 0 && now - this.shown < 100) return
      this.shown = now
      stream.write(`\r\u001b[K${this.line()}`)
    } else {
      const tenth = Math.floor((10 * this.finished()) / total)
      if (tenth <= this.shown || counts.done === 0) return
      this.shown = tenth
      stream.write(`${tenth * 10} %: ${this.line()}\n`)
    }
  }

  /** A message about one file, above the progress. */
  say(message: string): void {
    this.stream.write(`${this.stream.isTTY ? '\r\u001b[K' : ''}${printable(message)}\n`)
  }

  summary(): string {
    const { done, failed, skipped } = this.counts
    const parts = [
      `${plural(done, 'file')} read`,
      ...(skipped > 0 ? [`${skipped} done before`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ]
    return `${parts.join(', ')}; ${this.speed()} in ${duration(this.seconds())}`
  }

  private line(): string {
    const left = (this.seconds() / Math.max(1, this.finished())) * (this.total - this.finished())
    return `${this.finished()}/${plural(this.total, 'file')}, ${this.speed()}, ${this.counts.failed} failed, ${duration(left)} left`
  }

  private finished(): number {
    const { done, failed, skipped } = this.counts
    return done + failed + skipped
  }

  private speed(): string {
    return `${(this.counts.bytes / 1e6 / Math.max(0.001, this.seconds())).toFixed(1)} MB/s`
  }

  private seconds(): number {
    return (performance.now() - this.started) / 1000
  }
}

/** `42 s`, `3 min 5 s`, `2 h 10 min` */
function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
