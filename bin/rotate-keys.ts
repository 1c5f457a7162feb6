/** `npm run rotate-keys`: a new key, and everything sealed under it; `--go-on` finishes a rotation that was cut short. */
import { join } from 'node:path'
import { command, withParts } from '../src/main/cli.ts'
import { rotateKeysCommand } from '../src/platform/rewrap-command.ts'

await command(() =>
  withParts((parts) =>
    rotateKeysCommand({
      keysFolder: join(parts.config.dataDir, 'keys'),
      ownerUrl: parts.config.databaseUrl,
      shelf: parts.shelf,
      print: console.log,
      goesOn: process.argv.includes('--go-on'),
    }),
  ),
)
