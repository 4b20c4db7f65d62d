/** 名单, 附件, 任免: lists of people and of attachments, line by line. */
import { it } from 'vitest'
import { expectReads, shortBody } from '../support/short-tree.js'

it('people', () => {
  expectReads(shortBody, '关于甲的通知 ¶ {}', {
    '李明　王强　赵建': 'paragraph 李明 王强 赵建',
    '李明　王强　赵建 ¶ 陈立　周敏　吴刚':
      'roster | › rosterEntry 李明 {李明} | › rosterEntry 王强 {王强} | › rosterEntry 赵建 {赵建} | › rosterEntry 陈立 {陈立} | › rosterEntry 周敏 {周敏} | › rosterEntry 吴刚 {吴刚}',
    '李明　王强　赵建 ¶ 陈立　周敏':
      'roster | › rosterEntry 李明 {李明} | › rosterEntry 王强 {王强} | › rosterEntry 赵建 {赵建} | › rosterEntry 陈立 {陈立} | › rosterEntry 周敏 {周敏}',
    '李明　王强 ¶ 陈立　周敏': 'paragraph 李明 王强 | paragraph 陈立 周敏',
    '李明　王强　赵建　孙伟 ¶ 陈立　周敏　吴刚　郑文':
      'roster | › rosterEntry 李明 {李明} | › rosterEntry 王强 {王强} | › rosterEntry 赵建 {赵建} | › rosterEntry 孙伟 {孙伟} | › rosterEntry 陈立 {陈立} | › rosterEntry 周敏 {周敏} | › rosterEntry 吴刚 {吴刚} | › rosterEntry 郑文 {郑文}',
    '李 明 县水务局局长': 'paragraph 李明 县水务局局长',
    '李 明 县水务局局长 ¶ 陈 立 县财政局局长':
      'roster | › rosterEntry 李明 县水务局局长 {李明, 县水务局局长} | › rosterEntry 陈立 县财政局局长 {陈立, 县财政局局长}',
    '组 长：李 明 县长': 'roster | › rosterEntry 组长：李明 县长 {role 组长, 李明, 县长}',
    '组 长：李 明 县长 ¶ 陈 立　周 敏':
      'roster | › rosterEntry 组长：李明 县长 {role 组长, 李明, 县长} | › rosterEntry 陈立 {陈立} | › rosterEntry 周敏 {周敏}',
    '组 长：李 明 县长 ¶ 王 强 县水务局局长 ¶ 成 员：陈 立　周 敏':
      'roster | › rosterEntry 组长：李明 县长 {role 组长, 李明, 县长} | › rosterEntry 王强 县水务局局长 {王强, 县水务局局长} | › rosterEntry 成员：陈立 {role 成员, 陈立} | › rosterEntry 周敏 {周敏}',
    '组 长：李 明 县委副书记、⏎县长 ¶ 副组长：王 强 县水务局局长':
      'roster | › rosterEntry 组长：李明 县委副书记、县长 {role 组长, 李明, 县委副书记、县长} | › rosterEntry 副组长：王强 县水务局局长 {role 副组长, 王强, 县水务局局长}',
    '组 长：李 明 县委副书记、县人民政府⏎县长 ¶ 副组长：王 强 县水务局局长':
      'roster | › rosterEntry 组长：李明 县委副书记、县人民政府县长 {role 组长, 李明, 县委副书记、县人民政府县长} | › rosterEntry 副组长：王强 县水务局局长 {role 副组长, 王强, 县水务局局长}',
  })
})

it('appointments', () => {
  expectReads(shortBody, '关于李明等同志职务任免的通知 ¶ {}', {
    '任命李明为云溪县水务局局长。': 'appointment 任命李明为云溪县水务局局长。 {appoint, 李明, 云溪县水务局局长}',
    '免去李明的云溪县水务局局长职务。': 'appointment 免去李明的云溪县水务局局长职务。 {remove, 李明, 云溪县水务局局长}',
    '任命： ¶ 李明为云溪县水务局局长。': 'paragraph 任命： | appointment 李明为云溪县水务局局长。 {appoint, 李明, 云溪县水务局局长}',
    '任职： ¶ 李明为云溪县水务局局长。': 'paragraph 任职： | appointment 李明为云溪县水务局局长。 {appoint, 李明, 云溪县水务局局长}',
    '免去： ¶ 李明的云溪县水务局局长职务。': 'paragraph 免去： | appointment 李明的云溪县水务局局长职务。 {remove, 李明, 云溪县水务局局长}',
    '免职： ¶ 李明的云溪县水务局局长职务。': 'paragraph 免职： | appointment 李明的云溪县水务局局长职务。 {remove, 李明, 云溪县水务局局长}',
    '免除： ¶ 李明的云溪县水务局局长职务。': 'paragraph 免除： | appointment 李明的云溪县水务局局长职务。 {remove, 李明, 云溪县水务局局长}',
    '任命李明为云溪县水务局局长，王强为云溪县财政局局长。':
      'appointment 任命李明为云溪县水务局局长， {appoint, 李明, 云溪县水务局局长} | appointment 王强为云溪县财政局局长。 {appoint, 王强, 云溪县财政局局长}',
    '任命李明为云溪县水务局局长；免去王强的云溪县财政局局长职务。':
      'appointment 任命李明为云溪县水务局局长； {appoint, 李明, 云溪县水务局局长} | appointment 免去王强的云溪县财政局局长职务。 {remove, 王强, 云溪县财政局局长}',
    '任命： ¶ 甲事 ¶ 乙事 ¶ 丙事 ¶ 李明为云溪县水务局局长。':
      'paragraph 任命： | paragraph 甲事 | paragraph 乙事 | paragraph 丙事 | appointment 李明为云溪县水务局局长。 {appoint, 李明, 云溪县水务局局长}',
    '任命： ¶ 甲事 ¶ 乙事 ¶ 丙事 ¶ 丁事 ¶ 李明为云溪县水务局局长。':
      'paragraph 任命： | paragraph 甲事 | paragraph 乙事 | paragraph 丙事 | paragraph 丁事 | appointment 李明为云溪县水务局局长。 {appoint, 李明, 云溪县水务局局长}',
    '李明同志任云溪县水务局局长。': 'appointment 李明同志任云溪县水务局局长。 {appoint, 李明, 云溪县水务局局长}',
  })
})

it('attachments', () => {
  expectReads(shortBody, '关于甲的通知 ¶ 请办理。 ¶ {}', {
    '附件 ¶ 1.任务清单 ¶ 2.责任清单 ¶ 云溪县人民政府 ¶ 2023年7月3日':
      'paragraph 请办理。 | attachmentNote | › heading 附件 | › attachment 1.任务清单 {1, 任务清单} | › attachment 2.责任清单 {2, 责任清单} | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03}',
    '附件： ¶ 1.任务清单 ¶ 2.责任清单':
      'paragraph 请办理。 | attachmentNote | › heading 附件： | › attachment 1.任务清单 {1, 任务清单} | › attachment 2.责任清单 {2, 责任清单}',
    '附件: ¶ 1.任务清单 ¶ 2.责任清单':
      'paragraph 请办理。 | attachmentNote | › heading 附件: | › attachment 1.任务清单 {1, 任务清单} | › attachment 2.责任清单 {2, 责任清单}',
    '附件 ¶ 1.任务清单 ¶ 2.责任清单 ¶ 云溪县人民政府 2023年7月3日':
      'paragraph 请办理。 | attachmentNote | › heading 附件 | › attachment 1.任务清单 {1, 任务清单} | › attachment 2.责任清单 {2, 责任清单} | signature 云溪县人民政府 | date 2023年7月3日 {2023-07-03}',
    '附件 ¶ 1.任务清单 ¶ 2.责任清单 ¶ 2023年7月3日':
      'paragraph 请办理。 | annex | › heading 附件 | › arabic 1. 任务清单 {1} | › arabic 2. 责任清单 {2} | › date 2023年7月3日 {2023-07-03}',
    '附件 ¶ 1.任务清单 ¶ 2.责任清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | annex | › heading 附件 | › arabic 1. 任务清单 {1} | › arabic 2. 责任清单 {2} | › signature 云溪县人民政府',
    '附件 ¶ 1.任务清单 ¶ 2.责任清单 ¶ 甲要值守。':
      'paragraph 请办理。 | annex | › heading 附件 | › arabic 1. 任务清单 {1} | › arabic 2. 责任清单 {2} | › › paragraph 甲要值守。',
    '附件 ¶ 1.任务清单 ¶ 2.责任清单 ¶ 云溪县人民政府 ¶ 云溪县财政局 ¶ 2023年7月3日':
      'paragraph 请办理。 | attachmentNote | › heading 附件 | › attachment 1.任务清单 {1, 任务清单} | › attachment 2.责任清单 {2, 责任清单} | signature 云溪县人民政府 | signature 云溪县财政局 | date 2023年7月3日 {2023-07-03}',
    '附件 ¶ 甲要值守。': 'paragraph 请办理。 | annex | › heading 附件 | › paragraph 甲要值守。',
    '附件： ¶ 甲要值守。': 'paragraph 请办理。 | annex | › heading 附件： | › paragraph 甲要值守。',
    '附件：1.任务清单 ¶ 3.责任清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.任务清单 {1, 任务清单} | › attachment 3.责任清单 {3, 责任清单} | signature 云溪县人民政府',
    '附件：1.任务清单 ¶ 4.责任清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.任务清单 {1, 任务清单} | arabic 4. 责任清单 {4} | signature 云溪县人民政府',
    '附件：2.任务清单 ¶ 1.责任清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：2.任务清单 {2, 任务清单} | arabic 1. 责任清单 {1} | signature 云溪县人民政府',
    '附件：1.任务清单 2.责任清单 ¶ 3.物资清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.任务清单 {1, 任务清单} | › attachment 2.责任清单 {2, 责任清单} | › attachment 3.物资清单 {3, 物资清单} | signature 云溪县人民政府',
    '附件：任务清单 ¶ 2.责任清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：任务清单 {任务清单} | › attachment 2.责任清单 {2, 责任清单} | signature 云溪县人民政府',
    '附件：任务清单 ¶ 1.责任清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：任务清单 {任务清单} | arabic 1. 责任清单 {1} | signature 云溪县人民政府',
    '附件1：任务清单 ¶ 附件3：责任清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件1：任务清单 {1, 任务清单} | attachmentNote | › attachment 附件3：责任清单 {3, 责任清单} | signature 云溪县人民政府',
    '附件1：任务清单 ¶ 附件2：责任清单 ¶ 附件3：物资清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件1：任务清单 {1, 任务清单} | › attachment 附件2：责任清单 {2, 责任清单} | › attachment 附件3：物资清单 {3, 物资清单} | signature 云溪县人民政府',
    '附件1：任务清单 ¶ 附件2：责任清单 ¶ 4.物资清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件1：任务清单 {1, 任务清单} | › attachment 附件2：责任清单 {2, 责任清单} | › attachment 4.物资清单 {4, 物资清单} | signature 云溪县人民政府',
    '附件：1．任务清单　2．责任清单 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1．任务清单 {1, 任务清单} | › attachment 2．责任清单 {2, 责任清单} | signature 云溪县人民政府',
    '附件：任务清单（另附） ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：任务清单（另附） {任务清单, note 另附} | signature 云溪县人民政府',
    '附件：任务清单（详见县政府网站） ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：任务清单（详见县政府网站） {任务清单, note 详见县政府网站} | signature 云溪县人民政府',
    '附件：任务清单（详见县政府网站）表 ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：任务清单（详见县政府网站）表 {任务清单（详见县政府网站）表} | signature 云溪县人民政府',
    '附件：（略） ¶ 云溪县人民政府': 'paragraph 请办理。 | attachmentNote | › attachment 附件：（略） {（略）} | signature 云溪县人民政府',
    '附件：1.任务清单，乙表； ¶ 云溪县人民政府':
      'paragraph 请办理。 | attachmentNote | › attachment 附件：1.任务清单，乙表； {1, 任务清单，乙表} | signature 云溪县人民政府',
  })
})
