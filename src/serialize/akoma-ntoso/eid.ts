/** Ids in Akoma Ntoso's manner of writing: `document-1.chapter-2.article-10-1` → `document-1__chapter_2__article_10-1`. */

/** The eId of an id of `idsOf`; two ids never have the same. */
export function eIdOf(id: string): string {
  return id.replace(/(\.[^.]*?)-(?=\d)/g, '$1_').replaceAll('.', '__')
}
