import { defineConfig, type Options } from 'tsup'

/** Packages of which the writer of Markdown needs nothing for our trees. */
const STAND_INS = [
  'longest-streak',
  'mdast-util-gfm-footnote',
  'mdast-util-gfm-task-list-item',
  'mdast-util-phrasing',
  'mdast-util-to-string',
  'micromark-util-decode-string',
  'micromark-util-html-tag-name',
  'unist-util-visit',
]

const shared: Options = {
  target: 'node20',
  splitting: true,
  removeNodeProtocol: false,
  treeshake: true,
  esbuildOptions(options) {
    // Chinese words as they are written.
    options.charset = 'utf8'
    options.alias = Object.fromEntries(STAND_INS.map((name) => [name, './src/serialize/stand-ins.ts']))
  },
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      grammar: 'src/define.ts',
      validate: 'src/validate/index.ts',
      references: 'src/references/index.ts',
      schema: 'src/schema/index.ts',
      serialize: 'src/serialize/index.ts',
      // In files of their own, so that a bundler leaves out those that are not called.
      'serialize/akoma-ntoso': 'src/serialize/akoma-ntoso/index.ts',
      'serialize/html': 'src/serialize/html/index.ts',
      'serialize/markdown': 'src/serialize/markdown/index.ts',
      variants: 'src/variants.ts',
      'grammars/base': 'grammars/base.ts',
      'grammars/jiangxian': 'grammars/jiangxian.ts',
      'grammars/jishan': 'grammars/jishan.ts',
      'grammars/shanxi': 'grammars/shanxi.ts',
      'grammars/yuncheng': 'grammars/yuncheng.ts',
    },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: true,
  },
  {
    ...shared,
    // The command line is a bundle of its own: nothing of it reaches the library.
    entry: { cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts', 'entry/worker': 'node_modules/tinypool/dist/entry/worker.js' },
    format: ['esm'],
    noExternal: [/^(?!parsimmon|zod)/],
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  },
])
