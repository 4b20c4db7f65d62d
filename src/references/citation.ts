/** A citation as it is printed → what it names: its full title, its document in the same tree, its divisions. */
import type { Node } from '../nodes.js'
import type { Catalog } from './catalog.js'
import { titleKey } from './inline/names.js'
import type { ReadCitation } from './inline/rule.js'
import type { Citation } from './model.js'
import type { Finder } from './place.js'
import type { Run } from './prose.js'
import type { Targets } from './targets.js'

export class CitationReader {
  /** Short names of the document that is being read. */
  private shortNames = new Map<string, Citation>()

  constructor(
    private readonly ids: ReadonlyMap<Node, string>,
    private readonly catalog: Catalog,
    private readonly targets: Targets,
    private readonly find: Finder,
  ) {}

  /** Another document begins. */
  begin(): void {
    this.shortNames = new Map()
  }

  read(run: Run, read: ReadCitation): Citation {
    const { from: _, to: __, read: ___, paths, ...about } = read
    const short = about.title && !about.documentNumber ? this.shortNames.get(titleKey(about.title)) : undefined
    const kind = about.title && KIND.exec(about.title)?.[1]
    const citation: Citation = {
      type: 'citation',
      kind: short ? 'shortName' : about.title ? 'title' : 'number',
      ...about,
      ...(short ? { title: short.title as string, shortName: about.title as string } : {}),
      ...(short?.documentNumber ? { documentNumber: short.documentNumber } : {}),
      relation: 'cites',
      ...this.find(run, read),
    }
    const cited = this.catalog.cited(citation, run.document)
    if (cited) citation.id = this.ids.get(cited) as string
    if (paths) citation.divisions = paths.map((path) => this.targets.ofOther(path, cited, run))
    // 《办法》 is short for the last 《…办法》, said or not
    if (!short && kind && kind !== about.title) this.shortNames.set(titleKey(kind), citation)
    if (!short && about.shortName && about.title) this.shortNames.set(titleKey(about.shortName), citation)
    return citation
  }
}

const KIND =
  /(办法|规定|条例|细则|方案|预案|规划|计划|纲要|意见|通知|决定|标准|规则|规范|要点|报告|措施|指南|指引|章程|公约|法)(?:（[^（）]{1,12}）)?$/
