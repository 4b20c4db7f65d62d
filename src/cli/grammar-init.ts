/** `gongbao grammar init`: sample issues of one place in, a pack to read over and mend out. */
import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import { draftPack, writeDraft } from '../draft/index.js'
import { CliError, readInput, writeOutput } from './io.js'
import { MODULE_FILES } from './load-module.js'

const ID = /^[a-z][a-z0-9-]*$/

export function addGrammarInit(grammar: Command): void {
  grammar
    .command('init')
    .description('Draft a pack from sample issues of one place; each fact says which lines it came from.')
    .argument('<files...>', 'text files, - for standard input')
    .option('-o, --output <file>', 'where to write, county.ts; standard output without it')
    .action((files: string[], { output }: { output?: string }) => {
      if (output !== undefined && output !== '-' && !MODULE_FILES.includes(extname(output)))
        throw new CliError(`cannot write ${output}: a draft has comments, so its name ends in .ts or .js`)
      const draft = draftPack(
        files.map((file) => ({ file: file === '-' ? 'standard input' : basename(file), text: readInput(file) })),
        idFrom(output),
      )
      if (!draft)
        throw new CliError('cannot tell the place: no masthead, heading or signature of the samples names a government (某县人民政府)')
      writeOutput(output, writeDraft(draft))
      const { place, prefixes, organs, sections } = draft
      process.stderr.write(
        `${place.name.value}: ${prefixes.own.length} prefixes (${prefixes.doubtful.length} doubtful), ${organs.length} organs, ${sections.length} sections of the contents\n`,
      )
    })
}

/** county of ./packs/county.ts */
function idFrom(output: string | undefined): string {
  const name = output === undefined ? '' : basename(output, extname(output)).toLowerCase()
  return ID.test(name) ? name : 'county'
}
