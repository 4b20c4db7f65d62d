/** What sites print over a document and below it: heads and feet of sites that do not exist. */

interface OnPage {
  title: string
  issuer: string
  number: string
  /** Which page of the file it is. */
  n: number
}

interface Site {
  name: string
  head: (page: OnPage) => string
  foot: (page: OnPage) => string
}

const day = (n: number) => `2023-0${n + 1}-12`

export const SITES: readonly Site[] = [
  {
    name: 'keys, a line each',
    head: ({ title, issuer, number, n }) =>
      `首页 > 政务公开 > 规范性文件\n\n索引号：099900-2023-0${n}125\n\n发文机关：${issuer}\n\n成文日期：${day(n)}\n\n标题：${title}\n\n发文字号：${number}\n\n主题词：\n\n有效性：有效`,
    foot: () => '【打印本页】 【关闭窗口】\n\n上一篇：云溪县防汛工作简报\n\n下一篇：没有了',
  },
  {
    name: 'keys in a table',
    head: ({ title, issuer, number, n }) =>
      `当前位置：首页 > 政府信息公开 > 政策\n索 引 号：\t099900/2023-0${n}32\t主题分类：\t综合政务\n发文机关：\t${issuer}\t成文日期：\t2023年0${n + 1}月12日\n标　　题：\t${title}\n发文字号：\t${number}\t发布日期：\t2023年0${n + 1}月15日`,
    foot: () =>
      '扫一扫在手机打开当前页\n主办单位：云溪县人民政府办公室　承办单位：云溪县大数据局\n网站标识码：9999990001　云ICP备09000001号\n版权所有：云溪县人民政府',
  },
  {
    name: 'keys in one line',
    head: ({ title, issuer, n }) => `索引号： 099900/2023-0${n} | 发文机构： ${issuer} | 发文日期： ${day(n)}\n名称： ${title}\n正文`,
    foot: () => '【大 中 小】【打印】【收藏】【关闭】',
  },
  {
    name: 'keys over their values',
    head: ({ title, issuer, number, n }) =>
      `政府信息公开目录\n索引号：\n099900-2023-0${n}21\n公开责任部门：\n${issuer}\n公开日期：\n${day(n)}\n信息名称：\n${title}\n文　号：\n${number}`,
    foot: () => '【返回列表】',
  },
  {
    name: 'keys in brackets',
    head: ({ title, issuer, number, n }) =>
      `【索 引 号】099900-2023-0${n}12\n【发布机构】${issuer}\n【文　　号】${number}\n【公开日期】${day(n)}\n【内容概述】${title}`,
    foot: () => '打印 | 收藏 | 关闭',
  },
  {
    name: 'a line about time and source',
    head: ({ title, n }) =>
      `您现在的位置：首页 > 新闻中心 > 通知公告\n\n${title}\n\n发布时间：${day(n)} 09:3${n}　来源：县政府办　浏览次数：35${n}　字体：[大 中 小]`,
    foot: ({ title }) => `分享到：\n\n上一篇：云溪县防汛工作简报\n\n下一篇：${title}`,
  },
  {
    name: 'a day below the title',
    head: ({ title, n }) => `${title}\n${day(n)} 10:2${n}\n云溪县人民政府网\n字号：大 中 小`,
    foot: () => '责任编辑：李明\n云溪县人民政府网 版权所有',
  },
  {
    name: 'Markdown',
    head: ({ title, n }) => `# ${title}\n\n发布日期：${day(n)} 来源：云溪县人民政府办公室\n\n[打印](javascript:print()) [关闭](#)`,
    foot: ({ title }) => `**相关链接**\n\n- [《${title}》政策解读](./t2023_1.html)\n- [一图读懂](./t2023_2.html)`,
  },
  {
    name: 'a menu over the way',
    head: ({ title, n }) =>
      `首页\n政府信息公开\n政务服务\n互动交流\n走进云溪\n当前位置：首页 > 政府信息公开 > 县政府文件\n${title}\n信息来源：县政府办 发布时间：${day(n)} 阅读次数：12${n}`,
    foot: () =>
      '网站地图 | 联系我们 | 关于我们\n主办：云溪县人民政府　承办：云溪县政务服务中心\n地址：云溪县解放路1号　邮编：099900　电话：0999-6210088\n云ICP备09000001号-1　云公网安备 09990002000001号',
  },
  {
    name: 'a menu alone',
    head: ({ title, n }) => `首页\n机构职能\n政策文件\n通知公告\n${title}\n发布人：管理员　时间：${day(n)}`,
    foot: () =>
      '友情链接：\n中国政府网　江澜省人民政府网　澄州市人民政府网\n电话：0999-6210088　传真：0999-6210089\n技术支持：云溪县信息中心',
  },
  {
    name: "the browser's title",
    head: ({ title, issuer, number, n }) =>
      `${title}_云溪县人民政府门户网站\n\n| 索引号 | 099900-2023-0${n}12 | 分类 | 公文 |\n|---|---|---|---|\n| 发布机构 | ${issuer} | 发文日期 | ${day(n)} |\n| 名称 | ${title} | | |\n| 文号 | ${number} | 有效性 | 有效 |`,
    foot: () => '附件下载：\n\n1.认定表.doc\n\n[打印本页] [关闭窗口] [返回顶部]',
  },
  {
    name: 'an application of a phone',
    head: ({ title, n }) => `政策文件\n\n${title}\n\n2023年0${n + 1}月12日 来源：县政府办\n\n【字体：大 中 小】 打印`,
    foot: ({ title }) => `相关解读\n\n《${title}》政策解读\n\n扫一扫分享`,
  },
  {
    name: 'an account that readers follow',
    head: ({ title, n }) => `${title}\n\n云溪发布 ${day(n)} 18:2${n} 发表于云溪`,
    foot: () => '来源 | 云溪县政府办公室\n\n编辑 | 王小明　审核 | 李大山\n\n喜欢此内容的人还喜欢\n\n微信扫一扫\n关注该公众号',
  },
  {
    name: 'buttons over the title',
    head: ({ title, issuer, n }) =>
      `政策文件库\n收藏\n留言\n${title}\n发文机关：${issuer}\n来　　源：云溪县政府办公室\n公文种类：通知\n成文日期：2023年0${n + 1}月12日`,
    foot: () => '相关报道\n责任编辑：王小明\n【我要纠错】',
  },
  {
    name: 'a number over each page',
    head: ({ title, issuer, n }) =>
      `[第${n + 1}篇]\n文件标题：${title}\n发布机构：${issuer}\n发布时间：${day(n)}\n原文链接：http://www.example.gov.cn/${n}.html`,
    foot: () => '================',
  },
  {
    name: 'a whole portal',
    head: ({ title, n }) =>
      `云溪县人民政府\nwww.yunxi.example.cn\n网站支持IPv6\n无障碍\n首页 走进云溪 新闻中心 政务公开 办事服务 互动交流\n当前位置：首页>>政务公开>>政府文件>>正文\n${title}\n发布日期：${day(n)}　　浏览次数：2${n}3　　文章来源：县政府办　　视力保护色：`,
    foot: () =>
      '扫一扫在手机打开当前页\n上一条：县政府办公室关于放假的通知\n下一条：没有了\n关于我们 | 网站地图 | 隐私声明\n主办：云溪县人民政府办公室　地址：云溪县解放路1号\n网站标识码：9999990001　云ICP备09000001号',
  },
]
