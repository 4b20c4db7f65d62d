/** What comes to users with the package, and how it gets to them. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse as readYaml } from 'yaml'
import { built, ROOT } from './user.js'

interface Locked {
  dev?: boolean
  license?: string
  integrity?: string
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
}

const packages: Record<string, Locked> = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages
const { '': root, ...others } = packages
const installed = Object.entries(others).filter(([, { dev }]) => !dev)

/** They ask for their text to be passed on, and for no more. */
const LICENCES = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

describe('packages that are installed with it', () => {
  it('are those that it names, and none that they bring', () => {
    expect(installed.map(([path]) => path.replace('node_modules/', '')).sort()).toEqual(Object.keys(root?.dependencies ?? {}).sort())
  })

  it('run nothing when they are installed, have a hash and a licence that asks for little', () => {
    for (const [path, { hasInstallScript, integrity, license }] of installed) {
      expect(hasInstallScript, path).toBeUndefined()
      expect(integrity, path).toMatch(/^sha512-/)
      expect(LICENCES, path).toContain(license)
    }
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([])
  })
})

describe.skipIf(!built)('the tarball (skipped without dist/: npm run build)', () => {
  it('holds what is meant, and nothing else', () => {
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent'], { cwd: ROOT, encoding: 'utf8' }),
    )
    const files: string[] = packed[0].files.map(({ path }: { path: string }) => path)
    const meant =
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/README\.zh-CN\.md|dist\/(?:[\w.-]+\/)*[\w.-]+\.(?:js|cjs|d\.ts|d\.cts)|dist\/schema\.json|dist\/gongbao\.1|dist\/licences\.txt|dist\/completion\/gongbao\.(?:bash|zsh|fish))$/
    expect(files.filter((path) => !meant.test(path))).toEqual([])
    expect(files).toContain('dist/cli.js')
  })

  it('is built when it is packed, whatever was built before', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(scripts.prepack).toBe('npm run build')
    expect(scripts.build).toBe('tsup && node docs/build/assets.js && node docs/build/licences.js')
  })

  it('passes on the licence of each package that its bundles hold', () => {
    const licences = readFileSync(join(ROOT, 'dist/licences.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n\n`)
    const bundles = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name))
    const held = new Set(
      bundles.flatMap((name) =>
        Array.from(
          readFileSync(join(ROOT, 'dist', name), 'utf8').matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm),
          ([, each]) => each as string,
        ),
      ),
    )
    expect([...held]).toEqual(expect.arrayContaining(['commander', 'iconv-lite', 'sucrase']))
    const heads = licences.map((text) => /^(\S+) \S+, (.+)\n\n/.exec(text)).map((found) => [found?.[1], found?.[2]])
    expect(heads.map(([name]) => name)).toEqual(expect.arrayContaining([...held]))
    for (const [name, licence] of heads) expect(LICENCES, name).toContain(licence)
  })
})

it('is published with provenance, by a job that may write nothing else', () => {
  const workflow = readYaml(readFileSync(join(ROOT, '.github/workflows/publish.yml'), 'utf8'))
  expect(workflow.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  const commands: string[] = workflow.jobs.publish.steps.flatMap(({ run }: { run?: string }) => run ?? [])
  expect(commands.at(-1)).toBe('npm publish --provenance --access public')
  expect(commands).toContain('npm test')
  // npm refuses provenance to a package that does not name its repository.
  expect(commands.at(-2)).toContain('npm pkg set repository.type=git "repository.url=')
})
