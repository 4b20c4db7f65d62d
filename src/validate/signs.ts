/**
 * What kinds of characters a passage has. Each character is looked at once; after that every rule knows whether there is
 * anything for it to do, which in most passages there is not.
 */
import { LOOK_ALIKES } from '../numerals.js'
import { FORMS } from '../variants.js'

const TABLE = new Uint16Array(0x10000)
let kinds = 0

/** A kind of characters, as a bit. */
function kind(characters: string): number {
  const bit = 1 << kinds++
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at)
    TABLE[code] = (TABLE[code] as number) | bit
  }
  return bit
}

function range(first: string, last: string): string {
  let characters = ''
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) characters += String.fromCharCode(code)
  return characters
}

/** Commas, stops, colons. */
export const MARK = kind('，。、；：,;')
export const BRACKET = kind('（()）〔【[［﹝〕】]］﹞《》〈〉「」『』')
export const QUOTE = kind('“”‘’')
export const BOOK_MARK = kind('《')
export const SINGLE_BOOK_MARK = kind('〈‹＜<')
export const HALF_WIDTH = kind(',;:?!')
/** Of numbers most often. */
export const POINT = kind('.')
export const HALF_WIDTH_BRACKET = kind('(')
export const STRAIGHT_QUOTE = kind('"')
export const LATIN = kind(range('a', 'z'))
export const FULL_WIDTH = kind(`${range('０', '９')}${range('Ａ', 'Ｚ')}${range('ａ', 'ｚ')}％`)
/** Letters that look like 0 and 1, and 曰. */
export const LOOK_ALIKE = kind(`${LOOK_ALIKES}曰`)
/** Boxes, replacement characters and those of a font's own. */
export const LOST = kind('\ufffd□▯')
// none of them is of another kind
TABLE.fill(LOST, 0xe000, 0xf900)
/** Traditional forms that no simplified text has: of the field's own words, but for the name 於, and of the common list (通用规范汉字表). */
export const TRADITIONAL = kind(
  `${FORMS.replace('於', '')}個動勝勞勢勵勸卻厲參喪嗎嘆嚴園圓圖場塊墊壓壞壩壯夢奪奮婦媽孫寧寫寬寶將尋對層岡島帥師帳帶幣幹廠廣張強彈彎彙後徑從徹憂憐憑懷懸戀戲戶擁擇擋據擺擾攔攜攝攤敗敵斷晉曉曬東極樣樹橋檔歡歲歸殘殺殼沒沖況淚淨測渾湯滅滾滿漁漢漸潔潛澤濃濟濱灑灣災為無煙煩熱燈燒爐爭爺牆獎獨獲獻現瑪畢畫異當療癒皺盜盡盤確礎礦禍禪禮種穩窮競筆節築糧糾紅紋納純紙紛紡終結絕絲經綠維綱線緣緩練縮縱績繞繩繪繼續纖罰罷羅習聰聽肅脅脈腦腫臉臨與舉舊艦華藍藝蘇虛蟲蠻衆術裏補裝製複褲視親覺觀觸訂訊訓設許証詞試該認語誠誤說課談請論諾識譯變讓貝負貧貨貫貴買費貼貿賞賠賢賣賬賴購賽贈贊車軌軟較載輔輕輛輪轉這連進過達遞遠適遲遷選還郵鄭鄰醫釋釘針鈔鈣鉛鋼錢錦錯鍋鍵鏈鐘鐵鑒門閃閉閑閣閱陰陳陸陽階際隨險隱雖雙雜雞離難雲霧靈靜響頁頂項順須頓頗頭頸頻題額顏願風飛飯飲飾養餓馬駐駕騎騙驗驚體髮鬥魚鮮鯨鳥鵝鹽麗麥黃齊齒齡龍龜`,
)

/** Two marks stand side by side, or with one character between them, which may be a blank. */
export const DOUBLED_MARK = 1 << kinds

/** The kinds of characters that the text has. */
export function signsOf(text: string): number {
  let signs = 0
  let near = 0
  let before = 0
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const own = TABLE[text.charCodeAt(at)] as number
    signs |= own
    near |= own & (last | before)
    before = last
    last = own
  }
  return near & MARK ? signs | DOUBLED_MARK : signs
}

/** Whether the character at the place is of the kind. */
export function isSign(text: string, at: number, kind: number): boolean {
  return ((TABLE[text.charCodeAt(at)] as number) & kind) !== 0
}
