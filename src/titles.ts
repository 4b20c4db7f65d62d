/** Titles as one compares them: without marks, widths and the issuer before 关于. */
import { isHan } from './text/characters.js'

/** Characters that words are written with. */
export function bare(title: string): string {
  for (let at = 0; at < title.length; at++)
    if (!isHan(title.charCodeAt(at))) return title.normalize('NFKC').replace(/[^\p{L}\p{N}〇]/gu, '')
  return title
}

/** `云溪县人民政府关于印发《预案》的通知` → `关于印发预案的通知` */
export function matter(title: string): string {
  return withoutIssuer(bare(title))
}

/** `云溪县人民政府关于印发《预案》的通知` → `关于印发《预案》的通知` */
export function withoutIssuer(title: string): string {
  return title.slice(Math.max(0, title.indexOf('关于')))
}
