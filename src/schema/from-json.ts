/** JSON back into a tree. */

import { en } from 'zod/locales'
import type { z } from 'zod/mini'
import type { Gazette } from '../nodes.js'
import { gazetteSchema } from './tree.js'

/** zod's sentences about a fault. */
const WORDS = { error: en().localeError }

/** Says where in the tree the first fault is: `children[2].children[0].value`. */
export class TreeError extends Error {
  override readonly name = 'TreeError'
  constructor(
    message: string,
    /** Keys and indexes from the root to the fault. */
    readonly path: readonly (string | number)[],
  ) {
    super(`${pathName(path)}: ${message}`)
  }
}

/**
 * Reads a tree from its JSON and checks all of it.
 *
 * @param json The text that `toJson` wrote, or what `JSON.parse` made of it.
 * @throws TreeError when it is no JSON, or no tree: the message names the path. A tree written without positions is none.
 */
export function fromJson(json: unknown): Gazette {
  const tree = typeof json === 'string' ? parsed(json) : json
  let result: z.core.util.SafeParseResult<Gazette>
  try {
    result = gazetteSchema.safeParse(tree, WORDS)
  } catch (error) {
    if (error instanceof RangeError) throw new TreeError('nested too deep to be a tree of a gazette', [])
    throw error
  }
  if (result.success) return result.data
  const { path, message } = innermost(result.error.issues[0] as z.core.$ZodIssue, [])
  if (path.at(-1) === 'position' && message.includes('undefined'))
    throw new TreeError('no position here; was it written with positions: false?', path)
  throw new TreeError(message, path)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new TreeError(`no JSON: ${(error as Error).message}`, [])
  }
}

interface Fault {
  path: (string | number)[]
  message: string
}

/** What is wrong under a union is told best by the member that reached deepest, which has the node's own type. */
function innermost(issue: z.core.$ZodIssue, above: readonly (string | number)[]): Fault {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return { path, message: issue.message }
  const faults = issue.errors
    .filter((issues) => issues.length > 0 && !issues.some((i) => i.path.length === 1 && i.path[0] === 'type'))
    .map((issues) => innermost(issues[0] as z.core.$ZodIssue, path))
  return faults.sort((a, b) => b.path.length - a.path.length)[0] ?? { path, message: 'no node that can stand here' }
}

function pathName(path: readonly (string | number)[]): string {
  let name = ''
  for (const step of path) name += typeof step === 'number' ? `[${step}]` : `${name && '.'}${step}`
  return name || 'tree'
}
