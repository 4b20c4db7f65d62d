/**
 * The ceiling: a scanner by hand, without Parsimmon, one loop over the characters and one look at each line's ends. It
 * makes nodes with positions, joins cut paragraphs and nests divisions, and knows nothing else: no contents, rosters,
 * tables, headings over several lines, columns, letter-spacing or grammars.
 */

interface Point {
  line: number
  column: number
  offset: number
}

interface ScannedNode {
  type: string
  value?: string
  children?: ScannedNode[]
  position: { start: Point; end: Point }
}

const NUMERALS = '一二三四五六七八九十'
const TITLE_ENDS = '知见定告报法案'

export function scan(text: string): ScannedNode {
  const root: ScannedNode = node('gazette', 0, 0, 1, 1)
  const open: { node: ScannedNode; level: number }[] = [{ node: root, level: 0 }]
  let paragraph: ScannedNode | undefined
  let line = 0
  for (let from = 0; from < text.length; ) {
    line++
    let end = from
    for (let code = text.charCodeAt(end); end < text.length && code !== 10 && code !== 13; ) code = text.charCodeAt(++end)
    let start = from
    while (start < end && isBlank(text.charCodeAt(start))) start++
    let to = end
    while (to > start && isBlank(text.charCodeAt(to - 1))) to--
    if (start < to) read(start, to, from)
    from = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  root.position.end = { line, column: 1, offset: text.length }
  return root

  function read(start: number, to: number, from: number): void {
    const level = levelOf(text, start, to)
    const last = text[to - 1] as string
    if (level === 0 && paragraph && !isStop(text.charCodeAt(paragraph.position.end.offset - 1))) {
      paragraph.value += text.slice(start, to)
      paragraph.position.end = { line, column: to - from + 1, offset: to }
      return
    }
    const type =
      level > 0 ? 'division' : last === '号' ? 'documentNumber' : last === '日' ? 'date' : TITLE_ENDS.includes(last) ? 'title' : 'paragraph'
    const made = node(type, start, to, line, start - from + 1)
    if (level > 0) {
      while ((open.at(-1) as { level: number }).level >= level) close()
      made.children = [{ type: 'heading', value: text.slice(start, to), position: { start: made.position.start, end: made.position.end } }]
    } else made.value = text.slice(start, to)
    if (type === 'title') while (open.length > 1) close()
    const parent = (open.at(-1) as { node: ScannedNode }).node
    ;(parent.children as ScannedNode[]).push(made)
    parent.position.end = made.position.end
    if (level > 0) open.push({ node: made, level })
    paragraph = type === 'paragraph' ? made : undefined
  }

  function close(): void {
    const closed = open.pop() as { node: ScannedNode }
    const parent = (open.at(-1) as { node: ScannedNode }).node
    parent.position.end = closed.node.position.end
  }

  function node(type: string, start: number, end: number, at: number, column: number): ScannedNode {
    const position = { start: { line: at, column, offset: start }, end: { line: at, column: column + end - start, offset: end } }
    return type === 'gazette' ? { type, children: [], position } : { type, position }
  }
}

function levelOf(text: string, start: number, to: number): number {
  const first = text[start] as string
  if (first === '第') {
    for (let at = start + 1; at < to && at < start + 8; at++) {
      const sign = text[at] as string
      const unit = '编章节条'.indexOf(sign)
      if (unit >= 0) return unit + 1
      if (!NUMERALS.includes(sign)) return 0
    }
    return 0
  }
  if (NUMERALS.includes(first)) return text[start + 1] === '、' || text[start + 2] === '、' ? 5 : 0
  if (first === '（' || first === '(') return NUMERALS.includes(text[start + 1] as string) ? 6 : 0
  const code = text.charCodeAt(start)
  if (code >= 48 && code <= 57) return text[start + 1] === '.' || text[start + 2] === '.' ? 7 : 0
  return 0
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0x3000 || code === 9 || code === 13
}

function isStop(code: number): boolean {
  return code === 0x3002 || code === 0xff1b || code === 0xff1a || code === 0xff01 || code === 0xff1f
}
