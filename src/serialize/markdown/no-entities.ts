/**
 * In the place of `decode-named-character-reference` and its table of 2,125 names, 37 kB: mdast-util-to-markdown decodes
 * the labels of link references alone, and those are never made here.
 */
export function decodeNamedCharacterReference(): false {
  return false
}
