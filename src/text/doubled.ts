/** 关关于于加加强强…: print that was set twice at one place to look bold, and that an extractor from PDF gives twice. */

/** Pairs from the beginning of a line on, none of them the same again: no 第第第第 that a scan has made of a rule. */
const PAIRS = /^[^\S\r\n]{0,40}(?=([㐀-鿿（《“\d])\1(\S)\2)(?:(\S)\3(?!(?!\d)\3)[^\S\r\n]{0,8}){3,200}/gm
/** Fewer pairs may be words, 高高兴兴快快乐乐平平安安, but not with what stands twice in none: 一一、、总总则则, 第第二二条条 */
const FEWEST = 7
const NEVER_TWICE = /[、，。：（《.]{2}|第第/
const HAN = /[㐀-鿿]/

/** Whether a line whose ink begins here may be such. */
export function mayBeDoubled(text: string, at: number): boolean {
  return text.charCodeAt(at) === text.charCodeAt(at + 1) && text.charCodeAt(at + 2) === text.charCodeAt(at + 3)
}

/** The text as long as it was, with nothing to be seen in the place of each second character. */
export function withoutDoubles(text: string): string {
  return text.replace(PAIRS, once)
}

function once(run: string): string {
  const ink = run.replace(/\s+/g, '')
  if (!HAN.test(ink) || (ink.length < FEWEST * 2 && !NEVER_TWICE.test(ink))) return run
  return run.replace(/(\S)\1/g, '$1\0')
}
