/** 刊头: what the cover says. */
import { it } from 'vitest'
import { expectReads, shortMasthead } from '../support/short-tree.js'

it('a cover with …', () => {
  expectReads(
    shortMasthead,
    '云溪县人民政府公报⏎2023年第3期⏎{} ¶ 目 录⏎县政府文件⏎关于甲的通知（1）⏎关于乙的通知（2） ¶ 关于甲的通知 ¶ 请办理。',
    {
      '办刊宗旨：⏎传达政令⏎服务群众':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 传达政令 / 服务群众} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 办刊宗旨： | › paragraph 传达政令 | › paragraph 服务群众',
      '办刊宗旨⏎传达政令⏎服务群众':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 传达政令 / 服务群众} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 办刊宗旨 | › paragraph 传达政令 | › paragraph 服务群众',
      '本刊办刊宗旨：⏎传达政令⏎服务群众':
        'masthead 云溪县人民政府公报 {year 2023, issue 3} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 本刊办刊宗旨： | › paragraph 传达政令 | › paragraph 服务群众',
      '办刊宗旨：⏎传达政令⏎编辑委员会⏎服务群众':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 传达政令} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 办刊宗旨： | › paragraph 传达政令 | › paragraph 编辑委员会 | › paragraph 服务群众',
      '办刊宗旨：⏎传达政令⏎编辑部⏎服务群众':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 传达政令} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 办刊宗旨： | › paragraph 传达政令 | › paragraph 编辑部 | › paragraph 服务群众',
      '办刊宗旨：⏎传达政令⏎编辑部设计⏎服务群众':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 传达政令 / 编辑部设计 / 服务群众} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 办刊宗旨： | › paragraph 传达政令 | › paragraph 编辑部设计 | › paragraph 服务群众',
      '办刊宗旨：⏎传达政令⏎主编：李明⏎服务群众':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 传达政令} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 办刊宗旨： | › paragraph 传达政令 | › paragraph 主编：李明服务群众',
      '办刊宗旨：⏎传达政令⏎云溪县水务局⏎宣传政策':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 传达政令 / 云溪县水务局 / 宣传政策} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 办刊宗旨： | › paragraph 传达政令 | › paragraph 云溪县水务局 | › paragraph 宣传政策',
      '刊　期：双月刊':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 双月刊} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 刊期：双月刊',
      '出版周期：双月刊':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 双月刊} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 出版周期：双月刊',
      '主办单位：云溪县人民政府办公室':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 云溪县人民政府办公室} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 主办单位：云溪县人民政府办公室',
      '主办单位：云溪县人民政府办公室⏎主办：云溪县委办公室':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 云溪县人民政府办公室} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 主办单位：云溪县人民政府办公室 | › paragraph 主办：云溪县委办公室',
      '2023年9月30日出版':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 2023-09-30} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › date 2023年9月30日出版 {2023-09-30}',
      '2023年9月30日出版⏎2023年10月30日出版':
        'masthead 云溪县人民政府公报 {year 2023, issue 3, 2023-09-30} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › date 2023年9月30日出版 {2023-09-30} | › date 2023年10月30日出版 {2023-10-30}',
      月刊: 'masthead 云溪县人民政府公报 {year 2023, issue 3, 月刊} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 月刊',
      '— 1 —':
        'masthead 云溪县人民政府公报 {year 2023, issue 3} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › furniture — 1 —',
      'YUNXIXIAN RENMIN ZHENGFU GONGBAO':
        'masthead 云溪县人民政府公报 {YUNXIXIAN RENMIN ZHENGFU GONGBAO, year 2023, issue 3} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph YUNXIXIAN RENMIN ZHENGFU GONGBAO',
      '电话：0000-0000000':
        'masthead 云溪县人民政府公报 {year 2023, issue 3} | › title 云溪县人民政府公报 | › paragraph 2023年第3期 | › paragraph 电话：0000-0000000',
    },
  )
})
