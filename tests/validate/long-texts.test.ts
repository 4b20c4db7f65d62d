/** Rules keep to time and memory in texts that hold one thing over and over. */
import { expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { validate } from '../../src/validate/index.js'

it.each(['（', '《', '（)', '“', '甲,', '甲 and ', '突发动动物', '一、甲\n\n', '见附件6。', '2023年1月1日会', '甲1\n2'])(
  'a text of very many %j is checked',
  (sign) => {
    const source = `关于做好防汛工作的通知\n\n${sign.repeat(150_000 / sign.length)}`
    expect(() => validate(parse(source), { source })).not.toThrow()
  },
)
