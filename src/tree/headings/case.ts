/** 指导性案例: cases that a court or a procuratorate makes public, each with its number and name. */
import { withoutBlanks } from '../../text/clean.js'
import { issues } from './own-text.js'
import type { HeadingSpan, TitleLines } from './title-lines.js'

const NUMBER = /^[（(]?(?:指导(?:性)?案例|[检檢]例)第?[\d一二三四五六七八九十百]{1,5}[号號][）)]?$/

/**
 * 指导案例24号⏎林某诉王某侵权纠纷案   某县检察院督促保护水源公益诉讼案⏎（检例第162号）: the first stands at the text's beginning or below
 * a sign-off, and others below it; in a report a case is a line of its text. `signedOff`: what stands above is a sign-off.
 */
export function caseHeading(
  lines: TitleLines,
  start: number,
  end: number,
  signedOff: boolean,
  noticeFrom: number | undefined,
): HeadingSpan | undefined {
  for (let at = start; at < end; at++) {
    if (!lines.print(at).endsWith('案')) continue
    const first = at > start && isNumber(lines, at - 1) ? at - 1 : at
    const last = at + 1 < end && isNumber(lines, at + 1) ? at + 1 : at
    if (first === last) continue
    const elder = lines.lastCase && lines.offset(lines.lastCase.first) >= (noticeFrom ?? 0) ? lines.lastCase : undefined
    if (!elder && !signedOff && lines.kind(first - 1) !== 'organ') return undefined
    // a case that no notice makes public is a document of its own
    const kind = elder?.kind ?? (issues(lines, first, noticeFrom) ? 'partTitle' : 'documentTitle')
    lines.lastCase = { kind, first, last }
    return lines.lastCase
  }
  return undefined
}

function isNumber(lines: TitleLines, at: number): boolean {
  return NUMBER.test(withoutBlanks(lines.print(at)))
}
