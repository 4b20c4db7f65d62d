/** 主送机关: the organs of a list, what they have in common said once or each time. */
import { describe, expect, it } from 'vitest'
import { splitOrgans } from '../../src/tokens/salutation.js'

describe('the organs of', () => {
  it.each([
    ['各省、自治区、直辖市人民政府，国务院各部委、各直属机构', '各省、自治区、直辖市人民政府|国务院各部委|各直属机构'],
    ['各市、县（市、区）人民政府', '各市、县（市、区）人民政府'],
    ['各县（市）、区财政局、教育局', '各县（市）、区财政局|教育局'],
    ['各乡、镇人民政府，县政府各委、办、局', '各乡、镇人民政府|县政府各委、办、局'],
    ['各行署、市、縣建委', '各行署、市、縣建委'],
    // what begins anew is another organ
    ['各区、县直各单位', '各区|县直各单位'],
    ['各县、各区人民政府', '各县|各区人民政府'],
    ['各乡镇、县财政局', '各乡镇|县财政局'],
    ['各县人民法院、人民检察院', '各县人民法院|人民检察院'],
    ['云溪县、青岚县人民政府', '云溪县|青岚县人民政府'],
    // other signs part what they stand between
    ['各县，区人民政府；办', '各县|区人民政府|办'],
  ])('%s', (list, organs) => {
    expect(splitOrgans(list)).toEqual(organs.split('|'))
  })
})
