/** 附注 (GB/T 9704-2012 §7.3.7): `（此件公开发布）`. */
import { reading } from '../../apply.js'
import type { Annotation } from '../../nodes.js'
import type { ReadAnnotation } from '../../tokens/annotation.js'
import type { Token } from '../../tokens/index.js'
import type { Label } from '../../tokens/labels/label.js'
import type { Source } from '../source.js'
import type { StructureRule } from './structure.js'

function annotationOf(source: Source, token: Token, misplaced: boolean): Annotation {
  const { publicity } = token.value as ReadAnnotation
  const node: Annotation = source.leaf('annotation', token)
  node.value = node.value.replace(/^[（(]\s*|\s*[）)]$/g, '')
  if (publicity) node.publicity = publicity
  if (misplaced) node.misplaced = misplaced
  return node
}

// （此件公开发布）
export const annotation: StructureRule = {
  name: 'annotation',
  begins: ['annotation'],
  parser: ({ source, sequence }) =>
    reading(sequence.kind('annotation'), ({ from }) => {
      const next = sequence.tokens[from + 1]
      // between the items of a list: （三）…⏎（此件公开发布）⏎（四）…
      const misplaced = next?.continued === true || (next?.kind === 'label' && ((next.value as Label).ordinal[0] as number) > 1)
      const node = annotationOf(source, sequence.token(from), misplaced)
      return [{ put: misplaced ? 'block' : 'top', node }]
    }),
}
