/** 网页: what a web site prints around the text. */
import type { Line } from '../text/lines.js'
import { firstInk, inkOf } from '../text/print.js'
import { furniture, type OfSite } from './furniture.js'
import type { Token } from './index.js'
import { END, GAP, SPACE } from './rule.js'

const SITE: OfSite = { site: true }

// 时间：2021-08-18 09:30　来源：市政府办公室　字号：大 中 小   来源：市政府办公室　日期：2021-08-18　浏览：356   2015-11-10 01:51信息来源:浏览次数:   更新时间：2021-08-18   【来源：市审计局】
const PUBLISHED = `(?:(?:(?:文章|信息|稿件|新闻)?(?:作者|[来來]源|稿源|责任编辑)[：:][^\\r\\n。]{0,80}?)\\d{4}[-年./]\\d{1,2}[-月./][^\\r\\n。]{0,60}|(?:(?:[发發]布|更新)?(?:[时時][间間]|日期)[：:]${GAP})?\\d{4}[-年./]\\d{1,2}[-月./][^\\r\\n。]{0,60}(?:[来來]源|字[号體体]|[浏瀏][览覽]|[点點][击擊]|作者|[阅閱][读讀]|[访訪][问問]|[编編][辑輯]|打印)[^\\r\\n。]{0,60}|更新(?:[时時][间間]|日期)[：:]${GAP}\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:${GAP}\\d{1,2}:\\d{2}(?::\\d{2})?)?|(?=[^\\r\\n]{0,160}(?:[来來]源|[时時][间間]|字[号體体])[：:])(?:【[^】\\r\\n]{0,80}】${GAP}){1,8})`

export const published = furniture(
  'published',
  PUBLISHED,
  { first: '作来來稿责文信新发發时時日更【0123456789', without: '。', widest: 300 },
  SITE,
)

const NAVIGATION = `(?:[您你]?(?:(?:现在|目前|当前)(?:所在|所处)?的?|(?:所在|所处)?的)位置[：:]|分享到?[：:]|主办(?:单位)?[：:][^\\r\\n。]{2,40}(?:承办|网站标识码|版权所有)|You are here:|首页${SPACE}{0,4}(?:-{0,2}[>＞]|[»›→|｜])|扫一扫|扫码(?:浏览|阅读|分享)|技术支持[：:]|本文(?:链接|网址)[：:]|Produced By|[（(](?:责任)?编辑[：:]|【?(?:责任编辑|[上下]一[篇条页]|(?:本文)?[标標][签籤]|[关關][联聯]稿件|附件下载|[㐀-鿿]{0,8}下载(?:链接|地址)|政策原文|(?:政策|文件|图文)解读(?:链接)?(?![：:]《[^《》\\r\\n]{4,80}》${END})|原文链接|相关(?:链接|阅读|稿件|解读|附件|文件|政策)|延伸阅读|友情链接)[：:]|附件【[^】\\r\\n]{1,120}\\.[a-z]{2,4}】(?=已下载|${END})|版权所有|(?:Copyright${SPACE}{0,2})?©|网站标识码|[转轉]自[：:]|相关推荐$|猜你喜欢$|您是第|您访问的链接|喜欢此内容的人还喜欢|微信扫一扫|(?:关注该公众号|阅读原文)$|新[华華]社[㐀-鿿]{2,8}\\d{1,2}月\\d{1,2}日[电電])[^\\r\\n。]{0,160}`

// 当前位置：首页 > 公报   上一篇：…   附件【名单.doc】已下载12次   版权所有 某县人民政府
export const navigation = furniture(
  'navigation',
  NAVIGATION,
  { first: '您你现目当的位分主Y首扫技【（(责上下附公正文全政原相延友版©CP网新本关關猜转轉标標喜微阅', without: '。', widest: 300 },
  SITE,
)

const BUTTON =
  '[【\\[]?(?:朗读|打印(?:[本此]页)?|(?:我要)?纠错|保存|关闭(?:窗口|[本此]页)?|返回(?:顶部|首页|列表|上一[页级])|分享到?[：:]?|收藏|微信|正文[：:]?|(?:新浪)?微博)[】\\]]?'
// [Database Search] [Help]
const LINKS = `(?:\\[[A-Z][a-zA-Z ]{2,20}\\]${SPACE}{0,4}){2,8}`
const BUTTONS = `(?:${LINKS}|[【\\[]?${SPACE}?(?:字[号体]|字体大小|大${SPACE}?中${SPACE}?小)[：:]?[^\\r\\n。]{0,90}|${BUTTON}(?:${SPACE}{0,6}[|]?${SPACE}{0,6}${BUTTON}){0,4})`

// 打印本页 | 关闭窗口   字号：大 中 小
export const buttons = furniture('buttons', BUTTONS, { first: '【[字打关返分收微新我纠保大正朗', without: '。', widest: 110 }, SITE)

// <!-- INFO END -->  </div>  ![](images/3.jpg)  [打印](javascript:…) [关闭](#)  ::: {.center}  >: what a conversion to or from HTML has left
const MARKUP = String.raw`(?:<!--[^\r\n]{0,200}-->|(?:</?[a-zA-Z][^<>\r\n]{0,120}>[^\S\r\n]{0,4}){1,6}|(?:!|(?=[^\r\n]{2,200}\) ))(?:\[[^\r\n[\]]{0,80}\]\([^\r\n\s]{0,120}\)[ >|]{0,4}){1,12}|(?:>[^\S\r\n]?){1,6}|:::[^\r\n]{0,40})`
export const markup = furniture('markup', MARKUP, { first: '<>![:', widest: 160 })

// 关于…的通知_某县人民政府网: what a browser has over the page, and prints on each sheet of it; the bars of a table are no such sign
const OF_BROWSER = `(?:_|${SPACE}[-–—]${SPACE})[㐀-鿿]{2,20}网站?`
export const BROWSER = new RegExp(`${OF_BROWSER}$`)

// 某县人民政府门户网站   云ICP备12345678号-1   中国政府网 某省政府网 某县新闻网 繁体中文   某县人民政府 版权所有
const SITE_NAME = `(?:[㐀-鿿]{2,10}网${SPACE}{1,8}){2,8}[㐀-鿿]{2,10}|[㐀-鿿]{3,20}(?:门户网站|政府网站|政府门户网|官方网站)|[^\\r\\n。]{4,120}${OF_BROWSER}|[㐀-鿿]{3,20}${SPACE}{1,8}版权所有|(?:备案序?号[：:])?${SPACE}?[㐀-鿿]?ICP备[^\\r\\n。]{0,60}`
export const siteName = furniture('siteName', `(?:${SITE_NAME})`, { last: '站网号0123456789文版有', widest: 240 }, SITE)

// 首页 > 政务公开 > 规范性文件   法律法规数据库 > 地方性法规: the way to a page   无障碍 | 长者模式 | 登录
const BREADCRUMB =
  /(?:[㐀-鿿]{1,14}(?:[库网页]|公开|政务|制度)[^\S\r\n]{0,4}>|[㐀-鿿]{2,16}[^\S\r\n]{1,4}>[^\S\r\n]{1,4}[㐀-鿿]{2,16}[^\S\r\n]{1,4}>)[^\r\n0-9]{1,60}|[|｜]?[^\S\r\n]?(?=[^\r\n]{0,60}(?:登录|注册|无障碍|长者|繁[体體]|手机版|首页|地图|RSS))(?:[㐀-鿿RSIPV46]{2,8}[^\S\r\n]{0,4}[|｜][^\S\r\n]{0,4}){1,10}[㐀-鿿RSIPV46]{2,8}[^\S\r\n]?[|｜]?/
export const breadcrumb = furniture('breadcrumb', `(?:${BREADCRUMB.source})`, { needs: '>|｜', without: '。；，：', widest: 110 }, SITE)

const POSTED = /^(?:(?:时间|日期)[：:]\s{0,4})?\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?:\s[\d:]{4,8})?$/
const LONGEST_POSTED = 28

/** 2023-05-06 10:20   时间：2023-05-06: when a page was posted, below the title; no paragraph begins so. */
export function isPosted(print: string): boolean {
  return print.length <= LONGEST_POSTED && POSTED.test(print)
}

/** 1.认定表.doc   名录.xlsx（24KB） */
export const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar)(?:[^\S\r\n]{0,4}[（([][^\r\n]{1,20}[）)\]])?$/i
const LONGEST_FILE = 120

/** 附件下载：⏎1.认定表.doc⏎2.名录.xlsx   公告正文下载链接：⏎某公告.pdf: the files that a page gives are its links. */
export function markFiles(text: string, lines: readonly Line[], tokens: Token[]): void {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const line = lines[at] as Line
    if (tokens[at - 1]?.kind !== 'furniture' || token.kind === 'furniture' || line.inkEnd - line.inkStart > LONGEST_FILE) continue
    const above = firstInk(text, lines[at - 1] as Line, LONGEST_FILE)
    if (FILE.test(inkOf(text, line)) && (/附件|下载/.test(above) || FILE.test(above)))
      tokens[at] = { ...token, kind: 'furniture', value: null }
  }
}
