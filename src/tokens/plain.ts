/** The last rule, which takes every line: body text, or a short line whose neighbours decide what it is. */
import type { Vocabulary } from '../grammar.js'
import { isHan, signs } from '../text.js'
import { ABOUT } from '../variants.js'
import type { Kind } from './kinds.js'
import { isOrganName } from './organ.js'

const STOPS = signs('。；;！!？?')
const COMMAS = signs('，,：:')
const OPENING = new RegExp(`^([^，。；：、《“（(]{0,44}?)${ABOUT}`)
const KEY = /^[㐀-鿿](?:[^\S\r\n]{0,4}[㐀-鿿]){1,7}[^\S\r\n]{0,4}[：:](?=[^\r\n])/

/** 关于印发… · 某县人民政府关于… · 牵头单位：… · a name, a caption · everything else. */
export function plainKind(text: string, words: Vocabulary): Kind {
  let commas = false
  let letters = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (STOPS[code] === 1) return KEY.test(text) ? 'keyLine' : 'prose'
    if (COMMAS[code] === 1) commas = true
    else if (!letters && isHan(code)) letters = true
  }
  const opening = OPENING.exec(text)
  if (opening && !/[：:]/.test(text)) {
    const names = (opening[1] as string).trim()
    if (!names || names.split(/\s+/).every((name) => isOrganName(name, words)) || isOrganName(names.replace(/\s+/g, ''), words))
      return 'titleOpening'
  }
  if (KEY.test(text)) return 'keyLine'
  return commas || !letters ? 'prose' : 'bare'
}
