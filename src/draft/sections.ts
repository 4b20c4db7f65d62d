/** Titles of the sections of the contents, and annotations whose meaning the base grammar does not see. */
import { visit } from '../visit.js'
import { type Fact, Facts, type ReadSample } from './sample.js'

export function draftSections(samples: readonly ReadSample[]): Fact<string>[] {
  const titles = new Facts()
  for (const sample of samples)
    visit(sample.tree, (node) => {
      if (node.type === 'contentsSection' && node.title) titles.add(node.title, sample.seen(node))
      return node.type === 'gazette' || node.type === 'contents'
    })
  return titles.all()
}

/** （附件详见县政府网站） says nothing of the document; 此件… that says nothing the base knows is for a person to judge. */
export function unknownAnnotations(samples: readonly ReadSample[]): Fact<string>[] {
  const texts = new Facts()
  for (const sample of samples)
    visit(sample.tree, (node) => {
      if (node.type === 'annotation' && node.publicity === undefined) texts.add(node.value, sample.seen(node))
    })
  return texts.all()
}
