/** A process that reads one issue: what the first call costs. */
import { readFileSync } from 'node:fs'
import { parse } from '../../../src/index.js'

parse(readFileSync(process.argv[2] as string, 'utf8'))
