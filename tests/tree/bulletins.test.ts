/** 简报: bulletins, and what only looks like one. */
import { it } from 'vitest'
import { expectReads, shortParts } from '../support/short-tree.js'

it('below …', () => {
  expectReads(shortParts, '{} ¶ 我县秋收进展顺利 ¶ 全县秋收过半。', {
    '政 务 信 息⏎第27期⏎云溪县人民政府办公室　2022年7月14日': 'masthead 政务信息 | document 我县秋收进展顺利',
    '云溪信息⏎〔2022〕第8期（总第236期）': 'masthead 云溪信息 | document 我县秋收进展顺利',
    '云溪信息⏎第8期 ¶ 本期要目⏎▲我县秋收进展顺利⏎▲全县“三步走”改造农村厕所': 'masthead 云溪信息 | contents | document 我县秋收进展顺利',
    '云溪信息⏎第8期 ¶ 【信息快报】': 'masthead 云溪信息 | document 我县秋收进展顺利',
    '云溪信息 ¶ 第27期培训班结业。': 'document 云溪信息',
    '督查通报⏎〔2022〕第8期': 'document',
  })
})
