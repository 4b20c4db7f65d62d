/** The national base grammar (全国通用): what any gazette and any official document of the country shares. */
import type { Grammar } from '../src/grammar.js'
import { contentsRules } from '../src/tokens/contents-rules.js'
import { lineRules } from '../src/tokens/rules.js'
import { structureRules } from '../src/tree/blocks.js'

/** The words of a list as it is written below, parted by blanks. */
function list(words: string): string[] {
  return words.trim().split(/\s+/)
}

export const base: Grammar = {
  id: 'base',
  name: '全国通用',
  lines: lineRules.map((rule) => ({ rule })),
  structures: structureRules.map((rule) => ({ rule })),
  contents: contentsRules.map((rule) => ({ rule })),
  organs: ['国务院', '中共中央', '中央军委', '全国人大常委会', '全国人民代表大会'].map((name) => ({ name })),
  words: {
    // 条例 (2012) art. 8; reports of other kinds; 判决书 and on: of courts, procurators and those who punish or license
    documentKinds: list(`
      决议 决定 命令 令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 函 纪要 复函 指示 慰问信 感谢信
      表扬信 贺信 贺电 公开信 讲话 致辞 解读 公示 声明 启事 布告 说明 答复 批示 更正 致词 答记者问 判决书 裁决书 裁定书
      调解书 起诉书 决定书 建议书 通知书 意见书 告知书 倡议 汇报
    `),
    instrumentKinds: list(`
      办法 规定 细则 方案 预案 规划 计划 制度 规则 章程 标准 清单 要点 条例 法典 准则 规程 规范 指南 目录 措施
      若干措施 政策 分工 分解 责任制 工作制 法 行动 名单 职责 流程 机制 任务 守则 公约 导则 倡议书 简介 纲要
      大事记 议程 须知 指引 规例 修正案 解释 通则 协议书 责任书 承诺书 解答 问答
      民约 简章 名录 白皮书 部门预算 部门决算 单位预算 单位决算 一览 一览表 协定 议定书 条约 换文 合同
    `),
    organEndings: list(`
      人民政府 政府 办公室 办公厅 委员会 管委会 常委会 常务委员会 国务院 局 厅 部 院 署 委 会 中心 处 所 站 队
      集团 公司 银行 农发行 农行 工行 建行 中行 支行 分行 法院 检察院 指挥部 领导小组 联席会议 社 科 室 学校 大学 学院 司令部 人武部
      总队 支队 大队 军区 军分区 开发区 协会 联合会 工会 政协 人大 监委 纪委 县委 市委 省委 区委 党组 总局 分局
      馆 台 局党组 主席团
    `),
    posts: list(`
      省长 市长 州长 专员 县长 区长 旗长 盟长 镇长 乡长 主任 主席 院长 检察长 局长 厅长 部长 总理 书记 行长 署长
      会长 行政长官 司长 主任委员 委员长 审判长 审判员 仲裁员 公证员 代理审判员 人民陪审员 检察官 检察员 书记员 法官助理 检察官助理 首席大法官
      局党组书记 政委 政治委员
    `),
    roles: list(`
      组长 副组长 常务副组长 执行副组长 第一副组长 成员 成员单位 主任 副主任 常务副主任 主任委员 副主任委员 委员
      总指挥 副总指挥 常务副总指挥 指挥长 副指挥长 常务副指挥长 指挥 副指挥 总召集人 召集人 副召集人 主编 副主编 总编
      编委 编辑 秘书长 副秘书长 顾问 名誉组长 第一组长 总河长 副总河长 会长 副会长 责任编辑 总队长 队长 副队长
      联络员 专家 办公室主任
    `),
    colophonKeys: list(`
      主管主办 主管、主办 主管 主办 主管单位 主办单位 协办单位 编辑出版 编辑 出版 编印 编印单位 编辑单位 编辑部 邮编 邮政编码 网址 网站
      电话 传真 地址 定价 工本费 发行范围 发行 发行方式 发放范围 印刷 印刷单位 印数 印量 准印证 准印证号
      内部资料准印证 刊号 国内统一刊号 国内统一连续出版物号 电子邮箱 邮箱 电子信箱 责任编辑 编辑委员会 微信公众号 承印
      开本 刊期 出版周期 主管主办单位 编辑出版单位 赠阅范围
    `),
    metaKeys: list(`
      索引号 主题分类 主题词 发文机构 发文机关 发文单位 发布机构 发布单位 发文字号 文号 成文日期 成文时间 发文日期
      发文时间 发布日期 发布时间 公开日期 生成日期 有效性 效力状态 时效性 废止日期 实施日期 施行日期 生效日期 颁布日期
      颁布单位 发布机关 发布部门 制定机关 效力级别 效力位阶 法规类别 法律性质 标题 名称 信息名称 信息来源 来源
      浏览次数 点击数 信息分类 公开方式 公开时限 公开形式 公开范围 体裁分类 体裁 组配分类 签发人 会签人 密级 保密期限
      紧急程度 份号 公开类型 公开属性 统一编号 登记号 规范性文件登记号 规范性文件统一登记号 信息所属单位 备注/文号
      公文生成日期 效力等级 效力类型 公布日期 制发机关 发电单位 发电机关 签批盖章 签批 批准部门 批准日期 法规分类
      唯一标志 失效依据 时效状态 发布文号 失效日期 所属类别 文件来源 内容概述 归档时间 公文目录 生效时间 废止时间
      视力保护色 浏览量 阅读次数 访问次数 文件编号 公文种类 公文时效 公开目录 信息类别 文件类型 发文文号
      规范性文件统一编号 规范性文件编号 备案号 备案登记号 信息公开选项 发往 解读机关 解读单位 解读人
    `),
    contentsSections: [],
  },
}
