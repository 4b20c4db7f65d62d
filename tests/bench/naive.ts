/**
 * What one would write in an afternoon: split into lines, try regular expressions, push to arrays. No positions, no
 * joined lines, no contents, a flat list of headings.
 */

interface NaiveDocument {
  title: string
  number?: string
  date?: string
  organ?: string
  blocks: { label?: string; text: string }[]
}

const TITLE = /^.{4,80}(通知|意见|决定|公告|通报|办法|规定|方案|报告)(（.+）)?$/
const NUMBER = /^[\u4e00-\u9fff]+[〔[（【]\s*(\d{4})\s*[〕\]）】]\s*第?\s*(\d+)\s*号$/
const DATE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/
const ORGAN = /^[\u4e00-\u9fff\s]{3,30}(人民政府|办公室|委员会|局|厅|院)$/
const LABEL =
  /^(第[一二三四五六七八九十百零〇]+[编章节条]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、]|（\d+）|[①-⑳])\s*(.*)$/

export function naive(text: string): NaiveDocument[] {
  const documents: NaiveDocument[] = []
  let open: NaiveDocument = { title: '', blocks: [] }
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim()
    if (!line) continue
    const date = DATE.exec(line)
    const label = LABEL.exec(line)
    if (NUMBER.test(line)) open.number = line.replace(/\s+/g, '')
    else if (date) open.date = `${date[1]}-${String(date[2]).padStart(2, '0')}-${String(date[3]).padStart(2, '0')}`
    else if (label) open.blocks.push({ label: label[1] as string, text: label[2] as string })
    else if (ORGAN.test(line)) open.organ = line
    else if (TITLE.test(line)) {
      documents.push(open)
      open = { title: line, blocks: [] }
    } else open.blocks.push({ text: line })
  }
  documents.push(open)
  return documents
}
