/** 封底: `邮 编：000000`, and the line that opens the gazette's words about itself. */
import { withoutBlanks } from '../clean.js'
import { anyOf, type LineRule, match, SPACE } from './rule.js'

export interface ReadField {
  key: string
  value: string
  /** The fields behind it on the line. */
  others?: ReadField[]
}

// 邮　编：000000   主　　管：某县人民政府　　　主　　办：某县人民政府办公室
export const colophonField: LineRule<ReadField> = {
  kind: 'colophonField',
  reading: (words) => {
    const key = `(${anyOf(words.colophonKeys)})${SPACE}{0,4}[：:]${SPACE}{0,4}`
    const next = new RegExp(`${SPACE}${key}`, 'g')
    return {
      first: words.colophonKeys.map((word) => word[0]).join(''),
      widest: 200,
      needs: '：:',
      parser: match(new RegExp(`${key}([^\\r\\n]{0,120})`, 'y')).map(([, first, rest]) => {
        const [value, ...others] = (rest as string).split(next) as [string, ...string[]]
        const fields: ReadField[] = []
        for (let i = 0; i + 1 < others.length; i += 2) fields.push(fieldOf(others[i] as string, others[i + 1] as string))
        return { ...fieldOf(first as string, value), ...(fields.length > 0 ? { others: fields } : {}) }
      }),
    }
  },
}

/** The fields of a line, one after another. */
export function fieldsOf({ others = [], ...first }: ReadField): ReadField[] {
  return [first, ...others]
}

function fieldOf(key: string, value: string): ReadField {
  return { key: withoutBlanks(key), value: value.trim().replace(/^<(.{1,200})>$/, '$1') }
}

// 《某县人民政府公报》简介
export const about: LineRule<null> = {
  kind: 'about',
  reading: () => ({
    first: '《关',
    widest: 80,
    parser: match(/(?:关于)?《[^《》\r\n]{2,30}公报》(?:简介|发行简介|征订启事|赠阅(?:点|说明)?|说明|启事)/y).map(() => null),
  }),
}
