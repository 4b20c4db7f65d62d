/** `--grammar`: a bundled grammar by its id, the one that the text calls for, or a pack's file. */
import type { Grammar } from '../grammar.js'
import type { Gazette } from '../nodes.js'
import { CliError } from './io.js'
import { isPackFile, PACK_FILES } from './pack-files.js'

const loaded = new Map<string, Promise<Grammar>>()

/** `parse` with the grammar, or with the one of several that the text calls for. */
export async function parserNamed(id: string): Promise<(text: string) => Gazette> {
  const grammar = await grammarNamed(id)
  const { parse } = await import('../parse.js')
  return (text) => parse(text, { grammar })
}

/** The grammar, or those to choose from by the text. A file is loaded once. */
export async function grammarNamed(id: string): Promise<Grammar | readonly Grammar[]> {
  if (id !== 'auto') return packNamed(id)
  const { bundled } = await import('./packs.js')
  return bundled
}

/** A bundled grammar by its id, or a pack's file. */
export async function packNamed(id: string): Promise<Grammar> {
  const { packs } = await import('./packs.js')
  const found = packs.find((grammar) => grammar.id === id) ?? loaded.get(id)
  if (found) return found
  if (!isPackFile(id))
    throw new CliError(
      `no grammar ${JSON.stringify(id)}; there are ${packs.map((g) => g.id).join(', ')}, or give a file (${PACK_FILES.join(' ')})`,
    )
  const grammar = import('./load-pack.js').then(({ loadPack }) => loadPack(id))
  loaded.set(id, grammar)
  return grammar
}
