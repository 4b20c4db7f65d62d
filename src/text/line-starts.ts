/** Where the lines of a text begin: a list of numbers outside the heap, as there are as many as lines, blank ones too. */

export class LineStarts {
  size = 1
  private starts = new Int32Array(256)

  add(start: number): void {
    if (this.size === this.starts.length) {
      const larger = new Int32Array(this.size * 2)
      larger.set(this.starts)
      this.starts = larger
    }
    this.starts[this.size++] = start
  }

  list(): Int32Array {
    return this.starts.subarray(0, this.size)
  }
}
