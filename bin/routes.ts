/** `npm run --silent routes -- --json`: every address of the product; without --json a readable list. */
import { listRoutes } from '../src/main/cli-routes.ts'

const routes = listRoutes()
if (process.argv.includes('--json')) console.log(JSON.stringify(routes, null, 2))
else
  for (const { method, path, permission, audit } of routes)
    console.log(`${method.padEnd(5)} ${path.padEnd(52)} ${permission.padEnd(26)} ${audit}`)
