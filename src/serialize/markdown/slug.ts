/** Anchors of headings, as GitHub and most renderers of Markdown make them from a heading's text. */

/** Gives the anchor of each heading in turn: a repeated one has `-1`, `-2` behind it. */
export function slugger(): (heading: string) => string {
  const used = new Map<string, number>()
  return (heading) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-')
    let slug = plain
    let times = used.get(plain) ?? 0
    while (used.has(slug)) slug = `${plain}-${++times}`
    used.set(plain, times)
    used.set(slug, used.get(slug) ?? 0)
    return slug
  }
}
