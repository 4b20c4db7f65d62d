/** 云溪縣人民政府 in a simplified text */
import { excerpt } from '../../excerpt.js'
import type { Passage } from '../../passages.js'
import type { Rule } from '../../rule.js'

// Traditional characters of the common list (通用规范汉字表) that no simplified text has.
const TRADITIONAL =
  '辦發關縣國務實際業產報會來對時間應與為個開學習體經過進動員說話語請謝議論設計許記認讓訓証詞試詳誠該誤調談課諾講識譯護變財貨貧購貿費資賢質賬賞賠賴賽贈贊轉輪輕載輔較輛輸達遠運還這選遲適遷連邊鄉鄰醫釋銀錢鐵錄鎮鏈鋼鑒長門閉問閱隊陽陰階險隨難電靈靜響頁項順須預領頭頻題額顏願類風飛飯飲養館馬駐驗騎驚髮鬥鮮鳥麗黃齊齡龍龜衆術衛裝複見規視覺觀親觸訂訊貝負責貫貴買賣貼車軍軌軟農遞郵鄭釘針鈔鈣鉛錯錦鍋鍵鐘閃閑閣陸陳隱雖雜離雞雲霧頂頓頗頸飾餓駕騙魚鯨鵝鹽麥點黨齒勞勢勝勵勸區華協單卻厲參雙號嘆嗎啟喪嚴圍園圖團圓場塊墊壓壞壩壯夢奪奮婦媽孫寧寶審寫寬將專尋導層屬岡島幣帥師帳帶幹廠廣廢廳張強彈彎彙後徑從復徹憂憐憑懷懸戀戰戲戶執擁擇擊擋據擺擾攔攜攝攤敗敵數斷晉曉曬書機殺條東極構標樣樹橋檔檢權歡歲歷歸殘殼氣決沒沖況淚淨減湯測渾滅滾滿漁漢漸潔潛澤濃濟濱灑灣災無煙煩熱燈燒爐爭爺牆獎獨獲獻環現瑪畢畫異當療癒皺盜盡監盤眾礦碼確礎禮禍禪種稱穩窮競筆節範築簡簽糧糾紀約紅級紋納純紙紛紡細終組結絕統絲綠維網綱緊線練緣編緩縮縱總績織繞繩繪繼續纖罰罷羅職聯聰聲聽肅脅脈腦腫臉臨舉舊艦藝蘇藍藥處虛蟲蠻補裏製褲'

/** By character code: a look-up for every character of a text must cost next to nothing. */
const IS_TRADITIONAL = new Uint8Array(0x10000)
for (const char of TRADITIONAL) IS_TRADITIONAL[char.charCodeAt(0)] = 1

export const traditional: Rule = {
  id: 'text/traditional',
  severity: 'warning',
  description: { zh: '简体文本中夹有繁体字', en: 'A traditional character in a simplified text' },
  source: '国家通用语言文字法 art. 2；通用规范汉字表',
  messages: { traditional: { zh: '繁体字“{char}”：“{found}”', en: 'the traditional character “{char}”: “{found}”' } },
  check: ({ report, offset }) => {
    const found: { passage: Passage; at: number }[] = []
    let signs = 0
    let characters = 0
    return {
      passage(passage) {
        const { text } = passage
        characters += text.length
        let first = -1
        for (let at = 0; at < text.length; at++) {
          if (IS_TRADITIONAL[text.charCodeAt(at)] === 0) continue
          signs++
          if (first < 0) first = at
        }
        if (first >= 0) found.push({ passage, at: first })
      },
      end() {
        // A text in traditional characters throughout is none that mixes them.
        if (signs * 10 > characters) return
        for (const { passage, at } of found) {
          const data = { char: passage.text[at] as string, found: excerpt(passage.text, at) }
          report({ ...passage.place(at, at + 1, offset), message: 'traditional', data })
        }
      },
    }
  },
}
