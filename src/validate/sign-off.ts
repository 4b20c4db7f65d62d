/** Who signs a document. */
import { withoutBlanks } from '../text/clean.js'

/** Whether an organ signs, and no person: 云溪县人民政府, 县长 李某 */
export function isOrgan(signature: string): boolean {
  return /^[㐀-鿿]{1,60}[府办室厅会局院部委]$/.test(withoutBlanks(signature))
}
