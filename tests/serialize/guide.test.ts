/** Runs the examples of the guide, one after another: each ```text block is what the ```js block before it prints. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as root from '../../src/index.js'
import * as schema from '../../src/schema/index.js'
import * as serialize from '../../src/serialize/index.js'

const MODULES: Readonly<Record<string, object>> = { gongbao: root, 'gongbao/schema': schema, 'gongbao/serialize': serialize }
const guide = readFileSync(join(import.meta.dirname, '../../docs/guide/serializers.md'), 'utf8')
const examples = [...guide.matchAll(/```js\n([\s\S]*?)```\n(?:\n```text\n([\s\S]*?)```)?/g)].map(([, code, output]) => ({
  code: code as string,
  output,
}))

describe('the guide', () => {
  it('prints what it says', () => {
    const printed: string[][] = []
    const names = new Set<string>()
    const code = examples
      .map(({ code: example }, i) => {
        const body = example.replace(/^import \{ ([^}]+) \} from '([^']+)'$/gm, (_, imported: string, from: string) => {
          const fresh = imported.split(', ').filter((name) => !names.has(name))
          for (const name of fresh) names.add(name)
          return `const { ${fresh.join(', ')} } = modules['${from}']`
        })
        return `print(${i});\n${body}`
      })
      .join('\n')
    let current: string[] = []
    const print = (i: number) => {
      current = []
      printed[i] = current
    }
    const log = { log: (...values: unknown[]) => current.push(values.join(' ')) }
    new Function('modules', 'print', 'console', code)(MODULES, print, log)
    expect(examples.length).toBeGreaterThan(6)
    examples.forEach(({ output }, i) => {
      const text = printed[i]
        ?.map((line) => `${line}\n`)
        .join('')
        .replace(/\n\n$/, '\n')
      expect(text).toBe(output ?? '')
    })
  })
})
