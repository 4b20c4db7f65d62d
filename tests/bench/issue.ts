/** An invented issue of any size: the same lines a real one has, in the same shares, always the same text for a size. */

/** A small linear congruential generator: the text must be the same on every machine. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return (state >> 8) % sides
  }
}

const MATTERS = [
  '粮食储备',
  '河道采砂',
  '校园安全',
  '地质灾害防治',
  '集中供热',
  '森林防火',
  '农村公路养护',
  '养老服务',
  '营商环境',
  '电梯安全',
]
const PHRASES = [
  '各乡镇人民政府要切实履行属地管理责任',
  '按照职责分工做好监督检查',
  '建立健全部门之间的信息通报制度',
  '对发现的问题要及时督促整改',
  '所需经费由同级财政预算安排',
  '县直有关部门应当予以配合',
  '坚持预防为主、防治结合的方针',
  '严格落实二十四小时值班制度',
  '2023年底前完成全县摸底登记工作',
  '涉及《云溪县公共设施管理办法》的，从其规定',
  '力争覆盖率达到95%以上',
  '确保各项措施落到实处',
]
const HEADINGS = ['总体要求', '工作目标', '主要任务', '保障措施', '组织领导', '职责分工', '监督管理', '工作步骤']
const HAN = '一二三四五六七八九'

/** An issue of at least so many bytes of UTF-8. */
export function inventedIssue(bytes: number, seed = 2023): string {
  const roll = dice(seed)
  const pick = <T>(list: readonly T[]) => list[roll(list.length)] as T
  const sentence = () => `${Array.from({ length: 2 + roll(3) }, () => pick(PHRASES)).join('，')}。`
  const paragraph = () => Array.from({ length: 1 + roll(3) }, sentence).join('')
  const lines: string[] = []
  let size = 0
  const put = (...more: string[]) => {
    for (const line of more) {
      // A page break cuts about one paragraph in six.
      const cut = line.length > 60 && roll(6) === 0 ? 20 + roll(30) : 0
      const printed = cut ? [line.slice(0, cut), line.slice(cut)] : [line]
      lines.push(...printed.flatMap((part) => [part, '']))
      size += 3 * line.length + 2
    }
  }

  put(
    '云溪县人民政府公报',
    'YUNXIXIAN RENMIN ZHENGFU GONGBAO',
    '2023年第3期（总第6期）',
    '云溪县人民政府办公室 主管主办',
    '2023年10月1日出版（季刊）',
  )
  const documents = Math.max(1, Math.round(bytes / 9000))
  put('目 录', '县 政 府 文 件')
  const titles = Array.from(
    { length: documents },
    (_, i) => `云溪县人民政府办公室关于印发云溪县${MATTERS[i % MATTERS.length]}管理办法（${i + 1}）的通知`,
  )
  titles.slice(0, 60).forEach((title, i) => {
    put(title, `云政办发〔2023〕${i + 1}号（${i * 3 + 1}）`)
  })
  for (let i = 0; i < documents || size < bytes; i++) {
    const matter = MATTERS[i % MATTERS.length] as string
    put(
      titles[i] ?? `云溪县人民政府办公室关于做好${matter}工作的通知`,
      `云政办发〔2023〕${i + 1}号`,
      '各乡（镇）人民政府，县直各有关单位：',
    )
    put(`《云溪县${matter}管理办法》已经县人民政府同意，现印发给你们，请认真贯彻执行。`)
    for (let part = 0; part < 2; part++) {
      put(`${HAN[part]}、${pick(HEADINGS)}`, paragraph())
      for (let item = 0; item < 3; item++) put(`（${HAN[item]}）${pick(HEADINGS)}。${paragraph()}`)
      for (let item = 1; item < 4; item++) put(`${item}.${sentence()}`)
    }
    put('附件：1.登记表', '2.名单（见网络版）', '云溪县人民政府办公室', `2023年${1 + roll(12)}月${1 + roll(28)}日`, '（此件公开发布）')
    put(`云溪县${matter}管理办法`)
    for (let article = 0; article < 9; article++) {
      if (article % 3 === 0) put(`第${HAN[article / 3]}章 ${pick(HEADINGS)}`)
      put(`第${HAN[article]}条 ${paragraph()}`)
      if (roll(3) === 0) for (let item = 0; item < 3; item++) put(`（${HAN[item]}）${pick(PHRASES)}；`)
    }
    if (roll(3) === 0)
      put('附件1', '领导小组名单', '组 长：李 明 县委副书记、县长', '副组长：王 强 县政府副县长', '成 员：张卫国 县财政局局长')
  }
  put('邮 编：000000', '电 话：0000-0000000')
  return `${lines.join('\n')}\n`
}

/** One document of at least so many bytes: a title, a number, and body text in divisions without end. */
export function inventedDocument(bytes: number): string {
  const pieces = ['云溪县人民政府关于做好公共服务工作的意见', '云政发〔2023〕1号', '各乡（镇）人民政府，县直各有关单位：']
  const roll = dice(7)
  for (let size = 0, i = 0; size < bytes; i++) {
    const text = Array.from({ length: 3 + roll(5) }, () => PHRASES[roll(PHRASES.length)]).join('，')
    const label = i % 12 === 0 ? `（${HAN[(i / 12) % 9]}）` : i % 3 === 0 ? `${((i / 3) % 4) + 1}.` : ''
    pieces.push(`${label}${text}。`)
    size += 3 * text.length + 5
  }
  return `${pieces.join('\n')}\n`
}
