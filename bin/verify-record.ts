/** `npm run verify-record -- R-2026-000041`, or `-- --file record.pdf`: 0 it is what was sealed, 1 it is not, 2 it could not be told. */
import { command, withParts } from '../src/main/cli.ts'
import { verifyRecordCommand } from '../src/features/record-proof/door.ts'

await command(() => withParts((parts) => verifyRecordCommand(process.argv.slice(2), { database: parts.database, print: console.log })))
