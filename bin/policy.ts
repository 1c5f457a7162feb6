/** `npm run --silent policy -- --json`: who may do what, asked of the function that decides, and each service's values with their sources. */
import { permissions } from '../src/domain/permission-table.ts'
import { printedPolicy } from '../src/main/cli-policy.ts'

if (process.argv.includes('--json')) console.log(JSON.stringify(printedPolicy(), null, 1))
else
  for (const [action, { meaning, allow }] of Object.entries(permissions))
    console.log(`${action.padEnd(28)} ${meaning.padEnd(58)} ${Object.keys(allow).join(', ')}`)
