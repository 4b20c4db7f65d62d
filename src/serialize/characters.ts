/** Characters that a page or an XML document cannot hold. */

const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu

/** Control characters and halves of surrogate pairs become U+FFFD. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd')
}
