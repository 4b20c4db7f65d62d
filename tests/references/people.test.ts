import { describe, expect, it } from 'vitest'
import { extract } from '../../src/references/index.js'
import { ISSUE, inNotice, issue } from './support/read.js'

const personnel = (body: string) =>
  inNotice(body).personnel.map(({ action, person, post, probation }) =>
    [action, person, post, probation].filter((part) => part !== undefined).join(' '),
  )

describe('appointments and removals', () => {
  it.each([
    ['会议决定，李明同志任县水务局局长，张卫国同志任监事会主席。', ['appoint 李明 县水务局局长', 'appoint 张卫国 监事会主席']],
    ['办公室设在县水务局，办公室主任由王强同志兼任。', ['appoint 王强 办公室主任']],
    ['领导小组由李明任组长，负责统筹。', ['appoint 李明 组长']],
    ['任命王强为云溪县财政局局长（试用期一年）；', ['appoint 王强 云溪县财政局局长 一年']],
    ['赵建设同志不再担任县财政局局长职务。', ['remove 赵建设 县财政局局长']],
    ['办公室主任由县水务局局长兼任。', []],
    ['成员由有关部门负责同志担任（名单另发）。', []],
    ['明确任务，落实责任，任何单位不得推诿。', []],
  ])('%s', (body, wanted) => {
    expect(personnel(body)).toEqual(wanted)
  })

  it('are not said twice where the tree has them', () => {
    const { personnel: found } = inNotice('任命：\n王强为云溪县财政局局长（试用期一年）；\n免去：\n赵建设同志的云溪县财政局局长职务。')
    expect(found.map(({ action, person }) => `${action} ${person}`)).toEqual(['appoint 王强', 'remove 赵建设'])
  })
})

describe('rosters', () => {
  it('give each person the role that is printed above', () => {
    const { members } = extract(issue(), { text: ISSUE })
    expect(members.map(({ role, name, post }) => [role, name, post])).toEqual([
      ['组长', '李明', '县委副书记、县长'],
      ['副组长', '张卫国', '县政府副县长'],
      ['成员', '王强', '县水务局局长'],
      ['成员', '赵建设', '县财政局局长'],
    ])
  })
})
