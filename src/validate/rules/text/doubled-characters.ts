/** 突发动动物疫情应急预案 */
import { excerpt } from '../../excerpt.js'
import type { Rule } from '../../rule.js'

const DOUBLED = /([㐀-鿿])\1/
const CITED = /《([^《》]{4,80})》/g

export const doubledCharacters: Rule = {
  id: 'text/doubled-characters',
  severity: 'warning',
  description: { zh: '标题里有重复的字', en: 'A character of a title stands twice' },
  source: 'GB/T 9704-2012 §7.3.1',
  messages: { doubled: { zh: '“{char}”字重复：“{found}”', en: '“{char}” stands twice: “{found}”' } },
  // Where one word ends and the next begins with them: 云溪县|县级, 委员会|会议, 法院|院长, and words made of one character twice.
  options: { allow: [...'县市省区镇乡村院会局国人家年日月天一级场部所站厅处室校厂路民公方大常往渐多好看行上下中三二五两双层步时点度件条事种样代世线面重等部委办法'] },
  good: ['云溪县县级储备粮管理办法\n\n一、总则\n\n储粮。', '关于召开委员会会议的通知\n\n请参加。'],
  bad: ['云溪县突发⟦动动⟧物疫情应急预案\n\n一、总则\n\n防疫。', '关于做好防疫工作的通知\n\n《云溪县突发⟦动动⟧物疫情应急预案》已经同意。'],
  check: ({ report, options }) => {
    const allow = new Set(options.allow as readonly string[])
    return {
      leaf(node) {
        const titles = node.type === 'title' ? [{ text: node.value, from: 0 }] : [...node.value.matchAll(CITED)].map((m) => ({ text: m[1] as string, from: m.index + 1 }))
        for (const { text, from } of titles) {
          const found = DOUBLED.exec(text)
          if (!found || allow.has(found[1] as string)) continue
          const data = { char: found[1] as string, found: excerpt(text, found.index, found.index + 2) }
          report({ node, within: [from + found.index, from + found.index + 2], message: 'doubled', data })
        }
      },
    }
  },
}
