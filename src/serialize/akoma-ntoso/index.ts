/** Akoma Ntoso 3.0 (OASIS LegalDocML): the issue as `officialGazette`, each document a `component` of it. */
import { mustBeTree } from '../../arguments.js'
import { idsOf } from '../../ids.js'
import { listingsOf } from '../../listings.js'
import type { Document, Gazette } from '../../nodes.js'
import type { References } from '../../references/model.js'
import { type Element, element } from '../element.js'
import { Mentions } from '../mentions.js'
import { reading } from '../reading.js'
import { type Context, leaf, tableOfContents } from './blocks.js'
import { docOf } from './document.js'
import { eIdOf } from './eid.js'
import { meta } from './meta.js'
import { writeXml } from './write.js'

export interface AkomaNtosoOptions {
  /** One of the tree's documents, to be written alone. */
  document?: Document
  /** What `extract` of `gongbao/references` found in the tree: mentions of its documents and divisions become `ref`s. */
  references?: References
}

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/**
 * The tree as Akoma Ntoso 3.0, valid against its schema. eIds are the ids of `idsOf` written in the standard's manner:
 * `__` for `.`, and `_` before a number. Characters that XML cannot hold become U+FFFD; page furniture is left out.
 *
 * @throws {TypeError} when `options.document` is none of the tree's.
 */
export function toAkomaNtoso(tree: Gazette, options: AkomaNtosoOptions = {}): string {
  mustBeTree('toAkomaNtoso', tree, options, 'document', 'references')
  const { document, references } = options
  const ids = idsOf(tree)
  const within = document && ids.get(document)
  if (document && !within) throw new TypeError('no document of the tree')
  const context = { ids, mentions: new Mentions(references, within) }
  return writeXml(element('akomaNtoso', { xmlns: NAMESPACE }, [document ? docOf(document, context, true) : issue(tree, context)]))
}

function issue(tree: Gazette, context: Context): Element {
  const { ids } = context
  const masthead = tree.children.find((child) => child.type === 'masthead')
  const { documents } = listingsOf(tree)
  const cover: Element[] = []
  const preface: Element[] = []
  const components: Element[] = []
  const conclusions: Element[] = []
  for (const child of reading<Gazette['children'][number]>(tree.children)) {
    if (child.type === 'document') components.push(element('component', { eId: eIdOf(ids.get(child) as string) }, [docOf(child, context)]))
    else if (child.type === 'masthead') {
      for (const line of reading(child.children)) cover.push(leaf(line))
    } else if (child.type === 'contents') {
      const rows = tableOfContents(child, (entry) => {
        const target = documents.get(entry)
        return target && eIdOf(ids.get(target) as string)
      })
      for (const row of rows) preface.push(row)
    } else if (child.type === 'colophon') {
      for (const line of reading(child.children)) conclusions.push(leaf(line))
    } else if (components.length > 0) conclusions.push(leaf(child))
    else preface.push(leaf(child))
  }
  const issueNumber = masthead?.issue ?? masthead?.totalIssue
  return element('officialGazette', { name: 'gazette' }, [
    meta(
      {
        type: 'officialGazette',
        author: masthead?.sponsor ?? masthead?.title,
        date: masthead?.publicationDate,
        dateName: 'published',
        name: [masthead?.year, issueNumber].filter((part) => part !== undefined).join('-') || 'issue',
        title: masthead?.title,
        number: issueNumber?.toString(),
        eIds: 'issue',
      },
      true,
    ),
    ...(cover.length > 0 ? [element('coverPage', {}, cover)] : []),
    ...(preface.length > 0 ? [element('preface', {}, preface)] : []),
    element('collectionBody', {}, components.length > 0 ? components : [element('component', {}, [nothing()])]),
    ...(conclusions.length > 0 ? [element('conclusions', {}, conclusions)] : []),
  ])
}

/** The standard wants a component where an issue has no document. */
function nothing(): Element {
  return element('doc', { name: 'empty' }, [
    meta({ type: 'doc', dateName: 'issued', name: 'empty', eIds: 'empty' }),
    element('mainBody', {}, [element('p', {})]),
  ])
}
