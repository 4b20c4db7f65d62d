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

export const BRACKET = kind('（()）〔【[［﹝〕】]］﹞《》〈〉「」『』')
export const QUOTE = kind('“”‘’')
export const BOOK_MARK = kind('《')
export const HALF_WIDTH = kind(',;:?!')
export const HALF_WIDTH_BRACKET = kind('(')
export const LATIN = kind(range('a', 'z'))
export const FULL_WIDTH = kind(`${range('０', '９')}${range('Ａ', 'Ｚ')}${range('ａ', 'ｚ')}％`)
/** Boxes, replacement characters and those of a font's own. */
export const LOST = kind(`\ufffd${range('\ue000', '\uf8ff')}□▯`)
/** Characters of the common list (通用规范汉字表) that no simplified text has. */
export const TRADITIONAL = kind(
  '辦發關縣國務實際業產報會來對時間應與為個開學習體經過進動員說話語請謝議論設計許記認讓訓証詞試詳誠該誤調談課諾講識譯護變財貨貧購貿費資賢質賬賞賠賴賽贈贊轉輪輕載輔較輛輸達遠運還這選遲適遷連邊鄉鄰醫釋銀錢鐵錄鎮鏈鋼鑒長門閉問閱隊陽陰階險隨難電靈靜響頁項順須預領頭頻題額顏願類風飛飯飲養館馬駐驗騎驚髮鬥鮮鳥麗黃齊齡龍龜衆術衛裝複見規視覺觀親觸訂訊貝負責貫貴買賣貼車軍軌軟農遞郵鄭釘針鈔鈣鉛錯錦鍋鍵鐘閃閑閣陸陳隱雖雜離雞雲霧頂頓頗頸飾餓駕騙魚鯨鵝鹽麥點黨齒勞勢勝勵勸區華協單卻厲參雙號嘆嗎啟喪嚴圍園圖團圓場塊墊壓壞壩壯夢奪奮婦媽孫寧寶審寫寬將專尋導層屬岡島幣帥師帳帶幹廠廣廢廳張強彈彎彙後徑從復徹憂憐憑懷懸戀戰戲戶執擁擇擊擋據擺擾攔攜攝攤敗敵數斷晉曉曬書機殺條東極構標樣樹橋檔檢權歡歲歷歸殘殼氣決沒沖況淚淨減湯測渾滅滾滿漁漢漸潔潛澤濃濟濱灑灣災無煙煩熱燈燒爐爭爺牆獎獨獲獻環現瑪畢畫異當療癒皺盜盡監盤眾礦碼確礎禮禍禪種稱穩窮競筆節範築簡簽糧糾紀約紅級紋納純紙紛紡細終組結絕統絲綠維網綱緊線練緣編緩縮縱總績織繞繩繪繼續纖罰罷羅職聯聰聲聽肅脅脈腦腫臉臨舉舊艦藝蘇藍藥處虛蟲蠻補裏製褲',
)

/** The kinds of characters that the text has. */
export function signsOf(text: string): number {
  let signs = 0
  for (let at = 0; at < text.length; at++) signs |= TABLE[text.charCodeAt(at)] as number
  return signs
}

/** Whether the character at the place is of the kind. */
export function isSign(text: string, at: number, kind: number): boolean {
  return ((TABLE[text.charCodeAt(at)] as number) & kind) !== 0
}
