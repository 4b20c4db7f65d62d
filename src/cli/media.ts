/** Files that are known by their first bytes to be no text. */

const KINDS: readonly [kind: string, ...beginnings: string[]][] = [
  ['a PDF', '%PDF-'],
  ['a zip archive, as .docx, .xlsx and .ofd are', 'PK\x03\x04'],
  ['a document of old Office (.doc, .xls, .wps)', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a picture', '\x89PNG\r\n', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'],
]

/** `a PDF`, or nothing where it may be a text. */
export function kindOfMedia(bytes: Buffer): string | undefined {
  const first = bytes.toString('latin1', 0, 8)
  return KINDS.find(([, ...beginnings]) => beginnings.some((each) => first.startsWith(each)))?.[0]
}
