/** 目录: which lines are a section, which an entry, and where the contents of one text end. */
import { it } from 'vitest'
import { expectReads, shortBody, shortContents } from '../support/short-tree.js'

it('a line over an entry: …', () => {
  expectReads(shortContents, '目 录⏎县政府文件⏎关于甲的通知（1）⏎{}⏎关于乙的通知（2） ¶ 关于甲的通知 ¶ 请办理。', {
    人事任免:
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › contentsSection 人事任免 | › › contentsEntry 关于乙的通知 {page 2}',
    '【人事任免】':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › contentsSection 人事任免 | › › contentsEntry 关于乙的通知 {page 2}',
    '[人事任免]':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › contentsSection 人事任免 | › › contentsEntry 关于乙的通知 {page 2}',
    '【任】':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › contentsSection 任 | › › contentsEntry 关于乙的通知 {page 2}',
    县政府办公室文件:
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › contentsSection 县政府办公室文件 | › › contentsEntry 关于乙的通知 {page 2}',
    序言: '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › contentsSection 序言 | › › contentsEntry 关于乙的通知 {page 2}',
    云溪县人民政府和云溪县人民政府办公室联合发布的各类文件汇编:
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 云溪县人民政府和云溪县人民政府办公室联合发布的各类文件汇编关于乙的通知 {page 2}',
  })
})

it('an entry of several lines: …', () => {
  expectReads(shortContents, '目 录⏎县政府文件⏎关于甲的通知（1）⏎{}⏎关于丙的通知（9） ¶ 关于甲的通知 ¶ 请办理。', {
    '云溪县人民政府关于⏎乙的通知（2）':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 云溪县人民政府关于乙的通知 {page 2} | › › contentsEntry 关于丙的通知 {page 9}',
    '云溪县人民政府关于⏎乙的通知⏎（云政发〔2023〕2号）（2）':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 云溪县人民政府关于乙的通知 {云政发〔2023〕2号, page 2} | › › contentsEntry 关于丙的通知 {page 9}',
    '云溪县人民政府关于⏎乙的通知⏎云政发〔2023〕2号⏎（2）':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 云溪县人民政府关于乙的通知 {云政发〔2023〕2号, page 2} | › › contentsEntry 关于丙的通知 {page 9}',
    '关于乙的通知⏎2':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 关于乙的通知 {page 2} | › › contentsEntry 关于丙的通知 {page 9}',
    '关于乙的通知⏎2⏎3':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 关于乙的通知 | › › contentsEntry 关于丙的通知 {page 9}',
    '关于乙的通知⏎— 2 —⏎关于丁的通知（3）':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 关于乙的通知 | › › contentsEntry 关于丁的通知 {page 3} | › › contentsEntry 关于丙的通知 {page 9}',
    '政府工作报告⏎——在云溪县第十七届人民代表大会上 李明（2）':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 政府工作报告 {李明, page 2} | › › contentsEntry 关于丙的通知 {page 9}',
    '政府工作报告——在云溪县第十七届人民代表大会上（2）':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 政府工作报告——在云溪县第十七届人民代表大会上 {page 2} | › › contentsEntry 关于丙的通知 {page 9}',
    '关于乙的通知（云政2号）（2）':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 关于乙的通知（云政2号） {page 2} | › › contentsEntry 关于丙的通知 {page 9}',
    '关于乙的通知（试行）（2）':
      '› contentsSection 县政府文件 | › › contentsEntry 关于甲的通知 {page 1} | › › contentsEntry 关于乙的通知（试行） {page 2} | › › contentsEntry 关于丙的通知 {page 9}',
  })
})

it('entries without pages: …', () => {
  expectReads(
    shortContents,
    '目 录⏎县政府文件⏎关于做好全县防汛抗旱抢险救灾工作的通知⏎云政发〔2023〕1号⏎{} ¶ 关于做好全县防汛抗旱抢险救灾工作的通知 ¶ 云政发〔2023〕1号 ¶ 请办理。',
    {
      '云溪县人民政府关于⏎乙事的通知⏎云政发〔2023〕2号':
        '› contentsSection 县政府文件 | › › contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号} | › › contentsEntry 云溪县人民政府关于乙事的通知 {云政发〔2023〕2号}',
      '云溪县人民政府关于⏎乙事⏎及丙事的通知⏎云政发〔2023〕2号⏎丁事的办法':
        '› contentsSection 县政府文件 | › › contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号} | › › contentsEntry 云溪县人民政府关于乙事及丙事的通知 {云政发〔2023〕2号} | › › contentsEntry 丁事的办法',
      '政府工作报告⏎——在云溪县第十七届人民代表大会上⏎云溪县人民政府关于丙事的通知':
        '› contentsSection 县政府文件 | › › contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号} | › › contentsEntry 政府工作报告 | › › contentsEntry 云溪县人民政府关于丙事的通知',
      '云溪县人民政府关于⏎乙事':
        '› contentsSection 县政府文件 | › › contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号} | › › contentsEntry 云溪县人民政府关于乙事',
      '人事任免⏎关于李明同志任职的通知':
        '› contentsSection 县政府文件 | › › contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号} | › contentsSection 人事任免 | › › contentsEntry 关于李明同志任职的通知',
      县政府办公室文件:
        '› contentsSection 县政府文件 | › › contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号} | › contentsSection 县政府办公室文件',
      县政府办公室发布的文件:
        '› contentsSection 县政府文件 | › › contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号} | › › contentsEntry 县政府办公室发布的文件',
      人事任免:
        '› contentsSection 县政府文件 | › › contentsEntry 关于做好全县防汛抗旱抢险救灾工作的通知 {云政发〔2023〕1号} | › contentsSection 人事任免',
    },
  )
})

it('the contents of one text', () => {
  expectReads(shortBody, '云溪县甲事办法 ¶ 目 录⏎{}', {
    '第一章 总则⏎第二章 附则 ¶ 第一章 总则 ¶ 第一条 甲事。':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | › › contentsEntry 第二章 附则 | › › › title 第二章 附则 | chapter 第一章 总则 {1} | › article 第一条 {1} | › › paragraph 甲事。',
    '序言⏎第一章 总则⏎第二章 附则 ¶ 序言 ¶ 甲事。 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 序言 | › › › title 序言 | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | › › contentsEntry 第二章 附则 | › › › title 第二章 附则 | paragraph 序言 | paragraph 甲事。 | chapter 第一章 总则 {1}',
    '前言⏎第一章 总则 ¶ 前言 ¶ 甲事。 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 前言 | › › › title 前言 | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 前言 | paragraph 甲事。 | chapter 第一章 总则 {1}',
    '总则⏎第一章 总则 ¶ 总则 ¶ 甲事。 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 总则 | › › › title 总则 | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 总则 | paragraph 甲事。 | chapter 第一章 总则 {1}',
    '附则⏎第一章 总则 ¶ 附则 ¶ 甲事。 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 附则 | › › › title 附则 | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 附则 | paragraph 甲事。 | chapter 第一章 总则 {1}',
    '概况⏎第一章 总则 ¶ 概况 ¶ 甲事。 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection 概况 | › › heading 概况 | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 概况 | paragraph 甲事。 | chapter 第一章 总则 {1}',
    '序言⏎概况⏎第一章 总则 ¶ 序言 ¶ 甲事。 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection 序言 | › › heading 序言 | › contentsSection 概况 | › › heading 概况 | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 序言 | paragraph 甲事。 | chapter 第一章 总则 {1}',
    '第一章 总则⏎第二章 附则 ¶ 甲事。':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | › › contentsEntry 第二章 附则 | › › › title 第二章 附则 | paragraph 甲事。',
    '第一章 总则⏎甲事⏎第二章 附则 ¶ 乙事。':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 甲事 | chapter 第二章 附则 {2} | › paragraph 乙事。',
    '第一章 总则 ¶ 各乡镇人民政府： ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 各乡镇人民政府： | chapter 第一章 总则 {1}',
    '第一章 总则 ¶ 2023年7月3日 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 2023年7月3日 | chapter 第一章 总则 {1}',
    '第一章 总则 ¶ 云溪县人民政府 2023年7月3日 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03} | chapter 第一章 总则 {1}',
    '第一章 总则 ¶ （此件公开发布） ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | annotation 此件公开发布 {full} | chapter 第一章 总则 {1}',
    '第一章 总则 ¶ 云政发〔2023〕1号 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | paragraph 云政发〔2023〕1号 | chapter 第一章 总则 {1}',
    '第一章 总则 ¶ 目 录 ¶ 第一章 总则':
      'contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则 | contents | › heading 目录 | › contentsSection | › › contentsEntry 第一章 总则 | › › › title 第一章 总则',
  })
})
