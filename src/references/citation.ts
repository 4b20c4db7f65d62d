/** A citation as it is printed → what it names: its full title, its document in the same tree, its divisions. */
import type { Node } from '../nodes.js'
import type { Catalog } from './catalog.js'
import { titleKey } from './inline/names.js'
import type { Extent, ReadCitation } from './inline/rule.js'
import { KINDS } from './inline/self.js'
import type { Citation, Step, Target } from './model.js'
import type { Finder } from './place.js'
import type { Run } from './prose.js'
import type { Targets } from './targets.js'

export class CitationReader {
  /** By what the document that is being read may call them, the texts that it has named: 刑法; 该办法, the last 《…办法》. */
  private names = new Map<string, Citation>()

  constructor(
    private readonly ids: ReadonlyMap<Node, string>,
    private readonly catalog: Catalog,
    private readonly targets: Targets,
    private readonly finder: Finder,
  ) {}

  /** Another document begins. */
  begin(): void {
    this.names = new Map()
  }

  read(run: Run, { paths, ...about }: ReadCitation, extent: Extent): Citation {
    const key = about.title && titleKey(about.title)
    const named = key && !about.documentNumber ? (this.names.get(key) ?? this.names.get(`该${key}`)) : undefined
    const short = named?.title === about.title ? undefined : named
    const citation: Citation = {
      ...about,
      kind: short ? 'shortName' : about.title ? 'title' : 'number',
      ...(short ? { title: short.title as string, shortName: about.title as string } : {}),
      ...(short?.documentNumber ? { documentNumber: short.documentNumber } : {}),
      relation: 'cites',
      ...this.finder.find(run, extent),
    }
    const cited = this.catalog.cited(citation, run.document)
    if (cited) citation.id = this.ids.get(cited) as string
    if (paths) citation.divisions = paths.map((path) => this.targets.ofOther(path, cited, run))
    if (!short && key) {
      this.names.set(key.replace(/^中华人民共和国/, ''), citation)
      if (about.shortName) this.names.set(titleKey(about.shortName), citation)
    }
    this.isLast(citation)
    return citation
  }

  /** 该办法, and 《办法》 said or not, is the last 《…办法》, whatever it was called by. */
  private isLast(citation: Citation): void {
    const [, kind] = KIND.exec(citation.title ?? '') ?? []
    if (kind && kind !== citation.title) this.names.set(`该${kind}`, citation)
  }

  /** The divisions of the text whose name the words end with: 依照刑法, 违反该办法. Nothing where it has not been named before. */
  divisions(words: string, paths: Step[][], run: Run): Target[] | undefined {
    const name = titleKey(words).replace(/[上前]述(?=.{1,6}$)/, '该')
    let found: Citation | undefined
    for (let from = 0; !found && from < name.length; from++) found = this.names.get(name.slice(from))
    if (!found) return undefined
    this.isLast(found)
    const title = found.title as string
    const cited = this.catalog.cited(found, run.document)
    return paths.map((path) => ({ ...this.targets.ofOther(path, cited, run), title }))
  }
}

const KIND = new RegExp(`(${KINDS})(?:（[^（）]{1,12}）)?$`)
