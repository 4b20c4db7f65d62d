/** The same with markdown-it. */
import { readFileSync } from 'node:fs'
import MarkdownIt from 'markdown-it'

new MarkdownIt().parse(readFileSync(process.argv[2] as string, 'utf8'), {})
