/** `npm run prove -- NAME …`: runs a proof in full and prints its figure; without a name, lists them; `all` runs every one. */
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { basename } from 'node:path'

const proofs = new Map(
  ['checks/**/*.prove.ts', 'src/**/*.prove.test.ts']
    .flatMap((pattern) => globSync(pattern))
    .map((file) => [basename(file).replace(/\.prove(\.test)?\.ts$/, ''), file]),
)
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const names = asked.includes('all') ? [...proofs.keys()] : asked

if (names.length === 0) console.log(`Proofs: ${[...proofs.keys()].toSorted().join(', ')}`)
for (const name of names) {
  const file = proofs.get(name)
  if (file === undefined) {
    console.error(`There is no proof called ${name}. Proofs: ${[...proofs.keys()].toSorted().join(', ')}`)
    process.exitCode = 2
    continue
  }
  console.log(`\n== ${name}`)
  const way = file.endsWith('.test.ts') ? ['--test'] : []
  const run = spawnSync(process.execPath, ['--import', 'tsx', ...way, file], {
    stdio: 'inherit',
    env: { ...process.env, KINTIME_PROVE: 'full' },
  })
  if (run.status !== 0) process.exitCode = 1
}
