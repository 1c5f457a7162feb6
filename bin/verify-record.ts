/** `npm run verify-record -- R-2026-000041`, or `-- --file record.pdf`: 0 it is what was sealed, 1 it is not, 2 it could not be told. */
import { command, withParts } from '../src/main/cli.ts'
import { isFileCheck, verifyFile, verifyRecordCommand } from '../src/features/record-proof/door.ts'

const args = process.argv.slice(2)
const print = console.log

await command(() =>
  isFileCheck(args) ? verifyFile(args, print) : withParts((parts) => verifyRecordCommand(args, { database: parts.database, print })),
)
