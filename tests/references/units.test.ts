/** Who does what, and who becomes what: the words of each, and where they stand. */
import { describe, expect, it } from 'vitest'
import { inNotice } from './support/read.js'

const tasks = (body: string) => inNotice(body).tasks.map(({ printed, role, organs }) => `${role} ${organs.join('|')} <${printed}>`)

describe('units by label', () => {
  it.each([
    [
      '做好备汛。（主办单位：县水务局，协办单位：县财政局，参与单位：县教育局；协助部门：县公安局）',
      [
        'lead 县水务局 <主办单位：县水务局>',
        'support 县财政局 <协办单位：县财政局>',
        'support 县教育局 <参与单位：县教育局>',
        'support 县公安局 <协助部门：县公安局>',
      ],
    ],
    ['做好备汛。（牵头领导：李明；责任人 : 王强）', ['official 李明 <牵头领导：李明>', 'official 王强 <责任人 : 王强>']],
    ['做好备汛。责任单位：县水务局、县财政局。', ['responsible 县水务局|县财政局 <责任单位：县水务局、县财政局>']],
    ['做好备汛；责任单位 ：县水务局 、县财政局等相关部门', ['responsible 县水务局|县财政局 <责任单位 ：县水务局 、县财政局等相关部门>']],
    [
      '（责任单位：县水务局、县财政局按各自职责分工负责）',
      ['responsible 县水务局|县财政局 <责任单位：县水务局、县财政局按各自职责分工负责>'],
    ],
    ['（责任单位：县水务局等按职责负责）', ['responsible 县水务局 <责任单位：县水务局等按职责负责>']],
    ['（责任单位：县水务局、县财政局分别负责；时限：长期）', ['responsible 县水务局|县财政局 <责任单位：县水务局、县财政局分别负责>']],
    ['（责任单位：县水务局（河长办）；县财政局）', ['responsible 县水务局（河长办）|县财政局 <责任单位：县水务局（河长办）；县财政局>']],
    ['（责任单位：县水务局(河长办)、县财政局）', ['responsible 县水务局(河长办)|县财政局 <责任单位：县水务局(河长办)、县财政局>']],
    ['（责任单位：县水务局）另行通知：县财政局', ['responsible 县水务局 <责任单位：县水务局>']],
    // a closing bracket too many parts nothing and hides nothing
    ['责任单位：县水务局）、县财政局', ['responsible 县水务局）|县财政局 <责任单位：县水务局）、县财政局>']],
    ['做好责任单位：这一栏的填写。', []],
    ['（责任单位', []],
  ])('%s', (body, wanted) => {
    expect(tasks(body)).toEqual(wanted)
  })
})

describe('units in a spoken bracket', () => {
  it.each([
    [
      '做好备汛。（县水务局牵头负责，县财政局、县教育局参与，县公安局协助）',
      ['lead 县水务局 <县水务局牵头负责>', 'support 县财政局|县教育局 <县财政局、县教育局参与>', 'support 县公安局 <县公安局协助>'],
    ],
    ['做好备汛。(由县水务局负责)', ['responsible 县水务局 <由县水务局负责>']],
    ['做好备汛。（县水务局、各乡镇按照各自职责分工负责。）', ['responsible 县水务局|各乡镇 <县水务局、各乡镇按照各自职责分工负责>']],
    [
      '做好备汛。（县水务局牵头；县财政局（国资局）配合）',
      ['lead 县水务局 <县水务局牵头>', 'support 县财政局（国资局） <县财政局（国资局）配合>'],
    ],
    [
      '做好备汛。（云溪水务集团负责，县疾控中心协助）',
      ['responsible 云溪水务集团 <云溪水务集团负责>', 'support 县疾控中心 <县疾控中心协助>'],
    ],
    ['（群众负责）', []],
    ['（县水务局牵头，群众配合）', []],
    ['（县水务局牵头，县财政局拨款）', []],
    // an organ's name ends the words before the verb
    ['（县水务局的同志牵头）', []],
    ['（局里的群众负责）', []],
    ['由县水务局负责。', []],
  ])('%s', (body, wanted) => {
    expect(tasks(body)).toEqual(wanted)
  })
})

describe('people in running text', () => {
  const people = (body: string) =>
    inNotice(body).personnel.map(({ printed, action, person, post, probation }) => [printed, action, person, post, probation])

  it.each([
    ['会议决定，欧阳明同志任县水务局局长。', ['欧阳明同志任县水务局局长', 'appoint', '欧阳明', '县水务局局长', undefined]],
    ['会议决定，李明同志兼任组长职务。', ['李明同志兼任组长职务', 'appoint', '李明', '组长', undefined]],
    [
      '会议决定，任命王强同志为县财政局局长（试用期为一年）。',
      ['任命王强同志为县财政局局长（试用期为一年）', 'appoint', '王强', '县财政局局长', '一年'],
    ],
    ['会议决定，免去李明同志的县水务局局长职务。', ['免去李明同志的县水务局局长职务', 'remove', '李明', '县水务局局长', undefined]],
    ['会议决定，李明同志不再兼任组长，另有任用。', ['李明同志不再兼任组长', 'remove', '李明', '组长', undefined]],
    ['领导小组设办公室，办公室主任 由 王强 同志 兼任。', ['办公室主任 由 王强 同志 兼任', 'appoint', '王强', '办公室主任', undefined]],
    ['领导小组设办公室，由王强任办公室主任。', ['由王强任办公室主任', 'appoint', '王强', '办公室主任', undefined]],
  ])('%s', (body, wanted) => {
    expect(people(body)).toEqual([wanted])
  })

  it.each([
    '会议认为，有关领导同志任组长。',
    '会议认为，各位同志任务繁重。',
    '会议认为，应由王强任。',
    '会议认为，免去处罚。',
    '会议要求，落实责任，高度重视。',
  ])('nobody: %s', (body) => {
    expect(people(body)).toEqual([])
  })
})
