/** What the words around a citation say: 根据《…》, 《…》同时废止, 转发《…》. */
import { isQuoted } from '../own-words.js'
import type { Extent } from './inline/rule.js'
import type { Citation, Relation } from './model.js'

/** Words before a title, and after it up to the clause's end. 新修订的《…》 and 修改为“《…》 tell of what it is, not of what is done to it. */
const BEFORE: readonly [RegExp, Relation][] = [
  [/(?:转发|批转)[^，。；“]{0,12}(?<!的)$/, 'forwards'],
  [/(?:废止|停止执行)[^，。；“]{0,12}(?<!的)$/, 'repeals'],
  [/(?:修改|修订|修正)[^，。；“]{0,6}(?<!的)$/, 'amends'],
  [/[现兹](?:予|予以|将)?(?:公布|发布|颁布|印发)$/, 'issues'],
  [/(?:根据|依据|按照|依照|遵照)[^。；]{0,60}$/, 'basedOn'],
]
const AFTER: readonly [RegExp, Relation][] = [
  [/^[^。；]{0,60}(?:废止|停止执行|不再执行|失效)/, 'repeals'],
  [/^[^。；]{0,12}(?:作(?:出)?(?:如下|以下)修改|修改为|修订为|予以修改)/, 'amends'],
  [/^[^。；，]{0,8}(?:收悉|悉)/, 'answers'],
  [/^[^。；，《]{0,4}(?:印发给|予以印发|予以公布|予以发布|公布如下)/, 'issues'],
  // （第五号）已于2023年5月8日由…通过，现予公布
  [/^(?:[（(][^（）()]{0,20}[）)])?(?:已|业经|经)[^。；]{0,60}(?:同意|通过|批准)[^。；]{0,8}(?:印发|公布|发布)/, 'issues'],
  [/^[^。；，《]{0,4}转发给/, 'forwards'],
  // 依照《甲法》第三条的规定处罚; 根据2011年4月22日《关于修改〈甲法〉的决定》第二次修正
  [/^[^。；，]{0,20}(?:处罚|处分|追究)|^(?:第[^。；，]{1,3}次)?修[正订](?:[\s）)]|$)/, 'cites'],
]
/** A request or a letter is answered by a document that is a 批复. */
const REQUEST = /(?:请示|来函)$/
const ANSWER = /批复|答复/

/** `关于印发《…》的通知`, in a heading; elsewhere 印发 tells of what others did. */
const ISSUED = /(?:印发|发布|公布|下发)[^，。；]{0,8}$/
const OF_NOTICE = /^(?:的|等|、|和|及|$)/

/** Between two titles of one list: `、`, `和`, `等法律法规，`. */
const LISTED =
  /^(?:等[^，。；、]{0,16})?[，、]?(?:和|及|以及|与|或者?)?[0-9㐀-鿿]{0,22}(?:[（(][^（）()]{0,30}[）)])?[、，]?(?:和|及|以及|与)?$/
const VERB = /根据|依据|按照|依照|遵照|废止|修改|修订|转发|印发|落实|执行|制定/

/** The relation of each of the citations that stand in one stretch of prose. */
export function relate(
  text: string,
  citations: readonly Citation[],
  extents: readonly Extent[],
  heading: boolean,
  purpose: Relation = 'cites',
): void {
  const answering = ANSWER.test(text)
  for (const [i, citation] of citations.entries()) {
    const { from, to } = extents[i] as Extent
    const otherwise = isQuoted(text, from) ? 'cites' : purpose
    const previous = extents[i - 1]
    const next = extents[i + 1]
    const gap = text.slice(previous?.to ?? Math.max(0, from - 80), from)
    const after = afterOf(text, to, next?.from)
    const inherited = previous && LISTED.test(gap) && !VERB.test(gap) ? (citations[i - 1] as Citation).relation : undefined
    const lead = previous ? gap : text.slice(Math.max(0, from - 80), from)
    citation.relation =
      (heading && ISSUED.test(lead) && OF_NOTICE.test(after) ? 'issues' : undefined) ??
      AFTER.find(([pattern]) => pattern.test(after))?.[1] ??
      BEFORE.find(([pattern]) => pattern.test(lead))?.[1] ??
      (inherited === otherwise ? undefined : inherited) ??
      (answering && citation.title && REQUEST.test(citation.title) ? 'answers' : otherwise)
  }
  // 《甲》、《乙》同时废止: what is said after the last of a list is said of all
  for (let i = citations.length - 2; i >= 0; i--) {
    const between = text.slice((extents[i] as Extent).to, (extents[i + 1] as Extent).from)
    const { relation } = citations[i + 1] as Citation
    if (
      between.length <= 3 &&
      LISTED.test(between) &&
      (relation === 'repeals' || relation === 'issues') &&
      (citations[i] as Citation).relation === 'cites'
    )
      (citations[i] as Citation).relation = relation
  }
}

/** 修改《甲》，同时废止《乙》: a verb right before the next title is said of that. */
const OF_NEXT = /[，,、；](?:并|同时|一并|予以|和)?(?:废止|停止执行|修改|修订|修正)$/

function afterOf(text: string, to: number, next: number | undefined): string {
  const after = text.slice(to, Math.min(next ?? text.length, to + 80))
  return next === to + after.length ? after.replace(OF_NEXT, '') : after
}
