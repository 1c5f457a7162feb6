import { proveRestore } from './restore.ts'

const proof = await proveRestore({ files: 500 })
const equal = (100 * (proof.rows - proof.unlike.length)) / proof.rows
console.log(
  `restore: ${equal} % of ${proof.rows} rows equal; backed up in ${proof.backupSeconds.toFixed(1)} s while people wrote, restored and ready in ${proof.restoreSeconds.toFixed(1)} s`,
)
console.log(
  `  ${proof.acknowledgedBefore} writes confirmed before the backup began, ${proof.acknowledgedLost} lost; ${proof.chainFindings.length} findings in the audit chain`,
)
console.log(
  `  ${proof.records} sealed records, ${proof.recordsFalse} not what was sealed; ${proof.files} files, ${proof.filesGone} that do not open`,
)
console.log(`  Negative control, one bit turned: ${proof.damaged.length === 0 ? 'restored all the same' : proof.damaged.join(', ')}`)
for (const each of [...proof.chainFindings, ...new Set(proof.unlike)]) console.log(`  look at: ${each}`)
const { unlike, acknowledgedLost, recordsFalse, filesGone, chainFindings, damaged } = proof
if (unlike.length + acknowledgedLost + recordsFalse + filesGone + chainFindings.length > 0 || damaged.length !== 1) process.exitCode = 1
