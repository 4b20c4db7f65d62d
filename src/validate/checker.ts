/** Rules that are ready to look at trees. */
import type { Grammar } from '../grammar.js'
import type { Gazette, Leaf, Parent } from '../nodes.js'
import type { Places } from '../places.js'
import type { Bilingual, Data, Lang, Message } from './message.js'
import { type Parts, partsOf } from './parts.js'
import { positionOf } from './place.js'
import type { Context, Known, Observer, Visitor } from './rule.js'
import type { ActiveRule } from './settings.js'
import { Walk } from './walk.js'

/** What is looked at. */
export interface Subject {
  tree: Gazette
  source: string | undefined
  places: Places | undefined
  grammar: Grammar | undefined
  lang: Lang
}

/** What was found in a walk, each with the place of its rule in the list. */
export interface Found {
  order: number
  message: Message
}

/**
 * Rules and their one walk, for one tree after another: as long as the visitors live, the engine keeps their compiled code
 * (`docs/performance.md`).
 */
export class Checker {
  private subject: Subject | undefined
  private found: Found[] = []
  private readonly judges = new Map<unknown, unknown[]>()
  private readonly sentences = new Map<string, string[]>()
  private readonly forget: (() => void)[] = []
  private readonly parts = this.remember(() => new Map<Parent, Parts>())
  private readonly known: Known = { parts: (node) => this.partsOf(node), remember: (make) => this.remember(make) }
  private readonly walk: Walk

  /** The rules see `first` when they make their visitors. */
  constructor(active: readonly ActiveRule[], first: Subject) {
    this.subject = first
    this.walk = new Walk(active.map((one) => one.rule.check(this.contextOf(one))))
  }

  check(subject: Subject): Found[] {
    this.subject = subject
    this.walk.over(subject.tree)
    const { found } = this
    this.subject = undefined
    this.found = []
    for (const forget of this.forget) forget()
    return found
  }

  private contextOf({ rule, severity, options, order }: ActiveRule): Context {
    const now = () => this.subject as Subject
    return {
      ...this.known,
      options,
      get tree() {
        return now().tree
      },
      get source() {
        return now().source
      },
      get grammar() {
        return now().grammar
      },
      watch: (observer, judge) => this.watch(observer, judge),
      offset: (leaf: Leaf, index: number) => now().places?.offset(leaf, index),
      report: (report) => {
        const { places, lang, source } = now()
        const { message, data = {}, related, fix } = report
        const sentence = (key: string, values: Data) => this.fill((rule.messages[key] as Bilingual)[lang], values, lang)
        this.found.push({
          order,
          message: {
            ruleId: rule.id,
            severity,
            message: sentence(message, data),
            position: positionOf(report, places),
            ...(related?.length
              ? {
                  related: related.map((other) => ({
                    message: sentence(other.message, other.data ?? {}),
                    position: positionOf(other, places),
                  })),
                }
              : {}),
            data,
            ...(fix?.length && source !== undefined ? { fix: [...fix] } : {}),
            ...(rule.limit ? { limit: true as const } : {}),
          },
        })
      },
    }
  }

  private partsOf(node: Parent): Parts {
    let parts = this.parts().get(node)
    if (!parts) {
      parts = partsOf(node)
      this.parts().set(node, parts)
    }
    return parts
  }

  private remember<T>(make: () => T): () => T {
    let memory: { now: T } | undefined
    this.forget.push(() => {
      memory = undefined
    })
    return () => {
      memory ??= { now: make() }
      return memory.now
    }
  }

  /** The first who asks for an observer walks with it, the others hear what it finds. */
  private watch<T>(observer: Observer<T>, judge: (found: T) => void): Visitor {
    const judges = this.judges.get(observer) as ((found: T) => void)[] | undefined
    if (judges) {
      judges.push(judge)
      return {}
    }
    const all = [judge]
    this.judges.set(observer, all)
    return observer((found) => {
      for (const one of all) one(found)
    }, this.known)
  }

  /** Puts the data in the place of `{name}`. Sentences are cut at their names once. */
  private fill(sentence: string, data: Data, lang: Lang): string {
    const pieces = this.sentences.get(sentence) ?? sentence.split(/\{(\w+)\}/)
    this.sentences.set(sentence, pieces)
    let filled = pieces[0] as string
    for (let i = 1; i < pieces.length; i += 2) {
      const name = pieces[i] as string
      const value = data[name]
      filled +=
        value === undefined
          ? `{${name}}`
          : typeof value === 'object'
            ? value.join('、')
            : lang === 'zh' && !filled.endsWith('“')
              ? day(String(value))
              : String(value)
      filled += pieces[i + 1] as string
    }
    return filled
  }
}

/** 2023-07-03 → 2023年7月3日, but not in “ ”, where the text's own words stand. */
function day(value: string): string {
  return value.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')
}
