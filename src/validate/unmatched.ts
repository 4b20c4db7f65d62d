/** Marks that come in pairs: the one that a paragraph leaves open, until the next paragraph closes it or not. */
import type { Brackets } from './brackets.js'
import { excerpt } from './excerpt.js'
import type { Passage } from './passages.js'
import type { Context, Visitor } from './rule.js'

interface Open {
  passage: Passage
  at: number
}

/** Reports `unclosed` and `unopened`. `goesOn`: whether the passage closes what is open, or `waits` for the next to do so. */
export function unmatched(
  { report, offset, remember }: Context,
  matched: (passage: Passage) => Brackets,
  goesOn: (open: Open, passage: Passage, marks: Brackets) => boolean | 'waits',
): Visitor {
  const last = remember((): { open?: Open | undefined } => ({}))
  const tell = ({ passage, at }: Open, message: string) => {
    const data = { mark: passage.text[at] as string, found: excerpt(passage.text, at) }
    report({ ...passage.place(at, at + 1, offset), message, data })
  }
  return {
    passage(passage) {
      const { open } = last()
      const marks = matched(passage)
      const closes = open && goesOn(open, passage, marks)
      if (closes === 'waits') return
      if (open && !closes) tell(open, 'unclosed')
      const extra = marks.unopened[closes ? 1 : 0]
      const left = marks.unclosed[0]
      if (extra !== undefined) tell({ passage, at: extra }, 'unopened')
      last().open = left === undefined ? undefined : { passage, at: left }
    },
    end() {
      const { open } = last()
      if (open) tell(open, 'unclosed')
    },
  }
}
