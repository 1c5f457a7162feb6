// Plain JavaScript that the machine's own Node can read: it finds or fetches the rest, then hands over to bin/run.ts.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, project } from './install.mjs'

const oldest = 24
const hasNode24 = Number(process.versions.node.split('.')[0]) >= oldest

const packagedNode = () => {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = path.join(
    project,
    'node_modules',
    `node-${system}-${process.arch}`,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  return existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0 ? file : null
}

/** The same script again under Node 24. The channel between us is its sign that we are still here. */
const startAgainWith = (node) => {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('close', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)))
}

const runHere = async () => {
  process.env.TSX_TSCONFIG_PATH ??= path.join(project, 'tsconfig.json')
  const { register } = await import('tsx/esm/api')
  register()
  const { run } = await import(pathToFileURL(path.join(project, 'bin', 'run.ts')).href)
  await run(process.argv.slice(2))
}

try {
  if (Number(process.versions.node.split('.')[0]) < 20)
    throw new Error(`Kintime needs Node 20 or later to begin with; this is Node ${process.versions.node}.`)
  await install(console.log)
  const other = hasNode24 ? null : packagedNode()
  if (hasNode24) await runHere()
  else if (other !== null) startAgainWith(other)
  else
    throw new Error(
      `Kintime needs Node ${oldest}. This machine has Node ${process.versions.node}, and no ready copy of Node ${oldest} exists for it. Install it from nodejs.org.`,
    )
} catch (error) {
  console.error(`\nKintime did not start. ${error.message}`)
  if (process.env.LOG_LEVEL === 'debug') console.error(error.stack)
  process.exit(1)
}
