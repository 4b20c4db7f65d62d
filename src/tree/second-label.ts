/** 第一条 一、契税的征税范围为：⏎（一）…⏎二、…: a label right behind another opens the first of its list. */
import type { Token } from '../tokens/index.js'
import type { Label } from '../tokens/label.js'
import { isFollowedBy } from '../tokens/numbering.js'
import type { Source } from './source.js'

const FIRST = /^(?:一、|[（(][一1][）)]|1[.．、](?!\d)|①)/

/** The label behind that of the token, where the next of its list is there too: （一）压实责任；（二）强化培训 on one line are text. */
export function secondLabel(source: Source, tokens: readonly Token[], at: number): Label | undefined {
  const { scheme, rest, restFrom } = (tokens[at] as Token).value as Label
  if (!FIRST.test(rest)) return undefined
  const { kind, value } = source.reader.read(rest)
  const label = value as Label
  if (kind !== 'label' || label.scheme === scheme || !isFollowedBy(label, tokens, at)) return undefined
  return { ...label, restFrom: restFrom + label.restFrom }
}
