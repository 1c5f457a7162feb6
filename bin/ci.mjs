// Plain JavaScript that the machine's own Node can read: the tests, and after them the sizes of the house.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { project } from './install.mjs'

const run = (...words) => spawnSync(process.execPath, words, { cwd: project, stdio: 'inherit' }).status ?? 1

const code = run(path.join('bin', 'test.mjs'), ...process.argv.slice(2))
const packaged = path.join(project, 'node_modules', '.bin', 'node')
const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24
console.log('')
const table = [isNewEnough ? process.execPath : packaged, '--import', 'tsx', path.join('bin', 'size-table.ts')]
const { status } = spawnSync(table[0], table.slice(1), { cwd: project, stdio: 'inherit' })
process.exit(code === 0 ? (status ?? 1) : code)
