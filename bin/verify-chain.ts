/** `npm run verify-chain`: 0 the audit is untouched, 1 it was touched (and where), 2 it could not be told. */
import { join } from 'node:path'
import { command, withParts } from '../src/main/cli.ts'
import { verifyChainCommand } from '../src/platform/verify-chain-command.ts'

await command(() =>
  withParts((parts) => verifyChainCommand({ database: parts.database, folder: join(parts.config.dataDir, 'anchors'), print: console.log })),
)
