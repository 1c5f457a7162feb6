import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** The last six keep the browser from talking to anyone but us. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

type Place = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> }

const packedFolder = (): { readonly name: string; readonly path: string } => {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const path = dirname(dirname(entry))
  const { version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { readonly version: string }
  return { name: `chromium-${version}`, path }
}

/** The package unpacks to the one temporary folder and takes whatever an older version left there; so it gets a folder of its own, in a process of its own. */
const unpack = async (target: string): Promise<void> => {
  mkdirSync(dirname(target), { recursive: true })
  const draft = mkdtempSync(`${target}-draft-`)
  const script = "import('@sparticuz/chromium').then((packed) => packed.default.executablePath())"
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env })
  try {
    renameSync(draft, target)
  } catch (reason) {
    rmSync(draft, { recursive: true })
    if (!existsSync(join(target, 'chromium'))) throw reason
  }
}

/** A bare machine lacks the libraries that the browser needs; the package brings them along. */
const libraries = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const starts = await run(join(folder, 'chromium'), ['--version']).then(
    () => true,
    () => false,
  )
  return {
    ...(starts ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  }
}

const findBrowser = async (): Promise<Place> => {
  const present = [process.env['CHROMIUM'] ?? '', ...installed].find((path) => path !== '' && existsSync(path))
  if (present !== undefined) return { executablePath: present, env: {} }
  const folder = join(root, 'build', packedFolder().name)
  if (!existsSync(join(folder, 'chromium'))) await unpack(folder)
  return { executablePath: join(folder, 'chromium'), env: await libraries(folder) }
}

let found: Promise<Place> | undefined

/** A real browser without a window: `CHROMIUM`, the machine's own, or the one in our packages. Close it when done. */
export const openBrowser = async (): Promise<Browser> => {
  found ??= findBrowser()
  const { executablePath, env } = await found
  const inherited = Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined))
  return chromium.launch({ executablePath, args: flags, env: { ...inherited, ...env } })
}
