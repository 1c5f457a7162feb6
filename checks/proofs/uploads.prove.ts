import { aService } from '../../src/testing/service.ts'
import { corpus } from './uploads-corpus.ts'
import { carelessService } from './uploads-planted.ts'
import { tryUploads } from './uploads.ts'

await using service = await aService('county')
const proof = await tryUploads(service, corpus)
console.log(
  `uploads: ${proof.tried} files, ${proof.kept} kept and harmless, ${proof.tried - proof.kept} refused; slowest ${proof.slowestMs} ms, ${proof.peakMegabytes} MB at most`,
)
for (const fault of proof.faults) console.log(`  ${fault}`)

const careless = await carelessService(service)
const planted = await tryUploads(
  careless,
  corpus.filter(({ isHeavy }) => isHeavy !== true),
)
await careless.app.close()
console.log(`  with a page that keeps whatever is sent: ${planted.faults.length} faults noticed`)
process.exitCode = proof.faults.length === 0 && planted.faults.length > 10 ? 0 : 1
