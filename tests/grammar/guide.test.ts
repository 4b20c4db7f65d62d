/** The reference of packs says what there is: every field, every rule, and examples that run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { base } from '../../grammars/base.js'
import { evaluateModule } from '../../src/cli/load-module.js'
import { defineGrammar, type Grammar } from '../../src/define.js'

const guide = readFileSync(join(import.meta.dirname, '../../docs/guide/grammars.md'), 'utf8')
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code as string)
const folder = mkdtempSync(join(tmpdir(), 'gongbao-guide-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(code: string): Promise<Record<string, unknown>> {
  const file = join(folder, 'code.js')
  writeFileSync(file, code)
  return (await evaluateModule(file)) as Record<string, unknown>
}

const [pack, day, chronicle, pageFirst, detection] = blocks('js') as [string, string, string, string, string]

describe('the guide to packs', () => {
  it('has every field', () => {
    const words = Object.keys(base.words ?? {}).map((key) => `words.${key}`)
    const fields = [
      'id',
      'name',
      'extends',
      'place.names',
      'place.level',
      'place.parent',
      'place.unlike',
      'organs',
      'documentNumbers',
      'masthead',
      'annotations',
      'rules',
      'ruleSettings',
    ]
    const table = guide.replace(/ {2,}/g, ' ')
    for (const field of [...fields, ...words]) expect(table).toContain(`| \`${field}\` |`)
  })

  it('has every rule of the base grammar, in the order they are tried', () => {
    const names = (rules: readonly { rule?: { name?: string; kind?: string } }[] | undefined) =>
      (rules ?? []).map(({ rule }) => `\`${rule?.name ?? rule?.kind}\``).join(' ')
    const text = guide.replace(/\s+/g, ' ')
    expect(text).toContain(`Line rules of the base grammar: ${names(base.lines)}.`)
    expect(text).toContain(`Structure rules: ${names(base.structures)}.`)
    expect(text).toContain(`Contents rules: ${names(base.contents)}.`)
  })

  it('has a pack that can be defined', async () => {
    expect(((await run(pack)).default as Grammar).documentNumbers?.云政任?.purpose).toBe('人事任免')
  })

  it('has rules that can be used', async () => {
    const rules = await run(`${day}\n${chronicle}\n${pageFirst}\nexport { day, chronicle, pageFirst }`)
    const grammar = defineGrammar({
      id: 'guide',
      name: '云溪县',
      lines: [{ without: 'appointment' }, { rule: rules.day, before: 'label' }],
      structures: [{ rule: rules.chronicle }],
      contents: [{ rule: rules.pageFirst, instead: 'pageLast' }],
    } as Grammar)
    expect(grammar.extends).toBe(base)
  })

  it('has faults that are found', () => {
    const [faulty] = blocks('json') as [string]
    expect(() => defineGrammar(JSON.parse(faulty))).toThrow('levle')
    const placed = JSON.parse(faulty.replace('levle', 'level'))
    expect(() => defineGrammar(placed)).toThrow('no rule "lable"')
  })

  it('has a choice among grammars', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    await run(detection)
    expect(log).toHaveBeenCalledWith('jishan', { 稷山县: 1, 稷山: 1 })
    log.mockRestore()
  })
})
