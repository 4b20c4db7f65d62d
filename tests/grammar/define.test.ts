import { describe, expect, it } from 'vitest'
import { base } from '../../grammars/base.js'
import { chainOf } from '../../src/chain.js'
import { defineGrammar, type Grammar, GrammarError, type LineRule, match, type Placed, type StructureRule } from '../../src/define.js'
import { parse } from '../../src/parse.js'
import { placed, readerOf } from '../../src/reader.js'

const least: Grammar = { id: 'yunxi', name: '云溪县' }

/** What is said of a config that is not as it should be. */
function complaint(config: unknown): string {
  try {
    defineGrammar(config as Grammar)
  } catch (error) {
    expect(error).toBeInstanceOf(GrammarError)
    return (error as Error).message
  }
  return 'nothing'
}

// ~ 批注
const remark: LineRule = { kind: 'remark', reading: () => ({ first: '~', parser: match(/~[^\r\n]{1,80}/y) }) }
const unreadable = { ...remark, reading: () => ({ parser: /~/ as never }) }
const rule = (name: string): StructureRule => ({ name, begins: [name], parser: ({ sequence }) => sequence.kind(name).map(() => []) })

describe('a config', () => {
  it('needs an id and a name, and extends the base grammar', () => {
    const grammar = defineGrammar(least)
    expect(grammar).toMatchObject(least)
    expect(grammar.extends).toBe(base)
  })

  it('is checked once more without harm', () => {
    expect(defineGrammar(defineGrammar(least))).toEqual(defineGrammar(least))
  })

  it('that is used as it is, without being made a grammar, extends the base grammar too', () => {
    const text = '云溪县人民政府\n关于值守的通知\n\n云政发〔2023〕1号\n\n请值守。\n'
    expect(parse(text, { grammar: { ...least } })).toEqual(parse(text, { grammar: defineGrammar(least) }))
  })

  it('may use every field', () => {
    const full: Grammar = {
      ...least,
      extends: base,
      place: { names: ['云溪县', '云溪'], level: 'county', parent: '青州市', unlike: ['新云溪县'] },
      organs: [{ name: '云溪县财政局', short: ['县财政局'], kind: 'department' }, { name: '云溪融媒' }],
      documentNumbers: { 云政发: { issuer: '云溪县人民政府', stream: '发', purpose: '一般文件' } },
      masthead: { title: '云溪县人民政府公报', pinyin: 'YUNXI', sponsor: '云溪县人民政府办公室', frequency: '季刊' },
      annotations: { 此件内部掌握: 'none' },
      words: { contentsSections: ['县政府文件'], roles: ['总调度'] },
      lines: [{ rule: remark, instead: 'title' }],
      structures: [{ rule: rule('remark'), after: 'note' }],
      contents: [{ without: 'pageLast' }],
    }
    expect(defineGrammar(full)).toEqual(full)
  })

  const faults: [field: string, config: unknown, found: string][] = [
    ['id', { ...least, id: '云溪' }, '"云溪"'],
    ['id', { ...least, id: '9-yunxi' }, '"9-yunxi"'],
    ['id', { name: '云溪县' }, 'nothing'],
    ['name', { id: 'yunxi' }, 'nothing'],
    ['name', { ...least, name: '  ' }, '"  "'],
    ['extends', { ...least, extends: 'base' }, '"base"'],
    ['place.names', { ...least, place: { names: [], level: 'county' } }, '[]'],
    ['place.names.0', { ...least, place: { names: [''], level: 'county' } }, '""'],
    ['place.level', { ...least, place: { names: ['云溪县'], level: 'city' } }, '"city"'],
    ['place.parent', { ...least, place: { names: ['云溪县'], level: 'county', parent: 1 } }, '1'],
    ['place.unlike', { ...least, place: { names: ['云溪县'], level: 'county', unlike: '新云溪县' } }, '"新云溪县"'],
    ['organs', { ...least, organs: {} }, '{}'],
    ['organs.0.name', { ...least, organs: [{ short: [] }] }, 'nothing'],
    ['organs.0.short', { ...least, organs: [{ name: '云溪县财政局', short: '县财政局' }] }, '"县财政局"'],
    ['organs.1.kind', { ...least, organs: [{ name: '云溪县财政局' }, { name: '云溪县水务局', kind: 'bureau' }] }, '"bureau"'],
    ['documentNumbers.云政发.issuer', { ...least, documentNumbers: { 云政发: { stream: '发' } } }, 'nothing'],
    ['documentNumbers.云政发.stream', { ...least, documentNumbers: { 云政发: { issuer: '云溪县人民政府', stream: '' } } }, '""'],
    ['documentNumbers.云政发.purpose', { ...least, documentNumbers: { 云政发: { issuer: '云溪县人民政府', purpose: 3 } } }, '3'],
    [
      'documentNumbers.云政发〔2023〕',
      { ...least, documentNumbers: { '云政发〔2023〕': { issuer: '云溪县人民政府' } } },
      'the key "云政发〔2023〕"',
    ],
    ['masthead.frequency', { ...least, masthead: { frequency: 4 } }, '4'],
    ['annotations.此件公开', { ...least, annotations: { 此件公开: 'public' } }, '"public"'],
    ['words.roles', { ...least, words: { roles: '组长' } }, '"组长"'],
    ['words.documentKinds.1', { ...least, words: { documentKinds: ['通知', ''] } }, '""'],
    ['lines.0.rule.reading', { ...least, lines: [{ rule: { kind: 'remark' } }] }, 'nothing; a function'],
    ['lines.0', { ...least, lines: [{ rule: remark, before: 'title', after: 'title' }] }, 'a rule with one of before, after, instead'],
    ['structures.0.rule.begins', { ...least, structures: [{ rule: { name: 'remark', parser: () => null } }] }, 'nothing'],
    ['structures.0.rule.parser', { ...least, structures: [{ rule: { name: 'remark', begins: ['remark'] } }] }, 'nothing; a function'],
    ['contents.0.rule.parser', { ...least, contents: [{ rule: { name: 'pageFirst' } }] }, 'nothing; a Parsimmon parser'],
    ['contents.0.rule.parser', { ...least, contents: [{ rule: { name: 'pageFirst', parser: {} } }] }, '{}; a Parsimmon parser'],
    ['config', null, 'null'],
    ['config', 'yunxi', '"yunxi"'],
  ]
  it.each(faults)('names %s where it is wrong (%j)', (field, config, found) => {
    const message = complaint(config)
    expect(message).toContain(`${field}: found`)
    expect(message).toContain(found)
  })

  it('names a line rule whose reading gives no parser', () => {
    expect(complaint({ ...least, lines: [{ rule: unreadable }] })).toBe('grammar yunxi: the line rule "remark" gives no Parsimmon parser')
    expect(complaint({ ...least, lines: [{ rule: { ...unreadable, name: 'tilde' }, before: 'label' }] })).toContain('"tilde"')
  })

  it('names a structure rule that gives no parser, and parse does where the grammar is not defined so', () => {
    const parserless = { name: 'remark', begins: ['remark'], parser: (() => undefined) as never }
    const said = 'the structure rule "remark" gives no Parsimmon parser'
    expect(complaint({ ...least, structures: [{ rule: parserless }] })).toBe(`grammar yunxi: ${said}`)
    for (const rule of [parserless, { ...parserless, parser: undefined as never }])
      expect(() => parse('', { grammar: { ...least, structures: [{ rule }] } })).toThrow(new TypeError(said))
  })

  const unknown: [config: unknown, where: string, expected: string][] = [
    [{ ...least, nmae: '云溪' }, 'unknown field "nmae"', 'name'],
    [{ ...least, place: { names: ['云溪县'], level: 'county', short: '云溪' } }, 'place: unknown field "short"', 'names'],
    [{ ...least, words: { role: [] } }, 'words: unknown field "role"', 'roles'],
    [{ ...least, organs: [{ name: '云溪县财政局', shorts: [] }] }, 'organs.0: unknown field "shorts"', 'short'],
    [{ ...least, lines: [{ rule: remark, above: 'title' }] }, 'lines.0: unknown field "above"', 'before'],
    [{ ...least, masthead: { titel: '' } }, 'masthead: unknown field "titel"', 'title'],
    [
      { ...least, documentNumbers: { 云政发: { issuer: '云溪县人民政府', use: '' } } },
      'documentNumbers.云政发: unknown field "use"',
      'purpose',
    ],
    [JSON.parse('{"id":"yunxi","name":"云溪县","__proto__":{"polluted":true}}'), 'unknown field "__proto__"', 'id'],
  ]
  it.each(unknown)('does not take fields it does not know: %j', (config, where, expected) => {
    const message = complaint(config)
    expect(message).toContain(where)
    expect(message.slice(message.indexOf(where))).toContain(expected)
  })

  it('is told all its faults at once', () => {
    const message = complaint({ id: '云', name: '', place: { names: [], level: 'x' } })
    for (const field of ['id:', 'name:', 'place.names:', 'place.level:']) expect(message).toContain(`  ${field}`)
  })
})

describe('packs', () => {
  const parent = defineGrammar({
    ...least,
    words: { roles: ['总调度'] },
    organs: [{ name: '云溪融媒' }],
    annotations: { 此件存阅: 'none' },
  })
  const child = defineGrammar({ id: 'liutang', name: '柳塘镇', extends: parent, words: { roles: ['值守员'] } })

  it('are frozen', () => {
    expect(() => Object.assign(parent, { name: '' })).toThrow(TypeError)
    expect(() => Object.assign(parent, { words: {} })).toThrow(TypeError)
  })

  it('add to what they extend, over a whole chain', () => {
    expect(chainOf(child).map(({ id }) => id)).toEqual(['base', 'yunxi', 'liutang'])
    const { words, id } = readerOf(child)
    expect(id).toBe('liutang')
    const roles = [...(base.words?.roles ?? []), '总调度', '值守员']
    expect(words.roles.slice(0, roles.length)).toEqual(roles)
    expect(words.roles.slice(roles.length)).toContain('總調度')
    expect(words.organs).toContain('云溪融媒')
    expect(words.annotations.get('此件存阅')).toBe('none')
  })

  it('tell who issues under a prefix where neither heading nor sign-off does', () => {
    const known = defineGrammar({ ...least, documentNumbers: { 云政发: { issuer: '云溪县人民政府' } } })
    const unsigned = '关于防汛工作的通知\n\n云政发〔2023〕15号\n\n各乡（镇）人民政府：\n\n请做好防汛工作。\n'
    const signed = `${unsigned}\n云溪县水务局\n\n2023年5月12日\n`
    const issuer = (text: string, grammar?: typeof known) => {
      const [document] = parse(text, grammar ? { grammar } : {}).children
      return document?.type === 'document' ? document.issuer : null
    }
    expect(issuer(unsigned, known)).toBe('云溪县人民政府')
    expect(issuer(unsigned)).toBeUndefined()
    expect(issuer(signed, known)).toBe('云溪县水务局')
  })

  it('do not change what they extend', () => {
    const before = JSON.stringify(base)
    const text = '云溪县人民政府办公室关于值守的通知\n\n总调度：沈知远\n值守员：顾佩兰\n'
    const withParent = parse(text, { grammar: parent })
    const withBase = parse(text)
    parse(text, { grammar: child })
    defineGrammar({ ...least, extends: parent, lines: [{ without: 'roster' }], structures: [{ without: 'roster' }] })
    expect(JSON.stringify(base)).toBe(before)
    expect(readerOf(parent).words.roles).not.toContain('值守员')
    expect(parse(text, { grammar: parent })).toEqual(withParent)
    expect(parse(text)).toEqual(withBase)
  })

  it('read what their words say', () => {
    const text = '云溪县人民政府关于值守的通知\n\n总调度：沈知远\n'
    const roles = (grammar: Grammar) => JSON.stringify(parse(text, { grammar })).includes('"role":"总调度"')
    expect([roles(base), roles(parent), roles(child)]).toEqual([false, true, true])
  })
})

describe('rules', () => {
  const named = (names: string[]) => names.map((name) => ({ rule: { name } }))
  const order = (...more: Placed<{ name: string }, string>[]) =>
    placed([named(['a', 'b', 'c']), more], ({ name }) => name)
      .map(({ name }) => name)
      .join('')
  const x = { name: 'x' }

  it('stand where they are placed', () => {
    expect(order()).toBe('abc')
    expect(order({ rule: x })).toBe('abcx')
    expect(order({ rule: x, before: 'b' })).toBe('axbc')
    expect(order({ rule: x, after: 'b' })).toBe('abxc')
    expect(order({ rule: x, instead: 'b' })).toBe('axc')
    expect(order({ without: 'b' })).toBe('ac')
    expect(order({ rule: x, before: 'a' }, { rule: { name: 'y' }, after: 'x' }, { without: 'c' })).toBe('xyab')
  })

  it('cannot stand beside a rule that there is not', () => {
    for (const lines of [
      [{ rule: remark, before: 'titel' }],
      [{ rule: remark, after: 'titel' }],
      [{ rule: remark, instead: 'titel' }],
      [{ without: 'titel' }],
    ]) {
      const message = complaint({ ...least, lines })
      expect(message).toContain('"titel"')
      expect(message).toContain('title, appointment')
    }
    expect(complaint({ ...least, structures: [{ without: 'titel' }] })).toContain('attachmentNote, scattered')
    expect(complaint({ ...least, contents: [{ without: 'titel' }] })).toContain('pageLast')
  })

  const text = '云溪县人民政府关于值守的通知\n\n~ 沈知远\n'
  const types = (grammar: Grammar) =>
    parse(text, { grammar }).children.flatMap((node) => ('children' in node ? node.children.map(({ type }) => type) : []))

  it('of a pack read lines and give nodes', () => {
    const note: StructureRule = {
      name: 'remark',
      begins: ['remark'],
      parser: ({ source, sequence }) =>
        sequence.kind('remark').map(({ from }) => [{ put: 'block', node: source.leaf('note', sequence.token(from)) }]),
    }
    expect(types(base)).toEqual(['title', 'paragraph'])
    const lines = [{ without: 'appointment' }, { rule: remark, before: 'title' }]
    expect(types(defineGrammar({ ...least, lines }))).toEqual(['title', 'paragraph'])
    const grammar = defineGrammar({ ...least, lines, structures: [{ rule: note }] })
    expect(types(grammar)).toEqual(['title', 'note'])
    expect(types(defineGrammar({ id: 'liutang', name: '柳塘镇', extends: grammar, structures: [{ without: 'remark' }] }))).toEqual([
      'title',
      'paragraph',
    ])
  })

  it('of the base grammar can be taken out', () => {
    const signed = '云溪县人民政府关于值守的通知\n\n特此通知。\n\n云溪县人民政府\n\n2023年7月3日\n'
    const has = (grammar: Grammar, type: string) => JSON.stringify(parse(signed, { grammar })).includes(`"type":"${type}"`)
    expect(has(base, 'signature')).toBe(true)
    expect(has(defineGrammar({ ...least, lines: [{ without: 'organ' }, { without: 'date' }] }), 'date')).toBe(false)
  })

  it('that cannot be made fail when the pack is defined', () => {
    const broken: LineRule = {
      kind: 'remark',
      reading: () => {
        throw new Error('no words for it')
      },
    }
    expect(complaint({ ...least, lines: [{ rule: broken, instead: 'appointment' }] })).toBe('grammar yunxi: no words for it')
  })
})
