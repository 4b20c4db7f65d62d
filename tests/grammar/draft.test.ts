import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { loadPack } from '../../src/cli/load-pack.js'
import { defineGrammar } from '../../src/define.js'
import { draftPack, type Sample, writeDraft } from '../../src/draft/index.js'
import { gazetteLike } from '../support/texts.js'
import { configOf } from './config-of.js'

const quarterly = readFileSync(join(import.meta.dirname, '../../fixtures/quarterly.txt'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'gongbao-draft-'))
afterAll(() => rmSync(folder, { recursive: true }))

const draft = (text: string, file = 'issue.txt') => draftPack([{ file, text }], 'county')
const config = (text: string) => {
  const found = draft(text)
  return found && configOf(found)
}

/** A document with its parts. */
const document = (issuer: string, number: string, body = '特此通知。') =>
  `${issuer}关于做好值守工作的通知\n\n${number}\n\n各乡（镇）人民政府，县直各有关单位：\n\n${body}\n\n${issuer}\n\n2023年7月3日\n\n`

describe('a draft of an issue', () => {
  it('says what masthead, contents and documents say', () => {
    expect(config(quarterly)).toEqual({
      id: 'yunxixian',
      name: '云溪县',
      place: { names: ['云溪县', '云溪'], level: 'county' },
      masthead: {
        title: '云溪县人民政府公报',
        pinyin: 'YUNXIXIAN RENMIN ZHENGFU GONGBAO',
        sponsor: '云溪县人民政府办公室',
        frequency: '季刊',
      },
      documentNumbers: {
        云政发: { issuer: '云溪县人民政府', stream: '发' },
        云政函: { issuer: '云溪县人民政府', stream: '函' },
        云政办发: { issuer: '云溪县人民政府办公室', stream: '发' },
        云政办函: { issuer: '云溪县人民政府办公室', stream: '函' },
        云政任: { issuer: '云溪县人民政府', stream: '任', purpose: '人事任免' },
      },
      organs: expect.arrayContaining([
        { name: '云溪县人民政府', kind: 'government' },
        { name: '云溪县人民政府办公室', kind: 'office' },
        { name: '柳塘镇人民政府', kind: 'township' },
        { name: '云溪县农业农村局', short: ['县农业农村局'], kind: 'department' },
      ]),
      words: { contentsSections: ['政府工作报告', '县政府文件', '县政府办公室文件', '人事任免文件'] },
    })
  })

  it('shows for each fact the lines that say it', () => {
    const lines = quarterly.split('\n')
    const { prefixes, masthead, organs, place } = draft(quarterly) as NonNullable<ReturnType<typeof draft>>
    for (const { value, seen } of prefixes.own) for (const { line } of seen) expect(lines[line - 1]).toContain(value.prefix)
    for (const { value, seen } of Object.values(masthead)) for (const { line } of seen) expect(lines[line - 1]).toContain(value)
    for (const { line } of place.name.seen) expect(lines[line - 1]).toContain('云溪县')
    for (const { value, seen } of organs) {
      expect(seen.length).toBeGreaterThan(0)
      expect(seen.some(({ line }) => [value.name, ...(value.short ?? [])].some((name) => lines[line - 1]?.includes(name)))).toBe(true)
    }
  })

  it('is a pack, once it is written', async () => {
    const found = draft(quarterly) as NonNullable<ReturnType<typeof draft>>
    const file = join(folder, 'yunxi.ts')
    writeFileSync(file, writeDraft(found))
    const { extends: _, ...loaded } = await loadPack(file)
    expect(loaded).toEqual(configOf(found))
  })

  it('shows at most three lines of a fact and counts the others', () => {
    const text = Array.from({ length: 9 }, (_, i) => document('云溪县人民政府', `云政发〔2023〕${i + 1}号`)).join('')
    const written = writeDraft(draft(text) as NonNullable<ReturnType<typeof draft>>)
    const above = written.slice(written.indexOf('documentNumbers'), written.indexOf('云政发:')).split('\n')
    expect(above.filter((line) => line.includes('issue.txt:'))).toHaveLength(3)
    expect(above.filter((line) => line.includes('and on 6 more'))).toHaveLength(1)
  })
})

describe('the place of a draft', () => {
  it('is nowhere in a text that names no government', () => {
    for (const text of ['', '值守通知', '各位代表：\n\n现在报告工作。']) expect(draft(text)).toBeUndefined()
  })

  it.each([
    ['云溪县', 'county'],
    ['青县', 'county'],
    ['青州市', 'prefecture'],
    ['重庆市', 'province'],
    ['海东省', 'province'],
    ['白石区', 'county'],
    ['柳塘镇', 'township'],
  ])('%s has its level', (name, level) => {
    expect(config(document(`${name}人民政府`, '云政发〔2023〕1号'))?.place).toMatchObject({ names: [name], level })
  })

  it('is that of the masthead, though others sign more', () => {
    const others = document('青岚县人民政府', '青政发〔2023〕1号').repeat(3)
    expect(config(quarterly + others)?.name).toBe('云溪县')
  })

  it('knows the place above, and others with its name in theirs', () => {
    const body = '根据《青州市人民政府关于值守的通知》，云溪县、新云溪县、白石县应当照办。'
    expect(config(document('云溪县人民政府', '云政发〔2023〕1号', body))?.place).toEqual({
      names: ['云溪县'],
      level: 'county',
      parent: '青州市',
      unlike: ['新云溪县'],
    })
  })

  it.each([
    '关注“掌上云溪县”、美丽云溪县、微云溪县、报告市人民政府。',
    '县城市管理局负责本办法的组织实施。',
    '第二条 青县城市更新办公室负责本办法的组织实施。',
    '全文见附件。 市城市管理局、我市各部门照办。',
  ])('takes no slogan, and no office, for a place: %s', (body) => {
    expect(config(document('云溪县人民政府', '云政发〔2023〕1号', body))?.place).toEqual({ names: expect.anything(), level: 'county' })
  })
})

describe('the prefixes of a draft', () => {
  it('are those that most of the documents with them say', () => {
    const text = `${document('云溪县人民政府', '云规〔2023〕1号')}${document('云溪县人民政府办公室', '云规〔2023〕2号')}${document('云溪县人民政府办公室', '云规〔2023〕3号')}`
    const found = draft(text) as NonNullable<ReturnType<typeof draft>>
    expect(found.prefixes.own.map(({ value }) => value)).toEqual([
      { prefix: '云规', issuer: '云溪县人民政府办公室', stream: '规', also: ['云溪县人民政府 1'] },
    ])
    expect(writeDraft(found)).toContain('// signed as well by 云溪县人民政府 1')
  })

  it('of joint documents are the first organ’s', () => {
    const text = document('云溪县财政局 云溪县教育局', '云财教〔2023〕5号').replace('关于', '\n关于')
    const found = config(`云溪县人民政府公报\n\n${text}`)
    expect(found?.documentNumbers).toEqual({ 云财教: { issuer: '云溪县财政局', stream: '财教' } })
    expect(found?.organs?.map(({ name }) => name)).toEqual(['云溪县财政局', '云溪县教育局'])
  })

  it('of other places, and those that are only cited, are left for a person', () => {
    const text = document('云溪县人民政府', '云政发〔2023〕1号', '根据《云溪县财政局通知》（云财字〔2022〕3号）和国发〔2022〕1号。').repeat(
      2,
    )
    const found = draft(text + document('青州市人民政府', '青政发〔2023〕9号')) as NonNullable<ReturnType<typeof draft>>
    expect(found.prefixes.own.map(({ value }) => value.prefix)).toEqual(['云政发'])
    expect(found.prefixes.doubtful.map(({ value }) => value)).toEqual(['青政发: 青州市人民政府', '云财字'])
    expect(writeDraft(found)).toContain('// who issues under 云财字?')
  })
})

describe('the organs of a draft', () => {
  const organs = (list: string) => config(document('云溪县人民政府', '云政发〔2023〕1号', `责任单位：${list}。`))?.organs ?? []

  it('have their abbreviations beside them', () => {
    expect(organs('县发展和改革局、县发改局、县市场监督管理局、县市场监管局、县财政局')).toEqual([
      { name: '云溪县人民政府', kind: 'government' },
      { name: '云溪县发展和改革局', short: ['县发展和改革局', '县发改局'], kind: 'department' },
      { name: '云溪县市场监督管理局', short: ['县市场监督管理局', '县市场监管局'], kind: 'department' },
      { name: '云溪县财政局', short: ['县财政局'], kind: 'department' },
    ])
  })

  it('are not merged where two could be meant', () => {
    expect(organs('县文化和旅游局、县文物旅游局、县文旅局').map(({ name }) => name)).toContain('云溪县文旅局')
  })

  it('are named, not any that there are', () => {
    expect(organs('各乡镇人民政府、县直各有关部门、相关单位、成员单位').map(({ name }) => name)).toEqual(['云溪县人民政府'])
  })
})

describe('what is written', () => {
  it('cannot be broken out of, whatever the file is called and the text says', async () => {
    const nasty = [
      '*/ process.exit(9) /*',
      '\u2028process.exit(9)\u2028',
      "a'b\\.txt",
      '`$'.concat('{process.exit(9)}`'),
      'a\nprocess.exit(9)',
    ]
    for (const [i, file] of nasty.entries()) {
      const text = document('云溪县人民政府', '云政发〔2023〕1号', `${file} （此件${file}）\n\n（${file}）`)
      const path = join(folder, `nasty-${i}.ts`)
      writeFileSync(path, writeDraft(draft(text, file) as NonNullable<ReturnType<typeof draft>>))
      expect((await loadPack(path)).name).toBe('云溪县')
    }
  })

  it('is a pack for any texts', async () => {
    const texts = gazetteLike.map((text) => `云溪县人民政府公报\n2023年第3期\n目 录\n${text}`)
    const samples: fc.Arbitrary<Sample[]> = fc.array(fc.record({ file: fc.string(), text: texts }), { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(samples, async (all) => {
        const found = draftPack(all, 'county') as NonNullable<ReturnType<typeof draft>>
        const path = join(folder, 'any.ts')
        writeFileSync(path, writeDraft(found))
        const { extends: _, ...loaded } = await loadPack(path)
        expect(loaded).toEqual(configOf(found))
        defineGrammar(configOf(found))
      }),
      { numRuns: 300, seed: 20231004 },
    )
  })
})
