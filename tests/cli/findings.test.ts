/** What `refs` and `check` print of one text, to the character. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCheck } from '../../src/cli/check.js'
import { addRefs } from '../../src/cli/refs.js'
import { ran } from '../support/in-process.js'
import { SMALL_ISSUE } from '../support/small-issue.js'

let folder: string
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-findings-'))
  writeFileSync(at('issue.txt'), SMALL_ISSUE)
  writeFileSync(at('empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('gongbao refs', () => {
  it('lists what is found in the order of the text', async () => {
    expect((await ran(addRefs, 'refs', at('issue.txt'))).out).toMatchInlineSnapshot(`
      "18:3   citation   《云溪县水库管理办法》  issues 云溪县水库管理办法 → u4e91-zheng-fa-2023-1.instrument-1
      18:20  deadline   2023年底前              2023-12-31
      24:17  task       责任单位：县水务局      responsible 县水务局 → u4e91-zheng-fa-2023-1.chinese-1.chinese-bracketed-1
      31:2   publicity  此件公开发布            document full
      37:1   member     组长：李明 县长         组长 李明 县长
      43:5   self       本办法                  本办法 → u4e91-zheng-fa-2023-1.instrument-1
      "
    `)
  })

  it('says every kind of thing', async () => {
    writeFileSync(
      at('kinds.txt'),
      '云溪县人民政府\n关于甲的通知\n云政发〔2023〕15号\n各乡镇人民政府：\n经2023年4月10日县政府第12次常务会议审议通过。《云溪县关于进一步加强水库安全管理工作若干规定的实施细则》第三条、前款、上述规定适用，每月5日前报送。\n李明同志任组长（试用期一年）。本通知自2023年8月1日起施行，有效期2年。\n云溪县人民政府\n2023年7月3日\n（此件公开发布，附件1不公开）\n',
    )
    expect((await ran(addRefs, 'refs', at('kinds.txt'))).out).toMatchInlineSnapshot(`
      "5:1   adoption   经2023年4月10日县政府第12次常务会议审议通过    2023-04-10 县政府 第12次 常务会议
      5:28  citation   《云溪县关于进一步加强水库安全管理工作若干规…  cites 云溪县关于进一步加强水库安全管理工作若干规定的实施细则
      5:61  relative   前款                                           前款 (the words stand in no paragraph)
      5:64  above      上述                                           上述 (it points at the words before it, not at a division)
      5:71  deadline   每月5日前                                      ---05
      6:1   personnel  李明同志任组长（试用期一年）                   appoint 李明 组长 一年
      6:16  self       本通知                                         本通知 → u4e91-zheng-fa-2023-15
      6:19  effective  自2023年8月1日起施行，有效期2年                2023-08-01 – 2025-07-31
      9:2   publicity  此件公开发布，附件1不公开                      document partial
      9:9   publicity  附件1不公开                                    attachment 1 none
      "
    `)
  })
})

describe('gongbao check', () => {
  it('shows the place of each fault, and sums up', async () => {
    writeFileSync(
      at('faulty.txt'),
      `云溪县粮食工作方案\n\n一、总体要求\n\n${'稳产保供'.repeat(30)}，，${'确保安全'.repeat(30)}。\n\n三、保障措施\n\n加强领导。\n`,
    )
    const zh = await ran(addCheck, 'check', at('faulty.txt'), at('empty.txt'))
    expect(zh.status).toBe(1)
    expect(zh.out.replaceAll(folder, '')).toMatchInlineSnapshot(`
      "/faulty.txt

      5:1  警告  “稳产保供”重复：“稳产保供稳产保供稳产保供稳产保供…”  text/doubled-characters
          5 │ 稳产保供稳产保供稳产保供稳产保供稳产保供稳产保供稳产保供稳产保供…
            │ ^^^^^^^^^^^^^^^^

      5:121  警告  标点“，，”重复：“…保供稳产保供，，确保安全确保安全…”  text/doubled-punctuation
          5 │ …稳产保供稳产保供稳产保供稳产保供，，确保安全确保安全确保安全确保安全确保安全确保安全确保安全确保…
            │                                  ^^^^

      7:1  错误  “一、”之后是“三、”，缺“二、”  numbering/gap
          7 │ 三、保障措施
            │ ^^^^
        3:1  前一序数“一、”

      2 个文件：1 个错误，2 个警告，0 个提示
      "
    `)
    const en = await ran(addCheck, 'check', '--lang', 'en', at('faulty.txt'))
    expect(en.out.replaceAll(folder, '')).toMatchInlineSnapshot(`
      "/faulty.txt

      5:1  warning  “稳产保供” stands twice: “稳产保供稳产保供稳产保供稳产保供…”  text/doubled-characters
          5 │ 稳产保供稳产保供稳产保供稳产保供稳产保供稳产保供稳产保供稳产保供…
            │ ^^^^^^^^^^^^^^^^

      5:121  warning  doubled punctuation “，，”: “…保供稳产保供，，确保安全确保安全…”  text/doubled-punctuation
          5 │ …稳产保供稳产保供稳产保供稳产保供，，确保安全确保安全确保安全确保安全确保安全确保安全确保安全确保…
            │                                  ^^^^

      7:1  error  “三、” follows “一、”: “二、” is missing  numbering/gap
          7 │ 三、保障措施
            │ ^^^^
        3:1  the label before, “一、”

      1 file: 1 error, 2 warnings, 0 info
      "
    `)
  })
})
