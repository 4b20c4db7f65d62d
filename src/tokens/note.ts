/** 解读/解释说明: `本文件由县发改局负责解读。` */
import { type LineRule, match, reading } from './rule.js'

export const note: LineRule<null> = {
  kind: 'note',
  reading: () => ({
    first: '本此该',
    widest: 120,
    parser: reading(
      match(/[本此该](?:[㐀-鿿]{1,12}?)?由[^，。；：\r\n]{2,36}?(?:负责|进行|予以)?(?:解读|解释|政策解读)[。.；]?/y),
      () => null,
    ),
  }),
}
