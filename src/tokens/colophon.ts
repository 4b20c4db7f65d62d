/** 封底: `邮 编：000000`, and the line that opens the gazette's words about itself. */
import { anyOf, type LineRule, match } from './rule.js'

export interface ReadField {
  key: string
  value: string
}

export const colophonField: LineRule<ReadField> = {
  kind: 'colophonField',
  reading: (words) => ({
    first: words.colophonKeys.map((key) => key[0]).join(''),
    widest: 200,
    needs: '：:',
    parser: match(new RegExp(`(${anyOf(words.colophonKeys)})[^\\S\\r\\n]{0,4}[：:][^\\S\\r\\n]{0,4}([^\\r\\n]{0,120})`, 'y')).map(
      ([, key, value]) => ({
        key: (key as string).replace(/\s+/g, ''),
        value: (value as string).trim().replace(/^<(.{1,200})>$/, '$1'),
      }),
    ),
  }),
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
