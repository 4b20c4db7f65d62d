/** The same with no parser: what Node itself takes. */
import { readFileSync } from 'node:fs'

readFileSync(process.argv[2] as string, 'utf8')
