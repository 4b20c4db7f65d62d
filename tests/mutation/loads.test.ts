import { expect, it } from 'vitest'

it('the modules load, and an empty text is read', async () => {
  const { parse } = await import('../../src/parse.js')
  expect(parse('').children).toEqual([])
})
