// Plain JavaScript that the machine's own Node can read: it installs what is missing, then hands over to bin/run-tests.ts under Node 24.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { install, project } from './install.mjs'

const packaged = path.join(project, 'node_modules', '.bin', 'node')
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24

const giveUp = (message) => {
  console.error(message)
  process.exit(1)
}

await install(console.log).catch((error) => giveUp(error.message))
if (!isNewEnough && !existsSync(packaged)) {
  giveUp(`The tests need Node 24; this is Node ${process.versions.node}, and no ready copy of Node 24 exists for this machine.`)
}

const env = {
  ...process.env,
  PATH: `${path.dirname(packaged)}${path.delimiter}${process.env.PATH}`,
  TSX_TSCONFIG_PATH: path.join(project, 'tsconfig.json'),
}
const runner = [path.join(project, 'bin', 'run-tests.ts'), ...process.argv.slice(2)]
const child = spawn(isNewEnough ? process.execPath : packaged, ['--import', 'tsx', ...runner], { cwd: project, stdio: 'inherit', env })
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('close', (code) => process.exit(code ?? 1))
