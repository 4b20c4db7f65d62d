/** Where a reference leads: 第三条 to a division, 附件2 to an attachment, 本办法 to the text itself. */
import type { Document, Node } from '../nodes.js'
import { isQuoted } from '../own-words.js'
import type { Part } from '../visit.js'
import { Attached } from './attachments.js'
import { Divisions } from './divisions.js'
import { pathText } from './inline/path.js'
import type { Extent, ReadInternal } from './inline/rule.js'
import type { Target } from './model.js'
import type { Run } from './prose.js'

export class Targets {
  private readonly divisions: Divisions
  private readonly attached = new Map<Document, Attached>()
  private readonly instruments = new Map<Document, Part[]>()

  constructor(private readonly ids: ReadonlyMap<Node, string>) {
    this.divisions = new Divisions(ids)
  }

  /** `amended`: the title of the text that the part around amends, empty where it amends one that has no 《》. */
  of(run: Run, read: ReadInternal, { from, to }: Extent, amended: string | undefined): Target[] {
    const part = run.part as Part
    const around = { part, ancestors: run.ancestors, leaf: run.leaf }
    const { paths = [], start } = read
    const words = { text: run.text.slice(from, to) }
    if (read.kind === 'above') return [{ ...words, reason: 'it points at the words before it, not at a division' }]
    if (read.kind === 'attachment') {
      const { numbers = [] } = read
      const attached = this.attachedTo(run.document as Document)
      return (numbers.length > 0 ? numbers : [undefined]).map((number) => attached.target(number, this.ids))
    }
    // all but 本决定 is said of the other text, and much of it in quotes: 第五条修改为：“违反本办法第三条的…”
    if (amended !== undefined && !(read.self && isKind(part, read.self.slice(1)))) {
      const about = { ...(amended && { title: amended }), reason: 'a division of the text that the decision amends' }
      return start || !read.paths ? [{ ...words, ...about }] : paths.map((path) => ({ text: pathText(path), path, ...about }))
    }
    if (read.kind === 'self') return [this.self(run, read.self as string)]
    if (start) return (paths.length > 0 ? paths : [[]]).flatMap((below) => this.divisions.relative(start, below, around, words.text))
    // 该条所称“第三条”, in words of another text
    if (read.foreign || (!read.self && isQuoted(run.text, from)))
      return paths.map((path) => ({ text: pathText(path), path, reason: 'a division of another text, whose title is not marked' }))
    const own = read.self ? this.selfPart(run, read.self) : part
    // 按照1.5执行, where no section has such a number, is an amount.
    if (paths[0]?.[0]?.unit === 'decimal' && !this.divisions.has(own, 'decimal')) return []
    // 依照第三条的规定, in a notice that has 一、二、三、, may be said of another text; 本决定第三条 is not.
    if (!read.self && paths[0]?.[0]?.unit === 'article' && !this.divisions.has(own, 'article'))
      return paths.map((path) => ({ text: pathText(path), path, reason: 'the text has no article' }))
    return paths.map((path) => this.divisions.target(path, around, own))
  }

  private self(run: Run, word: string): Target {
    const id = this.ids.get(this.selfPart(run, word))
    return id ? { text: word, id } : { text: word, reason: 'the text has no id' }
  }

  /** 本办法 in the notice that issues the measures means the measures, 本通知 the notice. */
  private selfPart(run: Run, word: string): Part {
    const part = run.part as Part
    const document = run.document as Document
    const kind = word.replace(/^[本此]/, '')
    if (isKind(part, kind)) return part
    let issued = this.instruments.get(document)
    if (!issued) {
      issued = document.children.filter((child) => child.type === 'instrument')
      this.instruments.set(document, issued)
    }
    return issued.find((one) => isKind(one, kind)) ?? (isKind(document, kind) ? document : part)
  }

  private attachedTo(document: Document): Attached {
    let attached = this.attached.get(document)
    if (!attached) {
      attached = new Attached(document)
      this.attached.set(document, attached)
    }
    return attached
  }

  /** A division of a text that is cited by its title. */
  ofOther(path: NonNullable<Target['path']>, cited: Node | undefined, run: Run): Target {
    if (!cited || (cited.type !== 'document' && cited.type !== 'instrument'))
      return { text: pathText(path), path, reason: 'the text is not printed here' }
    return this.divisions.target(path, { part: cited, ancestors: [], leaf: run.leaf }, cited)
  }
}

/** `…办法（试行）` is a 办法. */
function isKind({ title = '' }: Part, kind: string): boolean {
  return title.replace(/[（(][^（）()]{0,40}[）)]$/, '').endsWith(kind)
}
