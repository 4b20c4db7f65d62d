/** Lines of a number only: of pages, or of the cells of a table. */
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse.js'
import { leavesOf } from '../support/laws.js'

/** The numbers that are no pages. */
const amounts = (...lines: string[]) =>
  leavesOf(parse(lines.join('\n'))).flatMap(({ type, value }) => (/^\d+$/.test(value) && type !== 'furniture' ? [value] : []))
/** Each on a page of one paragraph. */
const pages = (...numbers: number[]) => numbers.flatMap((number) => ['各乡镇要切实做好防汛抗旱工作，确保安全度汛。', `${number}`])

describe('numbers near each other', () => {
  it('are amounts where they rise and fall', () => {
    expect(amounts('水库', '青石水库', '120', '118', '白马水库', '90', '77')).toEqual(['120', '118', '90', '77'])
  })

  it.each([
    ['grow', [12, 13, 15, 18]],
    ['begin anew with each document', [1, 2, 3, 1, 2, 3, 1, 2, 3]],
    ['go on from another page', [12, 13, 14, 2, 3, 4]],
    ['have a page in the wrong place', [10, 11, 9, 12, 13]],
  ])('are of pages where they %s', (_, numbers) => {
    expect(amounts('关于做好防汛工作的通知', ...pages(...numbers))).toEqual([])
  })

  it('are of pages in the contents, in whatever order they come', () => {
    const tree = parse('目录\n关于做好春耕工作的通知\n5\n关于做好防汛工作的通知\n3\n关于做好造林工作的通知\n8\n')
    expect(leavesOf(tree).flatMap(({ type, value }) => (type === 'furniture' ? [value] : []))).toEqual(['5', '3', '8'])
  })
})
