/** One process of the growth table: time, retained heap and peak memory for one text. Prints them as JSON. */
import { corpus } from '../support/shared.js'
import { inventedDocument, inventedIssue } from './issue.js'
import { bytesOf, nanosecondsPerByte, read } from './subject.js'

type Shape = 'many documents' | 'real issues' | 'one document'

/** The real issues again and again, whole ones. */
function realIssues(bytes: number): string {
  const texts = corpus().map(({ text }) => text)
  const all: string[] = []
  for (let size = 0; size < bytes; size += bytesOf(all.at(-1) as string)) all.push(texts[all.length % texts.length] as string)
  return all.join('\n')
}

const [shape, megabytes] = process.argv.slice(2) as [Shape, string]
const make = { 'many documents': inventedIssue, 'real issues': realIssues, 'one document': inventedDocument }[shape]

const small = make(1e6)
nanosecondsPerByte(small, 10)
const atOne = nanosecondsPerByte(small, 15)

const text = make(Number(megabytes) * 1e6)
const bytes = bytesOf(text)
if (globalThis.gc) {
  globalThis.gc()
  const before = process.memoryUsage().heapUsed
  const tree = read(text)
  globalThis.gc()
  const retained = process.memoryUsage().heapUsed - before
  console.log(JSON.stringify({ retainedPerByte: retained / bytes, documents: tree.children.length }))
} else {
  const atMany = nanosecondsPerByte(text, Number(megabytes) >= 50 ? 1 : 3)
  console.log(JSON.stringify({ atOne, atMany, peakMegabytes: process.resourceUsage().maxRSS / 1000 }))
}
