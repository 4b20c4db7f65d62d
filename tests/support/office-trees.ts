/** Random trees such as an office would type them: `parse` gives each back from its canonical text. */
import fc from 'fast-check'
import type {
  Annex,
  Block,
  Contents,
  Division,
  Document,
  Gazette,
  Heading,
  Instrument,
  Leaf,
  Masthead,
  Position,
  Scheme,
} from '../../src/nodes.js'

const position: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
const COUNTY = '云溪县'

const leaf = (type: 'title' | 'heading' | 'paragraph' | 'furniture' | 'note' | 'signature', value: string): Leaf => ({
  type,
  value,
  position,
})
const one = <T>(...values: T[]) => fc.constantFrom(...values)
const some = <T>(arbitrary: fc.Arbitrary<T>, minLength: number, maxLength: number) => fc.array(arbitrary, { minLength, maxLength })

const sentence = one(
  '各单位要提高思想认识，明确工作责任，确保各项任务落到实处。',
  '经县人民政府同意，现将有关事项通知如下。',
  '县财政局要安排专项资金400万元，用于河道整治和水毁工程修复。',
  '对工作不力、造成严重后果的，依法依规追究有关人员的责任。',
  '到2025年，全县建成高标准农田3.6万亩，粮食产量稳定在12万吨以上。',
  '采砂范围、采砂期限和作业方式按照许可证的规定执行。',
  '村民委员会应当对本村的防汛物资进行登记，每年汛期之前检查一次。',
)
const prose = some(sentence, 1, 3).map((parts) => parts.join(''))
const paragraph = prose.map((value) => leaf('paragraph', value))
const caption = one('总体要求', '工作目标', '重点任务', '保障措施', '组织领导', '监督检查', '资金管理')
const matter = one('做好防汛抗旱工作', '加强河道采砂管理', '推进乡村民宿发展', '规范农贸市场经营秩序', '调整粮食收购网点')
const organ = one(`${COUNTY}人民政府`, `${COUNTY}人民政府办公室`)

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const LABELS: Partial<Record<Scheme, (n: number) => string>> = {
  chapter: (n) => `第${NUMERALS[n]}章`,
  article: (n) => `第${NUMERALS[n]}条`,
  chinese: (n) => `${NUMERALS[n]}、`,
  'chinese-bracketed': (n) => `（${NUMERALS[n]}）`,
  arabic: (n) => `${n}.`,
  'arabic-bracketed': (n) => `（${n}）`,
  circled: (n) => String.fromCodePoint(0x245f + n),
}

function division(scheme: Scheme, n: number, heading: string | undefined, stop: string, children: Block[]): Division {
  const label = (LABELS[scheme] as (n: number) => string)(n)
  const gap = scheme === 'chapter' ? ' ' : ''
  const printed = leaf('heading', heading === undefined ? label : label + gap + heading + stop) as Heading
  return {
    type: 'division',
    scheme,
    label,
    ordinal: [n],
    depth: 0,
    ...(heading === undefined ? {} : { heading }),
    runIn: stop !== '' || heading === undefined,
    children: [printed, ...children],
    position,
  }
}

const numbered = (make: fc.Arbitrary<(n: number) => Division>, least: number, most: number): fc.Arbitrary<Division[]> =>
  some(make, least, most).map((makers) => makers.map((maker, i) => maker(i + 1)))

/** （1）对工作不力、造成严重后果的，…； */
const item = (scheme: Scheme) => sentence.map((value) => (n: number) => division(scheme, n, undefined, '', [leaf('paragraph', value)]))

/** （一）组织领导。各单位要…, and items under it. */
const runIn = (scheme: Scheme, below: Scheme) =>
  fc.tuple(caption, prose, fc.oneof(fc.constant([]), numbered(item(below), 2, 3))).map(
    ([heading, value, items]) =>
      (n: number) =>
        division(scheme, n, heading, '。', [leaf('paragraph', value), ...items]),
  )

/** 一、总体要求 over paragraphs and （一）. */
const chinese = fc
  .tuple(caption, some(paragraph, 1, 2), fc.oneof(fc.constant([]), numbered(runIn('chinese-bracketed', 'arabic'), 2, 3)))
  .map(
    ([heading, paragraphs, inner]) =>
      (n: number) =>
        division('chinese', n, heading, '', [...paragraphs, ...inner]),
  )

/** 第三条 …: text, items, and a second paragraph. */
const article = fc
  .tuple(prose, fc.oneof(fc.constant([]), numbered(item('chinese-bracketed'), 2, 4)), fc.oneof(fc.constant([]), some(paragraph, 1, 1)))
  .map(
    ([value, items, more]) =>
      (n: number) =>
        division('article', n, undefined, '', [leaf('paragraph', value), ...items, ...more]),
  )

/** Chapters of a statute: its articles are numbered through. */
const chapters = some(fc.tuple(caption, some(article, 1, 3)), 1, 3).map((all) => {
  let last = 0
  return all.map(([heading, articles], i) =>
    division(
      'chapter',
      i + 1,
      heading,
      '',
      articles.map((make) => make(++last)),
    ),
  )
})

function withDepths(blocks: Block[], depth = 1): Block[] {
  for (const block of blocks)
    if (block.type === 'division') {
      block.depth = depth
      withDepths(block.children, depth + 1)
    }
  return blocks
}

const body = fc.oneof(
  some(paragraph, 1, 3),
  fc.tuple(some(paragraph, 1, 1), numbered(chinese, 1, 3)).map((parts): Block[] => withDepths(parts.flat())),
  fc.tuple(some(paragraph, 1, 1), numbered(runIn('chinese', 'arabic-bracketed'), 2, 3)).map((parts): Block[] => withDepths(parts.flat())),
)

const instrument: fc.Arbitrary<Instrument> = fc.tuple(matter, one('办法', '规定'), chapters).map(([about, kind, all]) => {
  const title = `${COUNTY}${about.slice(2)}${kind}`
  return { type: 'instrument', title, kind, children: [leaf('title', title), ...withDepths(all)], position }
})

const roster = some(fc.tuple(one('沈知远', '陆明哲', '顾佩兰', '白景川'), one('县财政局局长', '县人民政府副县长')), 1, 3).map(
  (people): Block => ({
    type: 'roster',
    position,
    children: people.map(([name, post], i) => {
      const role = ['组长', '副组长', '成员'][i] as string
      return { type: 'rosterEntry', value: `${role}：${name} ${post}`, role, name, post, position }
    }),
  }),
)
const annex: fc.Arbitrary<Annex> = roster.map((list) => {
  const title = `${COUNTY}防汛抗旱工作领导小组成员名单`
  return { type: 'annex', title, number: 1, children: [leaf('heading', '附件1'), leaf('title', title), list], position }
})

const attachmentNote = some(one('防汛物资清单', '责任分工表', '工作流程图'), 1, 3).map(
  (titles): Block => ({
    type: 'attachmentNote',
    position,
    children: titles.map((title, i) => {
      const value = `${i === 0 ? '附件：' : ''}${i + 1}.${title}`
      return { type: 'attachment', value, number: i + 1, title, position }
    }),
  }),
)

const annotation = one(['此件公开发布', 'full'], ['此件依申请公开', 'on-request']).map(
  ([value, publicity]) => ({ type: 'annotation', value, publicity, position }) as Leaf & { type: 'annotation' },
)

const document: fc.Arbitrary<(serial: number) => Document> = fc
  .record({
    issuer: organ,
    about: matter,
    kind: one('通知', '意见'),
    body,
    attached: fc.option(attachmentNote, { nil: undefined }),
    day: fc.integer({ min: 1, max: 28 }),
    annotation: fc.option(annotation, { nil: undefined }),
    instrument: fc.option(instrument, { nil: undefined }),
    annex: fc.option(annex, { nil: undefined }),
  })
  .map((made) => (serial) => {
    const title = `${made.issuer}关于${made.about}的${made.kind}`
    const prefix = made.issuer.endsWith('办公室') ? '云政办发' : '云政发'
    const text = `${prefix}〔2023〕${serial}号`
    const date = `2023-07-${String(made.day).padStart(2, '0')}`
    const children: Document['children'] = [
      leaf('title', title),
      { type: 'documentNumber', value: text, text, prefix, year: 2023, serial, position },
      {
        type: 'addressee',
        value: '各乡（镇）人民政府，县直各有关单位',
        organs: ['各乡（镇）人民政府', '县直各有关单位'],
        position,
      },
      // a notice names the text that it issues
      ...(made.instrument ? [leaf('paragraph', `现将《${made.instrument.title}》印发给你们，请遵照执行。`)] : []),
      ...made.body,
      ...(made.attached ? [made.attached] : []),
      leaf('signature', made.issuer),
      { type: 'date', value: `2023年7月${made.day}日`, date, position },
      ...(made.annotation ? [made.annotation] : []),
      ...(made.instrument ? [made.instrument] : []),
      ...(made.annex ? [made.annex] : []),
    ]
    return {
      type: 'document',
      title,
      children,
      kind: made.kind,
      issuer: made.issuer,
      documentNumber: text,
      date,
      ...(made.annotation?.publicity ? { publicity: made.annotation.publicity } : {}),
      position,
    }
  })

const masthead: Masthead = {
  type: 'masthead',
  title: `${COUNTY}人民政府公报`,
  year: 2023,
  issue: 3,
  totalIssue: 19,
  sponsor: `${COUNTY}人民政府办公室`,
  publicationDate: '2023-10-08',
  frequency: '季刊',
  children: [
    leaf('title', `${COUNTY}人民政府公报`),
    leaf('paragraph', '2023年第3期（总第19期）'),
    leaf('paragraph', `${COUNTY}人民政府办公室 主管主办`),
    { type: 'date', value: '2023年10月8日出版（季刊）', date: '2023-10-08', position },
  ],
  position,
}

/** 县政府文件, and below it each document without its organ, its number and its page. */
function contentsOf(documents: readonly Document[]): Contents {
  return {
    type: 'contents',
    position,
    children: [
      leaf('heading', '目录'),
      {
        type: 'contentsSection',
        title: '县政府文件',
        position,
        children: [
          leaf('heading', '县政府文件'),
          ...documents.map((listed, i) => {
            const title = listed.title.slice(listed.title.indexOf('关于'))
            const number = listed.children.find((child) => child.type === 'documentNumber') as Leaf
            return {
              type: 'contentsEntry' as const,
              title,
              documentNumber: listed.documentNumber as string,
              page: i * 3 + 1,
              children: [leaf('title', title), number, leaf('furniture', `（${i * 3 + 1}）`)],
              position,
            }
          }),
        ],
      },
    ],
  }
}

/** An issue with masthead and contents, or some documents alone. */
export const officeTree: fc.Arbitrary<Gazette> = fc.tuple(fc.boolean(), some(document, 1, 3)).map(([whole, makers]) => {
  const documents = makers.map((make, i) => make(i + 1))
  const children = whole ? [masthead, contentsOf(documents), ...documents] : documents
  // One sentence or label may stand in several places: every place gets a node of its own.
  return structuredClone({ type: 'gazette', version: 1, grammar: 'base', children, position } as Gazette)
})
