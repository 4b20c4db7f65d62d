/** Random trees: any that the schema allows, and such as an office would type and `parse` gives back. */
import fc from 'fast-check'
import type {
  Annex,
  Attachment,
  Block,
  Contents,
  Document,
  Gazette,
  Instrument,
  Leaf,
  Masthead,
  Position,
  Scheme,
} from '../../src/nodes.js'

const NOWHERE: Position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }

const HOSTILE = [
  '</script><script>alert(1)</script>',
  ']]>',
  '<!--',
  '&amp;',
  '"\'>',
  '\u0000',
  '\ud800',
  '\udc00x',
  '\u2028',
  '\ufffe',
  '\u0085',
  '__proto__',
  '# 一',
  '- 二',
  '1. 三',
  '1) 四',
  '> 五',
  '***',
  '---',
  '===',
  '+++',
  '```',
  '    六',
  '| a | b |',
  '[链接](javascript:alert(1))',
  '![图](x)',
  '[^1]: 注',
  '<https://example.com>',
  'www.example.com',
  'a@example.com',
  '~~删~~',
  '_斜_ *斜* **粗**',
  '`码`',
  '\\',
  '$x$',
  '=1+1',
  '@SUM(A1)',
  '+1',
  '"引"，号',
  'a\r\nb',
  'a\nb',
  '  首尾  ',
  '第三条',
  '😀',
  '云溪县人民政府',
  '关于做好防汛工作的通知。',
]

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const number = fc.nat(3000)
const date = fc.constantFrom('2023-07-03', '2023-02-30', '0000-00-00', '9999-12-31')
const publicity = fc.constantFrom('full', 'partial', 'on-request', 'none')
const SCHEMES: readonly Scheme[] = [
  'book',
  'subbook',
  'chapter',
  'section',
  'article',
  'chinese',
  'chinese-bracketed',
  'arabic',
  'arabic-bracketed',
  'circled',
  'named',
  'stem',
  'branch',
  'letter',
  'letter-bracketed',
  'roman',
  'decimal',
]

/** An object without the keys that have no value. */
function given<T>(node: object): T {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as T
}

function record<T>(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<T> {
  return fc.record({ ...fields, position: fc.constant(NOWHERE) }).map((node) => given<T>(node))
}

const plain = (type: string) => record<Leaf>({ type: fc.constant(type), value: text })
const attachment = record<Attachment>({
  type: fc.constant('attachment'),
  value: text,
  number: maybe(number),
  title: text,
  note: maybe(text),
})
const rosterEntry = record<never>({ type: fc.constant('rosterEntry'), value: text, role: maybe(text), name: text, post: maybe(text) })
const heading = plain('heading')

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  ...['title', 'subtitle', 'byline', 'heading', 'paragraph', 'signature', 'note', 'furniture'].map(plain),
  record<Leaf>({ type: fc.constant('paragraph'), value: text, continued: fc.constant(true) }),
  record<Leaf>({
    type: fc.constant('documentNumber'),
    value: text,
    text,
    prefix: maybe(text),
    year: maybe(number),
    serial: maybe(number),
  }),
  record<Leaf>({ type: fc.constant('addressee'), value: text, organs: fc.array(text, { maxLength: 2 }) }),
  record<Leaf>({ type: fc.constant('date'), value: text, date: maybe(date) }),
  record<Leaf>({ type: fc.constant('annotation'), value: text, publicity: maybe(publicity), misplaced: maybe(fc.constant(true)) }),
  attachment,
  record<Leaf>({
    type: fc.constant('appointment'),
    value: text,
    action: fc.constantFrom('appoint', 'remove'),
    person: text,
    post: text,
    probation: maybe(text),
  }),
  record<Leaf>({ type: fc.constant('stray'), value: text, reason: text }),
)

const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 4) => fc.array(arbitrary, { maxLength })

const contentsEntry = record<never>({
  type: fc.constant('contentsEntry'),
  title: text,
  documentNumber: maybe(text),
  page: maybe(number),
  byline: maybe(text),
  children: few(leaf),
})
const contentsSection = record<never>({
  type: fc.constant('contentsSection'),
  title: maybe(text),
  children: few<never>(fc.oneof(contentsEntry, leaf as fc.Arbitrary<never>)),
})
const contents = record<Contents>({
  type: fc.constant('contents'),
  children: few<never>(fc.oneof(contentsSection, leaf as fc.Arbitrary<never>)),
})

const { block } = fc.letrec<{ block: Block; division: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'block' },
    leaf,
    record<Block>({ type: fc.constant('roster'), children: few(rosterEntry) }),
    record<Block>({ type: fc.constant('attachmentNote'), children: few(fc.oneof(attachment, heading)) }),
    record<Block>({
      type: fc.constant('table'),
      children: few(record<never>({ type: fc.constant('tableRow'), children: few(plain('tableCell')) })),
    }),
    contents,
    tie('division'),
  ),
  division: record<Block>({
    type: fc.constant('division'),
    scheme: fc.constantFrom(...SCHEMES),
    label: fc.oneof(text, fc.constantFrom('第三条', '（一）', '1.', '5.3.1')),
    ordinal: fc.array(fc.nat(3), { maxLength: 3 }),
    depth: fc.integer({ min: 1, max: 9 }),
    heading: maybe(text),
    runIn: fc.boolean(),
    children: fc.tuple(few(heading, 1), few(tie('block'))).map((parts) => parts.flat()),
  }),
}))

const instrument = record<Instrument>({ type: fc.constant('instrument'), title: text, kind: maybe(text), children: few(block) })
const annex = record<Annex>({ type: fc.constant('annex'), title: maybe(text), number: maybe(number), children: few(block) })
const document = record<Document>({
  type: fc.constant('document'),
  title: text,
  kind: maybe(text),
  issuer: maybe(text),
  documentNumber: maybe(text),
  date: maybe(date),
  publicity: maybe(publicity),
  children: few<never>(fc.oneof(block, instrument, annex) as fc.Arbitrary<never>, 6),
})
const masthead = record<Masthead>({
  type: fc.constant('masthead'),
  title: text,
  pinyin: maybe(text),
  year: maybe(number),
  issue: maybe(number),
  totalIssue: maybe(number),
  sponsor: maybe(text),
  publicationDate: maybe(date),
  frequency: maybe(text),
  purpose: maybe(few(text)),
  children: few(leaf),
})
const colophon = record<never>({
  type: fc.constant('colophon'),
  fields: fc.dictionary(
    text.filter((key) => key !== '__proto__'),
    text,
    { maxKeys: 3 },
  ),
  children: few(leaf),
})

/** Any tree of the schema, with signs that mean something to one format or another. */
export const anyTree: fc.Arbitrary<Gazette> = record<Gazette>({
  type: fc.constant('gazette'),
  version: fc.constant(1),
  grammar: fc.constant('base'),
  children: fc
    .tuple(
      few(masthead, 1),
      few(contents, 1),
      few<never>(fc.oneof({ weight: 4, arbitrary: document }, { weight: 1, arbitrary: plain('furniture') }) as fc.Arbitrary<never>),
      few(colophon, 1),
    )
    .map((parts) => parts.flat() as Gazette['children']),
})
