import { describe, expect, it } from 'vitest'
import { formats } from '../../src/cli/formats.js'
import { parse } from '../../src/parse.js'

const TEXTS: Readonly<Record<string, string>> = {
  'an empty text': '',
  'blanks alone': ' \n\n　',
  'two documents that look alike': '关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n一、要点\n\n请办理。\n\n'.repeat(2),
  'a title of 300 characters': `关于${'做好防汛工作'.repeat(49)}的通知\n\n云政发〔2023〕1号\n\n请办理。`,
  'an issue without a masthead': '目 录\n\n关于做好防汛工作的通知（1）\n\n关于做好防汛工作的通知\n\n云政发〔2023〕1号\n\n请办理。',
  'signs that cannot be printed': '\u0000\ud800]]></script>\u2028一、\ufffe',
}

describe.each(Object.entries(formats))('--to %s', (_, write) => {
  it.each(Object.entries(TEXTS))('writes %s, the same each time', async (_name, text) => {
    const options = { positions: true, limit: 50 }
    const output = await write(parse(text), options)
    expect(output).toBe(await write(parse(text), options))
    expect(output === '' || output.endsWith('\n')).toBe(true)
  })
})
