/** HTML: a page that stands alone, or what its body holds. No script, nothing loaded from elsewhere. */
import { mustBeTree } from '../../arguments.js'
import { idsOf } from '../../ids.js'
import type { Gazette } from '../../nodes.js'
import type { References } from '../../references/model.js'
import { element } from '../element.js'
import { issueName } from '../issue-name.js'
import { Mentions } from '../mentions.js'
import { issue } from './issue.js'
import { style } from './style.js'
import { writeHtml } from './write.js'

export interface HtmlOptions {
  /** Without `html`, `head` and style sheet: to be put into another page. */
  fragment?: boolean
  /** What `extract` of `gongbao/references` found in the tree: mentions of its documents and divisions become links. */
  references?: References
}

/**
 * The tree as HTML. Every document, instrument, annex and division has its id of `idsOf` as its anchor, with a link to it.
 * Characters that a page cannot hold become U+FFFD; page furniture is left out.
 */
export function toHtml(tree: Gazette, options: HtmlOptions = {}): string {
  mustBeTree('toHtml', tree, options, 'fragment', 'references')
  const { fragment, references } = options
  const content = issue(tree, { ids: idsOf(tree), mentions: new Mentions(references) })
  if (fragment) return writeHtml(content)
  const page = element('html', { lang: 'zh-CN' }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, [nameOf(tree)]),
      element('style', {}, [style]),
    ]),
    element('body', {}, [element('a', { class: 'skip', href: '#main' }, ['跳到正文']), ...content]),
  ])
  return `<!doctype html>${writeHtml([page])}\n`
}

/** That of the issue, or the title of the first document. */
function nameOf(tree: Gazette): string {
  const masthead = tree.children.find((child) => child.type === 'masthead')
  const titles = tree.children.flatMap((child) => (child.type === 'document' && child.title ? child.title : []))
  return (masthead?.title && issueName(masthead)) || (titles[0] ?? '政府公报')
}
