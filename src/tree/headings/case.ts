/** 指导性案例: cases that a court or a procuratorate makes public, each with its number and name. */
import { withoutBlanks } from '../../text/clean.js'
import type { HeadingSpan, TitleLines } from './title-lines.js'

const NUMBER = /^[（(]?(?:指导(?:性)?案例|[检檢]例)第?[\d一二三四五六七八九十百]{1,5}[号號][）)]?$/

/** 指导案例24号⏎林某诉王某侵权纠纷案   某县检察院督促保护水源公益诉讼案⏎（检例第162号） */
export function caseHeading(
  lines: TitleLines,
  start: number,
  end: number,
  previous: string | undefined,
  noticeFrom: number | undefined,
): HeadingSpan | undefined {
  // right below another title nothing has been said that could issue a text
  if (previous === 'title') return undefined
  for (let at = start; at < end; at++) {
    if (!lines.print(at).endsWith('案')) continue
    const first = at > start && isNumber(lines, at - 1) ? at - 1 : at
    const last = at + 1 < end && isNumber(lines, at + 1) ? at + 1 : at
    if (first === last) continue
    // a case that no notice makes public is a document of its own
    const issued = lines.said.above(first, noticeFrom).includes('现将')
    return { kind: issued ? 'partTitle' : 'documentTitle', first, last }
  }
  return undefined
}

function isNumber(lines: TitleLines, at: number): boolean {
  return NUMBER.test(withoutBlanks(lines.print(at)))
}
