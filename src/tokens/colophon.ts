/** 封底: `邮 编：000000`, and the line that opens the gazette's words about itself. */
import { type LineRule, match, reading, SPACE } from './rule.js'
import { eachIn, wordThen } from './words.js'

export interface ReadField {
  key: string
  value: string
  /** The fields behind it on the line. */
  others?: ReadField[]
}

const COLON = new RegExp(`${SPACE}{0,4}(?:[：:]${SPACE}{0,4}|(?<=${SPACE})(?=[^\\s：:]))`, 'y')
const LINE = /[^\r\n]{2,160}/y

// 邮　编：000000   主　　管：某县人民政府　　　主　　办：某县人民政府办公室   邮　编　000000
export const colophonField: LineRule<ReadField> = {
  kind: 'colophonField',
  reading: ({ colophonKeys }) => {
    const key = wordThen(colophonKeys, COLON)
    return {
      first: colophonKeys.map((word) => word[0]).join(''),
      widest: 200,
      needs: '：: ',
      parser: reading(match(LINE), ([line]) => {
        const fields = eachIn(key, line).filter(({ value: { spaced, behind } }) => spaced || /[：:]/.test(behind[0]))
        if (fields[0]?.from !== 0) return undefined
        const [first, ...others] = fields.map(({ to, value: { word } }, i): ReadField => {
          const value = line.slice(to, fields[i + 1]?.from).trim()
          return { key: word, value: value.replace(/^<(.{1,200})>$/, '$1') }
        }) as [ReadField, ...ReadField[]]
        return { ...first, ...(others.length > 0 ? { others } : {}) }
      }),
    }
  },
}

/** The fields of a line, one after another. */
export function fieldsOf({ others = [], ...first }: ReadField): ReadField[] {
  return [first, ...others]
}

// 《某县人民政府公报》简介   《某县人民政府公报》发行说明
export const about: LineRule<null> = {
  kind: 'about',
  reading: () => ({
    first: '《关',
    widest: 80,
    parser: reading(match(/(?:关于)?《[^《》\r\n]{2,30}公报》(?:(?:发行|赠阅|订阅|征订)?(?:简介|启事|说明|须知)|赠阅点?)/y), () => null),
  }),
}
