/** Who signs a document, and a sign-off that could not be read as one. */
import { withoutBlanks } from '../clean.js'
import type { Document, Paragraph } from '../nodes.js'
import { NUMERALS } from '../numerals.js'

/** Whether an organ signs, and no person: 云溪县人民政府, 县长 李某 */
export function isOrgan(signature: string): boolean {
  return /^[㐀-鿿]{1,60}[府办室厅会局院部委]$/.test(withoutBlanks(signature))
}

const NUMBER = `[0-9０-９${NUMERALS}]`
// 2024年5月   2024年5月16   24年5月16日   5月16日
const BROKEN = new RegExp(`^(?:${NUMBER}{4}年${NUMBER}{1,3}月(?:${NUMBER}{1,3})?|(?:${NUMBER}{2}年)?${NUMBER}{1,3}月${NUMBER}{1,3}日)$`)
const LONGEST = 20

/** The second paragraph of 青梧县人民政府⏎2024年5月, in a document that has no other sign-off. */
export function brokenDate({ children }: Document): Paragraph | undefined {
  if (children.some(({ type }) => type === 'signature' || type === 'date')) return undefined
  const at = children.findLastIndex(
    (node) => node.type === 'paragraph' && node.value.length <= LONGEST && BROKEN.test(withoutBlanks(node.value)),
  )
  const above = children[at - 1]
  return above?.type === 'paragraph' && isOrgan(above.value) ? (children[at] as Paragraph) : undefined
}
