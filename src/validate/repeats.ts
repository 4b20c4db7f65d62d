/** Words and sentences that stand twice in a row: 人民政府人民政府; 符合条件的，予以批准；符合条件的，予以批准；不符合的… */
import { isHan } from '../characters.js'

/** Words of fewer characters stand side by side by right: 小微企业企业所得税, 建设工程工程款. */
const WORD = 4
const SENTENCE = 8

/** By the code of a character: where it stood last, counted through all texts that were looked at. */
const LAST = new Int32Array(0x10000)
const MOST = 0x40000000
let before = WORD

export interface Repeat {
  kind: 'word' | 'sentence'
  /** Where the second one stands. */
  from: number
  to: number
}

/** The first of the text behind its label, each character looked at once: those of a word that is repeated all stood as far back as it is long. */
export function repeatIn(text: string, start: number): Repeat | undefined {
  if (before > MOST) {
    LAST.fill(0)
    before = WORD
  }
  const base = before
  // No character is as near to one of another text as a whole word would be.
  before += text.length + 1
  let back = 0
  let run = 0
  let from = start
  let sentence = ''
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isHan(code)) {
      const distance = base + at - (LAST[code] as number)
      LAST[code] = base + at
      run = distance === back ? run + 1 : 1
      back = distance
      if (run === back && run >= WORD) return { kind: 'word', from: at + 1 - run, to: at + 1 }
      continue
    }
    run = 0
    if (text[at] !== '。' && text[at] !== '；') continue
    const one = text.slice(from, at)
    if (one.length >= SENTENCE && one === sentence) return { kind: 'sentence', from, to: at + 1 }
    sentence = one
    from = at + 1
  }
  return undefined
}
