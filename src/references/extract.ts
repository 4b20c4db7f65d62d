/** Tree → all that its documents say about other texts, themselves, days, people, tasks and publicity. */
import { idsOf } from '../ids.js'
import type { Document, Gazette, Node } from '../nodes.js'
import { Places } from '../places.js'
import { Catalog } from './catalog.js'
import { readProse } from './inline/index.js'
import { titleKey } from './inline/names.js'
import type { Extent, Read, ReadCitation } from './inline/rule.js'
import { appointmentOf, memberReader } from './members.js'
import type { Citation, Found, ReferenceOptions, References, Relation, Task } from './model.js'
import { placeIn } from './place.js'
import { type Run, runsOf } from './prose.js'
import { publicityMarks } from './publicity.js'
import { relate, relationOfTitle } from './relation.js'
import { Targets } from './targets.js'
import { closedDivisions, type TaskPlace } from './tasks.js'
import { deadlineDay, effectiveDates } from './terms.js'

/**
 * Reads the running text of a tree's documents. The tree is not changed.
 *
 * @param tree A tree of `parse`, or one like it.
 */
export function extract(tree: Gazette, { text }: ReferenceOptions = {}): References {
  return new Extraction(tree, text).all()
}

class Extraction {
  private readonly found: References = {
    citations: [],
    internal: [],
    effective: [],
    deadlines: [],
    adoptions: [],
    personnel: [],
    members: [],
    tasks: [],
    publicity: [],
  }
  private readonly ids: ReadonlyMap<Node, string>
  private readonly places: Places | undefined
  private readonly catalog: Catalog
  private readonly targets: Targets
  /** Short names of the document that is being read. */
  private shortNames = new Map<string, Citation>()
  private document: Document | undefined
  /** What its heading says it does to the texts that it names. */
  private purpose: Relation = 'cites'
  private readonly taskPlaces: TaskPlace[] = []

  constructor(
    private readonly tree: Gazette,
    text: string | undefined,
  ) {
    this.ids = idsOf(tree)
    this.places = text === undefined ? undefined : new Places(text)
    this.catalog = new Catalog(tree)
    this.targets = new Targets(this.ids)
  }

  all(): References {
    const memberOf = memberReader()
    for (const run of runsOf(this.tree)) {
      if (run.document !== this.document) {
        this.document = run.document
        this.shortNames = new Map()
        this.purpose = relationOfTitle(run.document?.title ?? '')
      }
      const member = memberOf(run)
      if (member) this.found.members.push({ ...member, ...this.place(run, whole(run)) })
      const appointment = appointmentOf(run)
      if (appointment) this.found.personnel.push({ ...appointment, ...this.place(run, whole(run)) })
      for (const mark of publicityMarks(run)) this.publicity(run, mark)
      if (isProse(run)) this.prose(run)
    }
    closedDivisions(this.taskPlaces).forEach((division, i) => {
      const of = division && this.ids.get(division)
      if (of) (this.found.tasks[i] as Task).of = of
    })
    return this.found
  }

  private prose(run: Run): void {
    const citations: Citation[] = []
    const extents: Extent[] = []
    for (const read of readProse(run.text)) {
      // a heading begins with its own label: 第三条, 附件1
      if (read.read === 'citation') {
        // 文号：云政发〔2023〕15号, on a page that prints the document's own number in a line of text
        if (!read.title && read.documentNumber === run.document?.documentNumber) continue
        const citation = this.citation(run, read)
        citations.push(citation)
        extents.push(read)
        this.found.citations.push(citation)
      } else if (run.leaf.type !== 'heading' || read.from > 0 || read.read !== 'internal') this.add(run, read)
    }
    if (citations.length > 0) relate(run.text, citations, extents, run.leaf.type === 'title', this.purpose)
  }

  private place(run: Run, { from, to }: Extent): Found {
    const piece = run.pieceAt(from)
    const around = run.ancestors.findLast((node) => this.ids.has(node))
    return {
      printed: run.text.slice(from, to),
      position: placeIn(run, from, to, this.places),
      within: [from - piece.at, to - piece.at],
      ...(around ? { in: this.ids.get(around) as string } : {}),
    }
  }

  private citation(run: Run, read: ReadCitation): Citation {
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
      ...this.place(run, read),
    }
    const cited = this.catalog.cited(citation, run.document)
    if (cited) citation.id = this.ids.get(cited) as string
    if (paths) citation.divisions = paths.map((path) => this.targets.ofOther(path, cited, run))
    // 《办法》 is short for the last 《…办法》, said or not
    if (!short && kind && kind !== about.title) this.shortNames.set(titleKey(kind), citation)
    if (!short && about.shortName && about.title) this.shortNames.set(titleKey(about.shortName), citation)
    return citation
  }

  private add(run: Run, read: Exclude<Read, ReadCitation>): void {
    const place = this.place(run, read)
    const issued = run.document?.date
    if (read.read === 'internal') {
      this.found.internal.push({ type: 'internal', kind: read.kind, targets: this.targets.of(run, read, this.purpose), ...place })
    } else if (read.read === 'effective') {
      const last = read.basis ? undefined : this.found.effective.at(-1)
      const said = last?.in === place.in && !last?.until ? last : undefined
      const dates = effectiveDates(read, issued)
      if (said && dates.until) said.until = dates.until
      else this.found.effective.push({ type: 'effective', ...dates, ...place })
    } else if (read.read === 'deadline') {
      for (const day of read.days) {
        const dated = deadlineDay(day, issued)
        if (dated) this.found.deadlines.push({ type: 'deadline', ...dated, ...place })
      }
    } else if (read.read === 'adoption') {
      // `经市水务局审查同意` in the measures themselves is a step of theirs
      if (run.part !== run.document) return
      const { from: _, to: __, read: ___, ...about } = read
      this.found.adoptions.push({ type: 'adoption', ...about, ...place })
    } else if (read.read === 'personnel') {
      const { from: _, to: __, read: ___, ...about } = read
      if (run.leaf.type !== 'appointment') this.found.personnel.push({ type: 'personnel', ...about, ...place })
    } else {
      const ownLine = read.from === 0
      for (const { role, label, organs, from, to } of read.roles) {
        this.found.tasks.push({ type: 'task', role, label, organs, ...this.place(run, { from, to }) })
        this.taskPlaces.push({ run, ownLine })
      }
    }
  }

  private publicity(run: Run, mark: ReturnType<typeof publicityMarks>[number]): void {
    const { from, to, ...about } = mark
    const of = run.document && this.ids.get(run.document)
    this.found.publicity.push({ type: 'publicity', ...about, ...(of ? { of } : {}), ...this.place(run, { from, to }) })
  }
}

const KIND =
  /(办法|规定|条例|细则|方案|预案|规划|计划|纲要|意见|通知|决定|标准|规则|规范|要点|报告|措施|指南|指引|章程|公约|法)(?:（[^（）]{1,12}）)?$/

function whole(run: Run): Extent {
  return { from: 0, to: run.text.length }
}

/** What is a list, a number, a sign-off or an 附注 says nothing in running text. */
const NO_PROSE = new Set(['documentNumber', 'attachment', 'annotation', 'date', 'signature', 'rosterEntry'])

function isProse(run: Run): boolean {
  return !NO_PROSE.has(run.leaf.type)
}
