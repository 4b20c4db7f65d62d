/**
 * What kinds of characters a passage has. Each character is looked at once; after that every rule knows whether there is
 * anything for it to do, which in most passages there is not.
 */

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
export const HALF_WIDTH = kind(',;:?!')
export const HALF_WIDTH_BRACKET = kind('(')
export const STRAIGHT_QUOTE = kind('"')
export const LATIN = kind(range('a', 'z'))
export const FULL_WIDTH = kind(`${range('０', '９')}${range('Ａ', 'Ｚ')}${range('ａ', 'ｚ')}％`)
/** Boxes, replacement characters and those of a font's own. */
export const LOST = kind(`\ufffd${range('\ue000', '\uf8ff')}□▯`)
/** Characters of the common list (通用规范汉字表) that no simplified text has, in the order of their codes. */
export const TRADITIONAL = kind(
  '來個動務勝勞勢勵勸區協卻厲參員問啟喪單嗎嘆嚴國圍園圓圖團執報場塊墊壓壞壩壯夢奪奮婦媽孫學實寧審寫寬寶將專尋對導層屬岡島帥師帳帶幣幹廠廢廣廳張強彈彎彙後徑從復徹憂憐憑應懷懸戀戰戲戶擁擇擊擋據擺擾攔攜攝攤敗敵數斷時晉曉曬書會東條業極構標樣樹橋機檔檢權歡歲歷歸殘殺殼氣決沒沖況淚淨減測渾湯滅滾滿漁漢漸潔潛澤濃濟濱灑灣災為無煙煩熱燈燒爐爭爺牆獎獨獲獻現瑪環產畢畫異當療癒發皺盜盡監盤眾確碼礎礦禍禪禮種稱穩窮競筆節範築簡簽糧糾紀約紅紋納純紙級紛紡細終組結絕統絲經綠維綱網緊線緣編緩練縣縮縱總績織繞繩繪繼續纖罰罷羅習聯聰聲職聽肅脅脈腦腫臉臨與舉舊艦華藍藝藥蘇處虛號蟲蠻衆術衛裏補裝製複褲見規視親覺觀觸訂計訊訓記設許証詞試話該詳認語誠誤說課調談請論諾講謝識譯議護變讓貝負財貧貨貫責貴買費貼貿資賞賠賢賣質賬賴購賽贈贊車軌軍軟較載輔輕輛輪輸轉辦農這連進運過達遞遠適遲遷選還邊郵鄉鄭鄰醫釋釘針鈔鈣鉛銀鋼錄錢錦錯鍋鍵鎮鏈鐘鐵鑒長門閃閉開閑間閣閱關陰陳陸陽隊階際隨險隱雖雙雜雞離難雲電霧靈靜響頁頂項順須預頓頗領頭頸頻題額顏願類風飛飯飲飾養餓館馬駐駕騎騙驗驚體髮鬥魚鮮鯨鳥鵝鹽麗麥黃點黨齊齒齡龍龜',
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
