/** `附件2` → the annex that is printed, or why there is none. */
import type { Annex, Attachment, Node, Parent } from '../nodes.js'
import { visit } from '../visit.js'
import { normalTitle, titleKey } from './inline/names.js'
import type { Target } from './model.js'

/** What a document lists and prints. */
export class Attached {
  readonly attachments: Attachment[] = []
  readonly annexes: Annex[] = []
  private readonly listed = new Map<number | undefined, Attachment>()
  private readonly numbered = new Map<number | undefined, Annex>()
  private readonly titled = new Map<string, Annex>()
  /** `附件详见县政府网站`: where they are, said once for all. */
  private elsewhere: string | undefined

  constructor(document: Parent) {
    visit(document, (node) => {
      if (node.type === 'attachment') this.list(node)
      else if (node.type === 'annex') this.print(node)
      else if (node.type === 'annotation' && /附件.*(?:见|不公开)/.test(node.value)) this.elsewhere ??= node.value
      // an annex has its own attachments seldom, and those are not the document's
      return node.type !== 'annex'
    })
  }

  private list(attachment: Attachment): void {
    this.attachments.push(attachment)
    if (attachment.number !== undefined && !this.listed.has(attachment.number)) this.listed.set(attachment.number, attachment)
  }

  private print(annex: Annex): void {
    this.annexes.push(annex)
    if (annex.number !== undefined && !this.numbered.has(annex.number)) this.numbered.set(annex.number, annex)
    if (annex.title) this.titled.set(titleKey(normalTitle(annex.title)), annex)
  }

  /** The annex of a line of the list: by its title, else by its number, else as the only one. */
  annexOf({ title, number }: Attachment): Annex | undefined {
    const found = this.titled.get(titleKey(normalTitle(title))) ?? this.numbered.get(number)
    const [only] = this.annexes
    return found ?? (this.attachments.length === 1 && this.annexes.length === 1 && only?.number === undefined ? only : undefined)
  }

  /** Without a number the only attachment is meant, which may also be called 附件1. */
  target(number: number | undefined, ids: ReadonlyMap<Node, string>): Target {
    const target: Target = number === undefined ? { text: '附件' } : { text: `附件${number}`, attachment: number }
    const listed = this.listed.get(number)
    const lone = number === undefined || number === 1
    const one = listed ?? (lone && this.attachments.length === 1 ? this.attachments[0] : undefined)
    const printed =
      this.numbered.get(number) ?? (one && this.annexOf(one)) ?? (lone && this.annexes.length === 1 ? this.annexes[0] : undefined)
    const id = printed && ids.get(printed)
    return id ? { ...target, id } : { ...target, reason: this.reason(number, one) }
  }

  private reason(number: number | undefined, listed: Attachment | undefined): string {
    const count = this.attachments.length
    if (listed) return this.notPrinted(listed)
    if (count === 0) return `the document neither lists nor prints attachments${this.elsewhere ? `: ${this.elsewhere}` : ''}`
    return number === undefined
      ? `the document lists ${count} attachments, and none is named`
      : `none of the ${count} attachments listed has this number`
  }

  /** Why a line of the list leads nowhere. */
  notPrinted({ note = this.elsewhere }: Attachment): string {
    return note ? `the attachment is listed but not printed here: ${note}` : 'the attachment is listed but not printed'
  }
}
