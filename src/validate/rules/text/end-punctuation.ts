/** 实现“只跑一次” */
import { excerpt } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

const STOPPED = /[。！？；：…!?;:][”’）)》」』】"]{0,3}$/
const CLOSED = /[）)】〕]$/

export const endPunctuation: Rule = {
  id: 'text/end-punctuation',
  severity: 'info',
  description: { zh: '段末没有标点', en: 'A paragraph of sentences ends without a stop' },
  source: 'GB/T 15834-2011 §4.1',
  messages: { open: { zh: '段末没有标点：“{found}”', en: 'the paragraph ends without a stop: “{found}”' } },
  check: ({ report, offset }) => ({
    passage(passage) {
      const { text, last } = passage
      if (last.type !== 'paragraph' || !text.includes('。') || STOPPED.test(text.slice(-4)) || CLOSED.test(text)) return
      if (/[，、,]$/.test(text) || !/[。；][^。；]*，[^。；]*$/.test(text.slice(-120))) return
      report({ ...passage.place(text.length - 1, text.length, offset), message: 'open', data: { found: excerpt(text, text.length - 1) } })
    },
  }),
}
