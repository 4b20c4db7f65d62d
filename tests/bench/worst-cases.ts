/** Texts that a parser could choke on, each at least as long as asked, in bytes of UTF-8. */

export interface WorstCase {
  name: string
  text: (bytes: number) => string
}

const encoder = new TextEncoder()

/** The piece again and again; with a function, pieces that differ. */
function repeated(piece: string | ((i: number) => string), bytes: number): string {
  if (typeof piece === 'string') return piece.repeat(Math.ceil(bytes / encoder.encode(piece).length))
  const pieces: string[] = []
  for (let i = 0, size = 0; size < bytes; i++) {
    const next = piece(i)
    size += encoder.encode(next).length
    pieces.push(next)
  }
  return pieces.join('')
}

function many(name: string, piece: string | ((i: number) => string)): WorstCase {
  return { name, text: (bytes) => repeated(piece, bytes) }
}

/** Something once, then much of the same. */
function after(name: string, opening: string, piece: string | ((i: number) => string), closing = ''): WorstCase {
  return { name, text: (bytes) => opening + repeated(piece, bytes) + closing }
}

const LEVELS = [
  '第一编 总则\n',
  '第一分编 总则\n',
  '第一章 总则\n',
  '第一节 总则\n',
  '第一条 总则\n',
  '一、总则\n',
  '（一）总则\n',
  '1.总则\n',
  '（1）总则\n',
  '①总则\n',
]
const PROSE = '各级人民政府应当加强对本行政区域内公共设施的管理'

export const worstCases: readonly WorstCase[] = [
  // The shape of the text
  many('one line', `${PROSE}，`),
  many('one line of one character', '县'),
  many('one line of labels', '一、（一）1.①'),
  many('one line of Latin letters', 'A'),
  many('one line of digits', '1'),
  many('one line of stops', '。'),
  many('one line with tabs', `${PROSE}\t`),
  many('one line of lone surrogates', '\ud800'),
  many('blank lines only', '\n'),
  many('carriage returns only', '\r'),
  many('blanks only, one line', ' '),
  many('ideographic blanks only, one line', '　'),
  many('a word every 1,000 blanks', `${' '.repeat(1000)}县`),
  { name: 'an attachment list, then blanks', text: (bytes) => `关于修路的通知\n\n请办理。\n\n附件：1.甲表、\n${' '.repeat(bytes)}乙表\n` },
  many('letter-spacing', '通 知 '),
  many('letter-spacing, a character a line', '县\n'),
  many('hard-wrapped prose without a stop', `${PROSE.slice(0, 21)}\n`),
  many('hard-wrapped prose without a stop, blank lines between', `${PROSE.slice(0, 21)}\n\n`),
  many('hard-wrapped prose with commas', `${PROSE.slice(0, 20)}，\n`),
  many('paragraphs without a stop', `${PROSE}${PROSE}${PROSE}\n`),
  many('U+2028 between lines', `${PROSE}\u2028`),
  many('NULs', '\0'),
  many('lines of 799 cells', `${PROSE.repeat(17).slice(0, 399)}）\n`),
  // Labels
  many('only labels 一、', '一、\n'),
  many('only labels （一）', '（一）\n'),
  many('only labels 第一条', '第一条\n'),
  many('only labels ①', '①\n'),
  many('labels that count up', (i) => `${(i % 999) + 1}.加强管理\n`),
  many('articles that count up', (i) => `第${i + 1}条 ${PROSE}。\n`),
  many('labels through all levels', (i) => LEVELS[i % LEVELS.length] as string),
  many('labels through all levels and back', (i) => LEVELS[Math.abs((i % 18) - 9)] as string),
  many('deep decimal labels', '1.1.1.1.1.1 总则\n'),
  many('decimal labels one deeper each', (i) => `${Array.from({ length: (i % 6) + 1 }, (_, n) => n + 1).join('.')} 总则\n`),
  many('one decimal label without end', '1.'),
  many('doubtful labels', '4.4亿元\n'),
  many('items complete in themselves', (i) => `（${'一二三四五六七八九'[i % 9]}）负责；\n其他事项。\n`),
  many('lines of numerals', `${'一'.repeat(40)}\n`),
  many('第 without end', '第'),
  many('lines of 第 and numerals', `第${'一'.repeat(11)}\n`),
  // Brackets, quotes, marks
  many('（ without end', '（'),
  many('（ a line', '（\n'),
  many('lines of 30 （ that close once', `${'（'.repeat(30)}办法）\n`),
  many('nested brackets', '（（））'),
  many('a label, then （ without end', `一、${'（'.repeat(2000)}\n`),
  { name: '《 × 100,000 a line', text: (bytes) => repeated(`${'《'.repeat(100_000)}\n`, bytes) },
  many('lines of 300 《 that end in 通知', `${'《'.repeat(300)}通知\n`),
  many('〔 a line', '云政发〔\n'),
  many('“ without end', '“'),
  many('* without end', '*'),
  many('** around every line', `**${PROSE}**\n`),
  many('bullets', '- - - 县\n'),
  many('paragraphs that tags part on one line', '甲<br>'),
  many('provisions behind stops', (i) => `第${i + 1}条 甲。`),
  many('provisions on one line', '甲　　第一条 '),
  many('a letter and what nobody sees', '甲\u200b'),
  many('lines of full-width digits', '第１条　１２３４５６７８９０。\n'),
  many('# without end', '#'),
  many('pipes', '|'),
  many('pipes a line', `${'|'.repeat(200)}\n`),
  many('leader dots', `${'.'.repeat(99)}\n`),
  many('leader dots and a page', `${PROSE}${'…'.repeat(60)}（1）\n`),
  // Every kind of line
  many('title-like lines', '关于做好公共设施管理工作的通知\n'),
  many('title-like lines without an end', '云溪县人民政府关于印发\n'),
  many('instrument-like lines', '云溪县公共设施管理办法（试行）\n'),
  many('long title-like lines', `${PROSE.repeat(7)}的 通 知\n`),
  many('organ-like lines', '云溪县人民政府\n'),
  many('several organs a line', '云溪县财政局 云溪县教育局 云溪县水务局\n'),
  many('number-like lines', (i) => `云政发〔2023〕${i}号\n`),
  many('lines that end like a number', `${PROSE.slice(0, 14)}〔2023〕号\n`),
  many('date-like lines', '2023年7月3日\n'),
  many('lines that begin like dates', '2023年7月\n'),
  many('signatures with dates', '云溪县人民政府 2023年7月3日\n'),
  many('organs and dates', '云溪县人民政府\n2023年7月3日\n'),
  many('bare lines and dates', '公共设施\n2023年7月3日\n'),
  many('annotation-like lines', '（此件公开发布）\n'),
  many('addressee-like lines', '各乡（镇）人民政府，县直各有关单位：\n'),
  many('long addressee-like lines', `${'各乡镇，'.repeat(90)}：\n`),
  many('key lines', '牵头单位：县财政局\n'),
  many('tables whose cells have a line each', '序号\n重点任务\n1\n清淤疏浚\n2\n道路整治\n'),
  after('a table whose cells have a line each, without end', '序号\n重点任务\n', (i) => `${i + 1}\n清淤疏浚\n`),
  many('addressees beside their text', '关于做好防汛工作的通知\n各乡镇人民政府：请做好防汛工作。\n'),
  many('annex marks', '附件\n'),
  many('attachment notes', '附件：1.名单\n'),
  many('annex marks and lists', (i) => `附件：\n${(i % 9) + 1}.登记表\n`),
  after('an attachment note without end', '附件：1.名单\n', (i) => `${i + 2}.登记表\n`),
  many('roster lines', '组 长：李 明 县委副书记、县长\n'),
  many('names without roles', '李 明 县长\n'),
  many('lines of names', `${'李 明 '.repeat(12)}\n`),
  many('lines of two names', '王小明 李小红\n'),
  many('appointments', '任命李明为云溪县财政局局长；\n'),
  many('lines that begin like appointments', `${'任命李明为'.repeat(9)}长\n`),
  many('table rows', '名称\t数量\t单位\n'),
  many('Markdown table rows', '| 名称 | 数量 |\n'),
  many('meta lines', '索引号：0000\n'),
  after(
    'meta lines below a colon',
    '关于公共设施的通知\n各乡镇人民政府：\n现公布如下：\n',
    '索引号：0000\n发布日期：2023年7月3日\n',
    '公共设施\n',
  ),
  many('feet of pages and titles', '关于做好防汛工作的通知\n请办理。\n【打印本页】\n'),
  many('ways through a site', '首页 > 政务公开\n公共设施\n'),
  many('notes', '本办法由县水务局负责解释。\n'),
  many('lines that begin like notes', `本${'由'.repeat(30)}\n`),
  many('speeches', '——2023年2月16日在云溪县第十七届人民代表大会上\n县长 李明\n'),
  many('page numbers', '— 12 —\n'),
  many('running headers', '云溪县人民政府公报 2023\n'),
  // Mastheads, contents, colophons
  many('gazette titles', '云溪县人民政府公报\n'),
  many('pinyin lines', 'YUNXIXIAN RENMIN ZHENGFU GONGBAO\n'),
  many('issue lines', '2023年第3期（总第6期）\n'),
  many('colophon lines', '邮 编：000000\n'),
  many('words about the gazette', '《云溪县人民政府公报》简介\n'),
  many('contents headings', '目 录\n'),
  many('contents of statutes', '目 录\n第一章 总则\n第二章 附则\n第一章 总则\n'),
  after('contents without pages', '目 录\n', (i) => `关于印发云溪县公共设施管理办法之${i}的通知\n`),
  after('contents with pages', '目 录\n', (i) => `关于印发云溪县公共设施管理办法之${i}的通知……（${i % 9999}）\n`),
  after('contents without end, bare lines', '目 录\n', (i) => `公共设施${i}\n`),
  after('a page at the end only', '目 录\n', (i) => `公共设施${i}\n`, '公共设施……（1）\n'),
  // Documents
  many('documents of a title', '云溪县人民政府\n关于做好防汛工作的通知\n云政发〔2023〕1号\n'),
  many('documents without a body', '关于做好防汛工作的通知\n各乡镇人民政府：\n云溪县人民政府\n2023年7月3日\n'),
  many('bare lines', '公共设施\n'),
  many('openings and bare lines', '云溪县人民政府关于\n公共设施\n'),
  after('bare lines and a title at the end', '', '公共设施\n', '的通知\n'),
  many('__proto__', '__proto__\n'),
]
