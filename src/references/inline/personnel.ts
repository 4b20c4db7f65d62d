/** 任免 in running text: `王某同志任监事会主席`, `办公室主任由李某兼任`, `免去张某的某局局长职务`. */
import { withoutBlanks } from '../../text/clean.js'
import { NAME_WITHIN } from '../../tokens/names.js'
import { before, firstOf, type InlineRule, inOrder, match, type ReadPersonnel, reading } from './rule.js'

const POST = '[㐀-鿿][^，,。；;：:！？《》]{1,60}?'
const PROBATION = '(?:[（(]试用期(?:为)?([^（）()]{1,8})[）)])?'
const STOP = '(?=[，,。；;]|$)'

/** `有关部门负责同志担任`, `党员同志` */
const NO_NAME = /负责|主管|分管|领导|党员|有关|相关|全体|各位/

function read(action: ReadPersonnel['action'], person = '', post = '', probation?: string, from?: number): ReadPersonnel | undefined {
  const name = withoutBlanks(person)
  if (NO_NAME.test(name)) return undefined
  const begins = from === undefined ? {} : { from }
  return { type: 'personnel', ...begins, action, person: name, post: post.trim(), ...(probation ? { probation } : {}) }
}

// 王某同志任监事会主席   王某同志不再担任监事会主席职务
const TAKES = new RegExp(`任(?:命为)?(${POST})(?:的?职务)?${PROBATION}${STOP}`, 'y')
const WHO = new RegExp(`(${NAME_WITHIN}) ?同志 ?(不再)?(?:担|兼|出)?$`)
const takes = inOrder([before(WHO, 14), match(TAKES)], ({ index, 1: person, 2: no }, [, post, probation]) =>
  read(no ? 'remove' : 'appoint', person, post, probation, index),
)

// 办公室主任由李某（同志）兼任   由李某任组长
const BY = new RegExp(`(?:([^，,。；;：:、由]{2,30}) ?)?由 ?(${NAME_WITHIN}) ?(?:同志)? ?(?:兼|担|出)?$`)
const HELD = new RegExp(`任(?:(${POST})${STOP}|${STOP})`, 'y')
const held = inOrder([before(BY, 48), match(HELD)], ({ index, 1: above, 2: person }, [, post = above]) =>
  post ? read('appoint', person, post, undefined, index) : undefined,
)

// 任命李某为某局局长（试用期一年）
const NAMED = new RegExp(`任命 ?(${NAME_WITHIN}) ?(?:同志)?(?:为|任|担任)(${POST})${PROBATION}${STOP}`, 'y')
const named = reading(match(NAMED), ([, person, post, probation]) => read('appoint', person, post, probation))

// 免去李某的某局局长职务
const FREED = new RegExp(`免去 ?(${NAME_WITHIN}) ?(?:同志)?(?:的)?(${POST})(?:的?职务)?${STOP}`, 'y')

export const appointment: InlineRule = {
  anchor: '任(?![务何期意职免课由教])',
  parser: firstOf(named, takes, held),
}

export const removal: InlineRule = {
  anchor: '免去',
  parser: reading(match(FREED), ([, person, post]) => read('remove', person, post)),
}
