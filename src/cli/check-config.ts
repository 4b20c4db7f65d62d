/** `gongbao.config.js` and `gongbao.config.json`: `{ "rules": { "numbering/gap": "off" } }`. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RuleSettings } from '../validate/index.js'
import { CliError } from './io.js'
import { isRecord, readJson } from './json.js'

const NAMES = ['gongbao.config.js', 'gongbao.config.json']

/** Settings of the file, else of the first of these names in the folder where the command is run. */
export async function readSettings(file: string | undefined): Promise<RuleSettings> {
  const found = file ?? NAMES.find((name) => existsSync(name))
  if (found === undefined) return {}
  const config = found.endsWith('.json') ? await readJson(found) : await importModule(found)
  if (!isRecord(config)) throw new CliError(`${found} must be an object: { "rules": { "numbering/gap": "off" } }`)
  const unknown = Object.keys(config).find((key) => key !== 'rules')
  if (unknown !== undefined) throw new CliError(`${found}: no setting ${JSON.stringify(unknown)}; there is rules`)
  if (!isRecord(config.rules ?? {})) throw new CliError(`${found}: rules must be an object of rule ids`)
  return (config.rules ?? {}) as RuleSettings
}

/** Code only where its name says so: a text is never run. */
async function importModule(file: string): Promise<unknown> {
  if (!/\.[cm]?js$/.test(file)) throw new CliError(`cannot load ${file}: settings are in .json, .js, .mjs or .cjs`)
  if (!existsSync(file)) throw new CliError(`cannot read ${file}: no such file`)
  try {
    const module = (await import(pathToFileURL(resolve(file)).href)) as { default?: unknown }
    return module.default
  } catch (error) {
    throw new CliError(`cannot load ${file}: ${(error as Error).message}`)
  }
}
