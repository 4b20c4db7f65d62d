/**
 * 繁体: the traditional forms of the characters in the field's own words. Gazettes of Hong Kong, Macau and Taiwan, old
 * ones of the mainland, and web copies that a program converted print them.
 */
import { signs } from './text/characters.js'

const PAIRS =
  '决決议議报報见見复復纪紀问問谢謝扬揚贺賀电電开開讲講话話辞辭读讀办辦规規细細则則预預划劃计計标標准準单單条條范範录錄' +
  '责責务務机機职職约約导導书書简簡厅廳员員会會国國处處队隊团團银銀检檢挥揮领領组組联聯学學总總军軍区區发發协協监監县縣党黨' +
  '馆館台臺长長镇鎮乡鄉记記编編码碼传傳价價围圍数數证證号號内內网網辑輯众眾构構时時间間废廢实實称稱来來览覽点點击擊类類签簽' +
  '紧緊级級统統属屬专專顾顧誉譽络絡执執关關于於详詳删刪减減调調财財环環护護农農业業卫衛运運输輸应應审審税稅气氣资資产產权權质質药藥' +
  '兴興战戰历歷织織边邊布佈启啟声聲训訓别別说說邮郵' +
  '题題体體种種选選访訪档檔浏瀏归歸视視诉訴动動赠贈阅閱连連续續汇匯词詞请請释釋诺諾侨僑颁頒阶階须須纲綱备備盖蓋项項据據状狀态態门門换換载載'

const TRADITIONAL = new Map<string, string>()
const SIMPLIFIED = new Map<string, string>()
for (let at = 0; at < PAIRS.length; at += 2) {
  TRADITIONAL.set(PAIRS[at] as string, PAIRS[at + 1] as string)
  SIMPLIFIED.set(PAIRS[at + 1] as string, PAIRS[at] as string)
}

/** The traditional ones. */
export const FORMS = [...SIMPLIFIED.keys()].join('')

const ALL_TRADITIONAL = signs(FORMS)
const ANY_TRADITIONAL = new RegExp(`[${FORMS}]`, 'g')

/** 办公厅 → 辦公廳 */
export function traditional(word: string): string {
  let result = ''
  for (const char of word) result += TRADITIONAL.get(char) ?? char
  return result
}

/** 发布日期 → 發佈日期, 發布日期: the traditional forms of a word of the grammar. */
export function traditionalForms(word: string): string[] {
  const form = traditional(word)
  return [form, form.replaceAll('佈', '布')]
}

/** 辦法 → 办法: what a line prints, in the characters of the grammar's words. */
export function simplified(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (ALL_TRADITIONAL.has(text.charCodeAt(at))) return text.replace(ANY_TRADITIONAL, (char) => SIMPLIFIED.get(char) as string)
  return text
}

/** 关于, 關於, 關于: as the source of a pattern. */
export const ABOUT = '[关關][于於]'
export const ABOUT_IT = new RegExp(ABOUT)
