/** What stands between a speech's title and its salutation: `——2023年2月16日在…会议上`, `县长 李某`. */
import type { Vocabulary } from '../grammar.js'
import { NAME } from './names.js'
import { anyOf, type LineRule, match, reading } from './rule.js'

export const subtitle: LineRule<null> = {
  kind: 'subtitle',
  reading: () => ({
    first: '—－-―─（(0123456789一根中',
    widest: 700,
    // ——2023年2月16日在…会议上   （2007年8月30日第十届全国人民代表大会…通过）   2007年8月30日第十届…会议通过
    parser: match(
      /(?:[—－―─-]{1,4}[^\S\r\n]{0,2}[^—－―─\-\d\r\n。][^\r\n。；]{3,70}|[—－―─-]{2,4}[^\S\r\n]{0,2}\d[^\r\n。；]{5,70}[上中]|[（(][^\r\n（）()]{0,20}(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})[^\S\r\n]?年[^\r\n]{4,300}(?:通[过過]|修[订訂]|修正|修改|公布|[发發]布|批准|施行|签署)[^\r\n（）()。]{0,20}[)）]|(?:根据)?(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})[^\S\r\n]?年[^\r\n，。；日]{2,10}日(?!起)[^\r\n。；：]{6,160}(?:通过|修订|修正|公布|发布|批准)|中[华華]民[国國][^\r\n，。；：]{6,80}(?:公布|[发發]布|修正|[订訂]定)[^\r\n。：]{0,24})(?=[^\S\r\n]{0,20}(?:[\r\n]|$))/my,
    ).map(() => null),
  }),
}

export interface ReadByline {
  name: string
}

function bylinePattern(words: Vocabulary): string {
  return `[㐀-鿿、]{0,20}?(?:代|副)?(?:${anyOf(words.posts)})[^\\S\\r\\n]{1,12}(${NAME})`
}

// 县长 李某   某县人民政府县长 张某某
export const byline: LineRule<ReadByline> = {
  kind: 'byline',
  reading: (words) => ({
    widest: 52,
    without: '。；，：《》“”',
    needs: ' ',
    parser: reading(match(new RegExp(`(?=[^\\r\\n]{0,22}[长長任席官理记記][^\\S\\r\\n])${bylinePattern(words)}`, 'y')), ([, name]) => ({
      name: (name as string).replace(/\s+/g, ''),
    })),
  }),
}
