/** `--grammar`: a bundled grammar by its id, the one that the text calls for, or a pack's file. */
import type { Grammar } from '../grammar.js'
import { CliError } from './io.js'
import { isPackFile, loadPack, PACK_FILES } from './load-pack.js'
import { bundled, packs } from './packs.js'

/** What `--grammar` takes, for the help. */
export const GRAMMAR_HELP = 'auto, the id of a bundled grammar, or a file: ./county.ts, .js or .json'

const loaded = new Map<string, Grammar>()

/** The grammar, or those to choose from by the text. A file is loaded once. */
export function grammarNamed(id: string): Grammar | readonly Grammar[] {
  return id === 'auto' ? bundled : packNamed(id)
}

/** A bundled grammar by its id, or a pack's file. */
export function packNamed(id: string): Grammar {
  const found = packs.find((grammar) => grammar.id === id) ?? loaded.get(id)
  if (found) return found
  if (!isPackFile(id))
    throw new CliError(
      `no grammar ${JSON.stringify(id)}; there are ${packs.map((g) => g.id).join(', ')}, or give a file (${PACK_FILES.join(' ')})`,
    )
  const grammar = loadPack(id)
  loaded.set(id, grammar)
  return grammar
}
