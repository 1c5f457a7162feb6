/** `npm run schema`: writes down what the migrations made, as SQL to read and as types to build with. With `--check` it only compares. */
import { writeFileSync } from 'node:fs'
import { schemaFiles, schemaIsFresh } from '../checks/schema.ts'

if (process.argv.includes('--check')) {
  const stale = await schemaIsFresh()
  for (const file of stale) console.error(`${file} is not what the migrations make: run npm run schema`)
  process.exit(stale.length > 0 ? 1 : 0)
}
for (const { path, text } of await schemaFiles()) {
  writeFileSync(path, text)
  console.log(`Wrote ${path}`)
}
process.exit(0)
