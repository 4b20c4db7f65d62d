/** Titles and numbers as they are compared: one form for what is printed in several. */
import { withoutBlanks } from '../../text/clean.js'

const FORMS: Record<string, string> = {
  '(': '（',
  ')': '）',
  '<': '〈',
  '>': '〉',
  '《': '〈',
  '》': '〉',
  ',': '，',
  ':': '：',
  ';': '；',
}

/** A title without blanks, its brackets full-width, titles inside in 〈〉. `GB 50016` and `A B` keep theirs. */
export function normalTitle(text: string): string {
  const plain = text.replace(/([A-Za-z0-9])\s+(?=[A-Za-z])/g, '$1\u0001')
  return withoutBlanks(plain)
    .replace(/[()<>《》,:;]/g, (sign) => FORMS[sign] as string)
    .replaceAll('\u0001', ' ')
}

/** Titles inside a title. */
export function nestedTitles(title: string): string[] {
  const found: string[] = []
  const open: number[] = []
  for (let at = 0; at < title.length; at++) {
    if (title[at] === '〈') open.push(at)
    else if (title[at] === '〉') {
      const from = open.pop()
      if (from !== undefined) found.push(title.slice(from + 1, at))
    }
  }
  return found
}

/** What is cited by its end alone: `…关于印发〈甲〉的通知` is also known as 甲. */
export function titleKey(title: string): string {
  return title.replace(/[〈〉《》“”"（）()\s、，。]/g, '')
}
