/** The issue as a whole: masthead, contents, documents, colophon. */

import { contentsRange } from '../joining/contents-range.js'
import type { Contents, Gazette } from '../nodes.js'
import type { Reader } from '../reader.js'
import type { Line } from '../text/lines.js'
import type { Token } from '../tokens/index.js'
import type { ReadIssue } from '../tokens/issue.js'
import { BULLETIN } from '../tokens/issue-names.js'
import { MASTHEAD } from '../tokens/masthead.js'
import { buildColophon, colophonStart, fieldsEnd } from './colophon.js'
import { buildContents, listedTitles } from './contents/contents.js'
import { markContentsNames } from './contents/name.js'
import { markSections, sectionNames } from './contents/section.js'
import { markUnlistedSections } from './contents/unlisted-section.js'
import { type DocumentReading, documentReading } from './documents.js'
import { settleHeadings } from './headings/headings.js'
import { buildMasthead } from './masthead.js'
import { markPageLines } from './pages/below.js'
import { markPageFoot } from './pages/foot.js'
import { markFronts } from './pages/front-matter.js'
import { markPageHeads } from './pages/head.js'
import { titlesInKeys } from './pages/names.js'
import { markRunInKeys } from './pages/run-in-keys.js'
import { pagesOf } from './pages/split.js'
import { markScattered } from './scattered.js'

/** The masthead of an issue without contents ends within so many lines. */
const LONGEST_MASTHEAD = 60
const NEAR = 4

export function buildTree(text: string, lines: readonly Line[], starts: Int32Array, tokens: readonly Token[], reader: Reader): Gazette {
  const given = documentReading(reader)
  given.open = true
  given.source.open(text, lines, starts, tokens)
  try {
    return build(given)
  } finally {
    given.sequence.close()
    given.source.close()
    given.open = false
  }
}

function build({ source, sequence, documents }: DocumentReading): Gazette {
  const { text, lines, tokens, reader } = source
  const children: Gazette['children'] = []
  const range = contentsRange(text, lines, tokens, reader.contentsLine)
  const mastheadEnd = endOfMasthead(tokens, range?.from)
  const before = range?.from ?? mastheadEnd

  for (const token of tokens.slice(0, before).filter((_, i) => i >= mastheadEnd || mastheadEnd === 0))
    children.push(token.kind === 'furniture' ? source.furniture(token) : { ...source.leaf('stray', token), reason: 'before the contents' })
  const masthead = mastheadEnd > 0 ? buildMasthead(source, tokens.slice(0, mastheadEnd)) : undefined
  if (masthead) children.unshift(masthead)
  let contents: Contents | undefined
  if (range) {
    contents = buildContents(source, tokens.slice(range.from, range.to), true)
    children.push(contents)
  }
  const contentsEnd = range?.to ?? mastheadEnd
  // 主办：…⏎定价：… below the contents
  const bodyFrom = range ? fieldsEnd(tokens, contentsEnd) : contentsEnd
  if (bodyFrom > contentsEnd) children.push(buildColophon(source, tokens.slice(contentsEnd, bodyFrom)))
  const end = colophonStart(source, tokens, bodyFrom)
  const listed = listedTitles(contents)
  const sections = sectionNames(contents)
  // each web page is read as if it were alone
  for (const page of pagesOf(text, lines, tokens.slice(bodyFrom, end).map(ofPage), reader.words)) {
    let body = markPageHeads(text, lines, markPageFoot(text, lines, markRunInKeys(text, lines, page, reader.words)))
    body = markContentsNames(text, lines, markScattered(text, lines, body))
    if (!contents) body = markUnlistedSections(source, body)
    body = markSections(source, sections, listed, body, BULLETIN.test(masthead?.title ?? ''))
    const own = titlesInKeys(page).filter((title) => !listed.has(title))
    for (const title of own) listed.add(title)
    body = settleHeadings(text, lines, body, listed)
    for (const title of own) listed.delete(title)
    markPageLines(text, lines, body)
    markFronts(text, lines, body, reader.words)
    sequence.open(body)
    for (const document of documents.tryParse(sequence.kinds)) children.push(document)
  }
  if (end < tokens.length) children.push(buildColophon(source, tokens.slice(end)))
  return { type: 'gazette', version: 1, grammar: reader.id, children, position: source.position(0, text.length) }
}

/** 某县人民政府公报 2023年第3期: within the body it stands over or under a page. */
function ofPage(token: Token): Token {
  const titled = token.kind === 'issue' && (token.value as ReadIssue & { title?: string }).title !== undefined
  return titled || token.kind === 'pinyin' ? { ...token, kind: 'furniture', value: null } : token
}

/** The last line that only a masthead has, before the contents or, without them, near the text's beginning. */
function endOfMasthead(tokens: readonly Token[], contentsFrom: number | undefined): number {
  if (contentsFrom !== undefined) return tokens.slice(0, contentsFrom).some((t) => MASTHEAD.has(t.kind)) ? contentsFrom : 0
  let end = 0
  const signs = new Set<string>()
  for (let at = 0; at < tokens.length && at < LONGEST_MASTHEAD; at++) {
    const { kind } = tokens[at] as Token
    // 某县人民政府办公室主办⏎2024年6月28日   某县人民政府办公室　2024年6月28日
    if ((kind === 'date' || kind === 'signedDate') && end > 0 && end === at) {
      end = at + 1
      continue
    }
    if (kind === 'documentNumber' || kind === 'salutation' || kind === 'label' || kind === 'date') break
    // 主办：… among the lines of the masthead
    if (kind === 'colophonField' && end > 0 && at - end <= NEAR) end = at + 1
    if (!MASTHEAD.has(kind)) continue
    signs.add(kind)
    end = at + 1
  }
  return signs.size >= 2 || signs.has('gazetteTitle') ? end : 0
}
