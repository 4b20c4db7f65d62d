/** Tree → all that its documents say about other texts, themselves, days, people, tasks and publicity. */

import { mustBeTree } from '../arguments.js'
import { idsOf } from '../ids.js'
import type { Document, Gazette, Node } from '../nodes.js'
import { isQuoted } from '../own-words.js'
import { Places, placesFault } from '../places.js'
import { Catalog } from './catalog.js'
import { CitationReader } from './citation.js'
import type { Task } from './facts.js'
import { readProse } from './inline/index.js'
import type { Extent, Read, ReadCitation } from './inline/rule.js'
import { appointmentOf, Members } from './members.js'
import type { Citation, ReferenceOptions, References } from './model.js'
import { Finder } from './place.js'
import { type Run, runsOf } from './prose.js'
import { publicityMarks } from './publicity.js'
import { Purpose } from './purpose.js'
import { relate } from './relation.js'
import { Targets } from './targets.js'
import { closedDivisions, type TaskPlace } from './tasks.js'
import { deadlineDay, effectiveDates } from './terms.js'

/**
 * Reads the running text of a tree's documents. The tree is not changed.
 *
 * @param tree A tree of `parse`, or one like it.
 * @throws TypeError where `text` is another text than the tree's.
 */
export function extract(tree: Gazette, options: ReferenceOptions = {}): References {
  mustBeTree('extract', tree, options, 'text')
  const { text } = options
  const fault = text === undefined ? undefined : placesFault(tree, text)
  if (fault) throw new TypeError(fault)
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
  private readonly finder: Finder
  private readonly members = new Members()
  private readonly targets: Targets
  private readonly cited: CitationReader
  private readonly purpose = new Purpose()
  private document: Document | undefined
  private readonly taskPlaces: TaskPlace[] = []

  constructor(
    private readonly tree: Gazette,
    text: string | undefined,
  ) {
    this.ids = idsOf(tree)
    this.finder = new Finder(this.ids, text === undefined ? undefined : new Places(text))
    this.targets = new Targets(this.ids)
    this.cited = new CitationReader(this.ids, new Catalog([tree]), this.targets, this.finder)
  }

  all(): References {
    for (const run of runsOf(this.tree)) {
      if (run.document !== this.document) {
        this.document = run.document
        this.cited.begin()
      }
      this.purpose.enter(run)
      const member = this.members.of(run)
      if (member) this.found.members.push({ ...member, ...this.finder.find(run) })
      const appointment = appointmentOf(run)
      if (appointment) this.found.personnel.push({ ...appointment, ...this.finder.find(run) })
      for (const mark of publicityMarks(run)) this.publicity(run, mark)
      if (!NO_PROSE.has(run.leaf.type)) this.prose(run)
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
    for (const { read, ...extent } of readProse(run.text)) {
      if (read.type !== 'citation') {
        // a heading begins with its own label: 第三条, 附件1
        if (run.leaf.type !== 'heading' || extent.from > 0 || read.type !== 'internal') this.add(run, read, extent)
        continue
      }
      // 文号：云政发〔2023〕15号, on a page that prints the document's own number in a line of text; 云溪县人民政府第38号令, its heading
      const isHeading = run.leaf.type === 'title' && extent.to - extent.from === run.text.length
      if (!read.title && (isHeading || read.documentNumber === run.document?.documentNumber)) continue
      const citation = this.cited.read(run, read, extent)
      const { purpose } = this
      if (purpose.amended !== undefined && !isQuoted(run.text, extent.from)) purpose.amended = citation.title ?? ''
      citations.push(citation)
      extents.push(extent)
      this.found.citations.push(citation)
    }
    if (citations.length > 0) relate(run.text, citations, extents, run.leaf.type === 'title', this.purpose.relation)
  }

  private add(run: Run, read: Exclude<Read, ReadCitation>, extent: Extent): void {
    const place = this.finder.find(run, extent)
    const issued = run.document?.date
    if (read.type === 'internal') {
      const { kind, foreign, paths = [] } = read
      const other = foreign && this.cited.divisions(run.text.slice(Math.max(0, extent.from - LONGEST_NAME), extent.from), paths, run)
      const targets = other ?? this.targets.of(run, read, extent, this.purpose.amended)
      if (targets.length > 0) this.found.internal.push({ type: 'internal', kind, targets, ...place })
    } else if (read.type === 'effective') {
      const last = read.basis ? undefined : this.found.effective.at(-1)
      const said = last?.in === place.in && !last?.until ? last : undefined
      const dates = effectiveDates(read, issued)
      if (said && dates.until) said.until = dates.until
      else this.found.effective.push({ type: 'effective', ...dates, ...place })
    } else if (read.type === 'deadline') {
      for (const day of read.days) {
        const dated = deadlineDay(day, issued)
        if (dated) this.found.deadlines.push({ type: 'deadline', ...dated, ...place })
      }
    } else if (read.type === 'adoption') {
      // `经市水务局审查同意` in the measures themselves is a step of theirs
      if (run.part === run.document) this.found.adoptions.push({ ...read, ...place })
    } else if (read.type === 'personnel') {
      if (run.leaf.type !== 'appointment') this.found.personnel.push({ ...read, ...place })
    } else {
      const ownLine = extent.from === 0
      for (const { role, label, organs, from, to } of read.roles) {
        this.found.tasks.push({ type: 'task', role, label, organs, ...this.finder.find(run, { from, to }) })
        this.taskPlaces.push({ run, ownLine })
      }
    }
  }

  private publicity(run: Run, mark: ReturnType<typeof publicityMarks>[number]): void {
    const { from, to, ...about } = mark
    const of = run.document && this.ids.get(run.document)
    this.found.publicity.push({ type: 'publicity', ...about, ...(of ? { of } : {}), ...this.finder.find(run, { from, to }) })
  }
}

/** 中华人民共和国 apart, hardly a law has a longer name. */
const LONGEST_NAME = 24

/** What is a list, a number, a sign-off or an 附注 says nothing in running text. */
const NO_PROSE = new Set(['documentNumber', 'attachment', 'annotation', 'date', 'signature', 'rosterEntry'])
