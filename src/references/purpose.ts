/** What a heading says that is done to the texts that are named under it: 一、废止下列文件. */
import type { Parent } from '../nodes.js'
import type { Part } from '../visit.js'
import type { Relation } from './model.js'
import type { Run } from './prose.js'

/** From one run of a tree to the next. */
export class Purpose {
  relation: Relation = 'cites'
  /** The title of the last text that is amended, empty before one is named; nothing where none is. */
  amended: string | undefined
  private part: Part | undefined
  /** The outermost division around, or the part. */
  private top: Parent | undefined

  enter(run: Run): void {
    const top = run.ancestors.find((node) => node.type === 'division') ?? run.part
    if (top === this.top) return
    const relation = purposeOf(run)
    if (relation !== this.relation || run.part !== this.part) this.amended = relation === 'amends' ? '' : undefined
    this.top = top
    this.part = run.part
    this.relation = relation
  }
}

/** `一、废止下列文件`, `关于废止部分规范性文件的决定`, and its annex `废止的规范性文件目录`: what such a text does to all that it names. */
function purposeOf({ part, document, ancestors }: Run): Relation {
  const division = ancestors.find((node) => node.type === 'division')
  const said =
    division &&
    saidBy(
      division.children
        .slice(0, 2)
        .map((node) => ('value' in node ? node.value : ''))
        .join(''),
      OF_LIST,
    )
  if (said && said !== 'cites') return said
  const own = saidBy(part?.title, OF_TITLE)
  return part?.type === 'annex' && own === 'cites' ? saidBy(document?.title, OF_TITLE) : own
}

const OF_TITLE = purposes((verbs) => `(?:^|关于)[^的]{0,12}(?:${verbs})`)
// 一、废止下列文件   二、对《甲办法》作如下修改   三、宣布失效的规范性文件
const OF_LIST = purposes(
  (verbs) => `(?:${verbs})(?:[下以]列|的[^，。；]{0,12}(?:文件|规章|法规|目录))|(?:下列|[以如]下)[^，。；]{0,30}(?:${verbs})`,
)

function purposes(pattern: (verbs: string) => string): [repeals: RegExp, amends: RegExp] {
  return [new RegExp(pattern('废止|宣布失效')), new RegExp(pattern('修改|修订|修正'))]
}

function saidBy(words = '', [repeals, amends]: typeof OF_TITLE): Relation {
  if (repeals.test(words) === amends.test(words)) return 'cites'
  return repeals.test(words) ? 'repeals' : 'amends'
}
