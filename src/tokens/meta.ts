/**
 * Lines around a document that are not its text: 份号 密级 紧急程度 签发人 at its head and 版记 at its foot
 * (GB/T 9704-2012 §7.2, §7.4), and the table of a web copy (索引号, 发文机构 …).
 */
import { DATE } from './date.js'
import { anyOf, type LineRule, match } from './rule.js'

export interface ReadMeta {
  key?: string
  value?: string
}

const ALONE = '(?:特急[·•]明电|特急|加急|平急|特提|绝密|机密|秘密)(?:[★☆][^\\r\\n]{0,12})?(?:[^\\S\\r\\n]{1,8}(?:特急|加急|平急|特提))?'
// A类  （B1类）: how far a reply to a proposal meets it
const REPLY = '[（(]?[A-D]\\d?[类類][）)]?'
// 等级：特急·明电　　青汛电〔2023〕18号: the head of a telegram
const TELEGRAM = '(等[^\\S\\r\\n]{0,4}[级級])[^\\S\\r\\n]{0,4}[：:][^\\S\\r\\n]{0,4}((?:特急|加急|平急|特提)[^\\r\\n。]{0,80})'

export const meta: LineRule<ReadMeta> = {
  kind: 'meta',
  reading: (words) => ({
    first: `特加平绝机秘等ABCD（(${words.metaKeys.map((key) => key[0]).join('')}`,
    widest: 400,
    parser: match(
      new RegExp(
        `(?:(${anyOf(words.metaKeys)})[^\\S\\r\\n]{0,4}[：:\\t][^\\S\\r\\n]{0,4}([^\\r\\n]{0,200})|${TELEGRAM}|${ALONE}|${REPLY})`,
        'y',
      ),
    ).map(([, key, value, urgency, rest]) => {
      const name = key ?? urgency
      return name ? { key: name.replace(/\s+/g, ''), value: ((value ?? rest) as string).trim() } : {}
    }),
  }),
}

// 【发布部门】某县人民政府   [ 索引号 ]⇥099900-2023-00125
export const bracketedMeta: LineRule<ReadMeta> = {
  kind: 'meta',
  name: 'bracketedMeta',
  reading: (words) => ({
    first: '【[［',
    widest: 400,
    parser: match(
      new RegExp(
        `[【[［][^\\S\\r\\n]{0,2}(${anyOf(words.metaKeys)})[^\\S\\r\\n]{0,2}[】\\]］][^\\S\\r\\n]{0,4}[：:]?[^\\S\\r\\n]{0,8}([^\\r\\n]{0,200})`,
        'y',
      ),
    ).map(([, key, value]) => ({ key: (key as string).replace(/\s+/g, ''), value: (value as string).trim() })),
  }),
}

// 抄送：县委各部门。
export const copies: LineRule<null> = {
  kind: 'imprint',
  name: 'copies',
  reading: () => ({
    first: '抄分印送发报',
    last: '。.．发發）)份',
    widest: 600,
    needs: '：:',
    parser: match(/(?:抄送|抄报|分送|印送|发送|[报送发])[^\S\r\n]{0,4}[：:][^\r\n]{1,300}/y).map(() => null),
  }),
}

// 某县人民政府办公室　2023年7月3日印发
export const imprint: LineRule<null> = {
  kind: 'imprint',
  reading: () => ({
    last: '。.．发發）)份',
    widest: 600,
    needs: ' ',
    parser: match(new RegExp(`[㐀-鿿]{4,24}[^\\S\\r\\n]{1,40}${DATE}[^\\S\\r\\n]{0,4}印[^\\S\\r\\n]{0,4}[发發][^\\r\\n]{0,12}`, 'y')).map(
      () => null,
    ),
  }),
}
