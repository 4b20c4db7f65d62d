/** Built into the site; every address is relative, so it runs wherever it is put. */
import { join } from 'node:path'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  build: { outDir: join(import.meta.dirname, '../site/playground'), emptyOutDir: true, target: 'es2022', modulePreload: false },
  worker: { format: 'es' },
})
