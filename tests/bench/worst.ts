/** One process of the worst-case table: one case at two sizes, beside normal text. Prints nanoseconds a byte as JSON. */
import { inventedIssue } from './issue.js'
import { nanosecondsPerByte } from './subject.js'
import { worstCases } from './worst-cases.js'

const [name, size] = process.argv.slice(2) as [string, string]
const worst = worstCases.find((one) => one.name === name)
if (!worst) throw new Error(`no worst case ${JSON.stringify(name)}`)

const usual = inventedIssue(1e6)
nanosecondsPerByte(usual, 6)
const normal = nanosecondsPerByte(usual, 7)
const small = nanosecondsPerByte(worst.text(Number(size)), 3)
const large = nanosecondsPerByte(worst.text(Number(size) * 4), 1)
console.log(JSON.stringify({ normal, small, large }))
