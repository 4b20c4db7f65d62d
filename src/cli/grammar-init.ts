/** `gongbao grammar init`: sample issues of one place in, a pack to read over and mend out. */
import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Command } from 'commander'
import type { Encoding } from './encoding.js'
import { ofEachFile } from './inputs.js'
import { CliError, readInput, writeOutput } from './io.js'
import { encodingOption, INPUTS_HELP } from './options.js'
import { MODULE_FILES } from './pack-files.js'

const ID = /^[a-z][a-z0-9-]*$/

export function addGrammarInit(grammar: Command): void {
  grammar
    .command('init')
    .description('Draft a pack from sample issues of one place; each fact says which lines it came from.')
    .argument('<files...>', INPUTS_HELP)
    .option('-o, --output <file>', 'where to write, county.ts, a new file; standard output without it')
    .addOption(encodingOption())
    .action(async (files: string[], { encoding, output }: { encoding: Encoding; output?: string }) => {
      if (output !== undefined && output !== '-' && !MODULE_FILES.includes(extname(output)))
        throw new CliError(`cannot write ${output}: a draft has comments, so its name ends in .ts or .js`)
      if (output !== undefined && existsSync(output))
        throw new CliError(`${output} is there already, and may have been edited: give another name, or remove it`)
      const samples = await ofEachFile(files, async (file) => ({
        file: file === '-' ? 'standard input' : basename(file),
        text: await readInput(file, encoding),
      }))
      const { draftPack, writeDraft } = await import('../draft/index.js')
      const draft = draftPack(samples, idFrom(output))
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
