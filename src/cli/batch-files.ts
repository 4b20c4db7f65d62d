/** `gongbao parse DIR|GLOB…`: what is read as a batch, and where each result goes. */
import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { isDirectory, isOneFile, isUnder, rootOf } from './inputs.js'

/** What a format's files end in, where it is not the format's own name. */
const EXTENSIONS: Readonly<Record<string, string>> = { markdown: 'md', akn: 'akn.xml', text: 'plain.txt', chunks: 'chunks.ndjson' }

/** All but one file, or standard input, that is written to one: a glob may happen to find one file only. */
export async function isBatch(inputs: readonly string[], output: string | undefined): Promise<boolean> {
  if (output !== undefined && (isSlashed(output) || isDirectory(output))) return true
  const [input = '-', ...more] = inputs
  return more.length > 0 || !(await isOneFile(input))
}

function isSlashed(output: string): boolean {
  return output.endsWith('/') || output.endsWith(sep)
}

/** `out.json` is hardly meant to become a directory: `out.json/` is. */
export function isNamedAsFile(output: string): boolean {
  return extname(output) !== '' && !isSlashed(output) && !existsSync(output)
}

/**
 * Where a file's result goes: under `out` as the file lies under what all inputs share, with the format's ending added.
 * The file's own ending stays, so that `a.txt` and `a.md` do not meet: `in/2023/a.txt` → `out/2023/a.txt.json`.
 */
export async function outputNamer(inputs: readonly string[], out: string, format: string): Promise<(file: string) => string> {
  const root = (await Promise.all(inputs.map(rootOf))).reduce(shared)
  return (file) => join(out, `${relative(root, resolve(file))}.${EXTENSIONS[format] ?? format}`)
}

function shared(a: string, b: string): string {
  let root = a
  while (!isUnder(b, root)) root = dirname(root)
  return root
}

/** Where a result is written before it is whole. The next run that writes the same result takes the same name. */
export function temporaryName(output: string): string {
  return join(dirname(output), `.${basename(output)}.tmp`)
}
