/** 页码、书眉: what the page or the web site prints around the text. */
import type { Line } from '../lines.js'
import { NUMERALS } from '../numerals.js'
import type { Token } from './index.js'
import { GAP, type LineRule, match, SPACE } from './rule.js'

const DIGITS = '[0-9０-９]{1,4}'
const ORNAMENT = '[-—–－_·•∙.．~～=*◆○]{1,3}'
// 第12页 共30页   Page 2 of 3   p.12, between the signs that a converter sets: === 第12页 ===   [Page 12]
const PAGE_NAMED = `[-=—\\[【*]{0,5}${GAP}(?:[Pp](?:age|AGE)?[.．]?${SPACE}{0,2}\\d{1,4}(?:${SPACE}(?:of|OF)${SPACE}\\d{1,4})?|(?:第${GAP}(?:${DIGITS}|[${NUMERALS}]{1,4})|\\d{1,4})${GAP}页(?:${GAP}[,，/]?${GAP}共${GAP}\\d{1,4}${GAP}页)?)${GAP}[-=—\\]】*]{0,5}`
// — 12 —   ·12·   [12]   12 / 30, and where a scan has lost a dash — 12
const PAGE_NUMBER = `(?:${ORNAMENT}${GAP}${DIGITS}${GAP}${ORNAMENT}|[\\[［【〔<《]${DIGITS}[\\]］】〕>》]|[—–－]{1,2}${GAP}${DIGITS}|${DIGITS}(?:${GAP}(?:/${GAP}\\d{1,4}|[-—–－]{1,2}))?|${PAGE_NAMED})`
const ISSUE = `\\d{4}${GAP}年${GAP}第${GAP}\\d{1,3}${GAP}期`
// 3/2023 某县人民政府公报 ·县政府文件·   •县政府文件•   公报 3/2023
const RUNNING_HEADER = `(?:${ISSUE}${GAP}${PAGE_NUMBER}|${PAGE_NUMBER}${GAP}${ISSUE}|[·•・][^\\r\\n。，；：·•・]{2,24}[·•・]|\\d{1,2}/\\d{4}${SPACE}{0,8}[^\\r\\n]{2,40}|[^\\r\\n。，；]{0,30}公${SPACE}?报${SPACE}{0,8}(?:[^\\r\\n。，；·]{0,20}[·•][^\\r\\n。，；·]{0,20}[·•]?|\\d{4}[年.·/]?[^\\r\\n。]{0,16}|\\d{1,2}/\\d{4}))`
const BUTTON = '[【\\[]?(?:打印(?:本页)?|关闭(?:窗口|本页)?|返回顶部|分享到?[：:]?|收藏|微信|(?:新浪)?微博)[】\\]]?'
// [Database Search] [Help]
const LINKS = `(?:\\[[A-Z][a-zA-Z ]{2,20}\\]${SPACE}{0,4}){2,8}`
const BUTTONS = `(?:${LINKS}|【?(?:字[号体]|字体大小)[：:]?[^\\r\\n。]{0,30}】?|${BUTTON}(?:${SPACE}{0,6}[|]?${BUTTON}){0,4})`
/** What a web site's licence begins with: 云ICP备… */
const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
const NAVIGATION = `(?:[您你]?(?:(?:现在|目前|当前)(?:所在|所处)?的?|的)位置[：:]|分享到?[：:]|主办(?:单位)?[：:][^\\r\\n。]{2,40}(?:承办|网站标识码|版权所有)|You are here:|首页${SPACE}{0,4}[>＞»|｜]|扫一扫|【?责任编辑[：:]|[上下]一[篇条页][：:]|(?:附件下载|下载地址|政策原文|原文链接)[：:]|相关(?:链接|阅读|稿件|解读|附件|文件|政策)[：:]|延伸阅读[：:]|版权所有|©|网站标识码|(?:备案号[：:]${GAP})?[㐀-鿿]?ICP备|您是第|您访问的链接)[^\\r\\n。]{0,160}`
// 时间：2021-08-18 09:30　来源：市政府办公室　字号：大 中 小   来源：市政府办公室　日期：2021-08-18　浏览：356   2015-11-10 01:51信息来源:浏览次数:
const PUBLISHED = `(?:(?:作者|来源|稿源)[：:][^\\r\\n。：:]{0,40})?(?:(?:发布)?(?:时间|日期)[：:]${GAP})?\\d{4}[-年./]\\d{1,2}[-月./][^\\r\\n。]{0,60}(?:来源|字[号体]|浏览|点击|作者|阅读|打印)[^\\r\\n。]{0,60}`
// ……………   |   ★: what is left of a rule or a table
const LEADERS = `(?:(?:[.…·．_—\\-=*~★☆─━]|${SPACE}){3,200}|[|｜]{1,3}|[★☆])`
// （共印50份）   由 扫描全能王 扫描创建   （印）: where the seal is   （签字）　（签字）
const COPIES = `(?:[（(](?:印|章|盖章|印章|公章|签字)[）)]${SPACE}{0,40}){1,3}|[（(]?共印${GAP}\\d{1,6}${GAP}份[）)]?|由?${GAP}扫描全能王${GAP}(?:扫描)?创建|CamScanner`

export const furniture: LineRule<null> = {
  kind: 'furniture',
  reading: () => ({
    without: '。',
    widest: 300,
    parser: match(
      new RegExp(
        `(?:${PAGE_NUMBER}|${RUNNING_HEADER}|${BUTTONS}|${NAVIGATION}|${PUBLISHED}|${COPIES}|${LEADERS})(?=${SPACE}{0,40}(?:[\\r\\n]|$))`,
        'my',
      ),
    ).map(() => null),
    first: `时日作来稿-—–－_·•∙.…．=*~～★☆◆○─━第由0123456789０１２３４５６７８９【〔[［<《（(字打关返分收您你现目当的首扫责上下附版网相延主共发公pABCDEFGHIJKLMNOPQRSTUVWXYZ|｜©备政原微新${PROVINCES}`,
  }),
}

// <!-- INFO END -->  </div>  &nbsp;  ![](images/3.jpg): what a conversion to or from HTML has left
export const markup: LineRule<null> = {
  kind: 'furniture',
  name: 'markup',
  reading: () => ({
    first: '<&!',
    widest: 160,
    parser: match(
      /(?:<!--[^\r\n]{0,200}-->|(?:<\/?[a-zA-Z][^<>\r\n]{0,120}>[^\S\r\n]{0,4}){1,6}|(?:&nbsp;[^\S\r\n]{0,4}){1,20}|!\[[^\]\r\n]{0,80}\]\([^)\r\n]{0,120}\))(?=[^\S\r\n]{0,40}(?:[\r\n]|$))/my,
    ).map(() => null),
  }),
}

// 某县人民政府门户网站
export const siteName: LineRule<null> = {
  kind: 'furniture',
  name: 'siteName',
  reading: () => ({ last: '站网', widest: 60, parser: match(/[㐀-鿿]{3,20}(?:门户网站|政府网站|政府门户网|官方网站)/y).map(() => null) }),
}

// 首页 > 政务公开 > 规范性文件   法律法规数据库 > 地方性法规: the way to a page   无障碍 | 长者模式 | 登录
export const breadcrumb: LineRule<null> = {
  kind: 'furniture',
  name: 'breadcrumb',
  reading: () => ({
    needs: '>|｜',
    without: '。；，：',
    widest: 110,
    parser: match(
      /(?:[㐀-鿿]{1,14}(?:[库网页]|公开|政务|制度)[^\S\r\n]{0,4}>|[㐀-鿿]{2,16}[^\S\r\n]{1,4}>[^\S\r\n]{1,4}[㐀-鿿]{2,16}[^\S\r\n]{1,4}>)[^\r\n0-9]{1,60}|(?=[^\r\n]{0,60}(?:登录|注册|无障碍|长者|繁[体體]|手机版))(?:[㐀-鿿]{2,8}[^\S\r\n]{0,4}[|｜][^\S\r\n]{0,4}){1,10}[㐀-鿿]{2,8}/y,
    ).map(() => null),
  }),
}

const RULE = /^-{3,8}$/
const FIELD = /^(?:[a-z_]{2,24}:|-\s)/
const LONGEST_FRONT = 40

/** ---⏎title: "某省某条例"⏎status: "有效"⏎---: what a collection in Markdown says of the text below. */
export function markFrontMatter(text: string, lines: readonly Line[], tokens: Token[]): void {
  const print = (at: number) => text.slice(lines[at]?.start, lines[at]?.end)
  if (lines.length === 0 || !RULE.test(print(0))) return
  let end = 1
  while (end < lines.length && end < LONGEST_FRONT && FIELD.test(print(end))) end++
  if (end === 1 || end === lines.length || !RULE.test(print(end))) return
  for (let at = 0; at <= end; at++) tokens[at] = { kind: 'furniture', value: null, first: at, last: at }
}
