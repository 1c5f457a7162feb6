import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'build', 'assets')
const styles = join(root, 'src', 'web', 'styles')
const scripts = join(root, 'src', 'browser')
const fonts = ['next-normal', 'next-italic', 'mono-normal'] as const

/** sass and esbuild are loaded only when something must be compiled; a warm start reads one manifest. */
const load = createRequire(import.meta.url)

type Compilers = {
  readonly sass: typeof import('sass')
  readonly esbuild: typeof import('esbuild')
}

/** What a page may ask for, by its plain name: `kintime.css`, `page.js`, `mark.svg`. Values are file names with a hash. */
export type AssetPaths = { readonly css: string; readonly icon: string; readonly scripts: Readonly<Record<string, string>> }

type Manifest = { readonly files: Readonly<Record<string, string>> }

const filesUnder = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

/** Every file and package version that the result depends on. */
const inputKey = (): string => {
  const hash = createHash('sha256')
  for (const file of [...filesUnder(styles), ...filesUnder(scripts), fileURLToPath(import.meta.url), join(root, 'package.json')]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

const fontSource = (name: (typeof fonts)[number]): Buffer => {
  const [face, style] = name.split('-')
  return readFileSync(
    load.resolve(`@fontsource-variable/atkinson-hyperlegible-${face}/files/atkinson-hyperlegible-${face}-latin-wght-${style}.woff2`),
  )
}

const hashedName = (name: string, body: string | Buffer): string => {
  const end = extname(name)
  return `${basename(name, end)}.${createHash('sha256').update(body).digest('hex').slice(0, 10)}${end}`
}

const compileStyles = (sass: Compilers['sass']): string =>
  sass.compile(join(styles, 'kintime.scss'), {
    loadPaths: [root, join(root, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
    logger: sass.Logger.silent,
  }).css

/** `src/browser/recorder/recorder.ts` becomes `recorder.js`: one script for each folder that has a file of its own name. */
const compileScripts = (esbuild: Compilers['esbuild']): readonly (readonly [string, string])[] =>
  readdirSync(scripts)
    .map((name) => [name, join(scripts, name, `${name}.ts`)] as const)
    .filter(([, entry]) => existsSync(entry))
    .map(([name, entry]) => {
      const built = esbuild.buildSync({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        target: 'es2020',
        legalComments: 'none',
      })
      return [`${name}.js`, built.outputFiles[0]?.text ?? ''] as const
    })

const compileInto = (path: string): Manifest => {
  const files: Record<string, string> = {}
  const keep = (name: string, body: string | Buffer) => {
    files[name] = hashedName(name, body)
    writeFileSync(join(path, files[name]), body)
  }
  for (const name of fonts) keep(`${name}.woff2`, fontSource(name))
  keep('mark.svg', readFileSync(join(styles, 'mark.svg')))
  const css = compileStyles(load('sass'))
  keep(
    'kintime.css',
    css.replaceAll(/fonts\/([a-z]+-[a-z]+\.woff2)/g, (_, name: string) => files[name] ?? name),
  )
  for (const [name, body] of compileScripts(load('esbuild'))) keep(name, body)
  return { files }
}

/** Built beside and moved into place in one step, so that two processes that start together cannot read half a build. */
const build = (target: string): void => {
  mkdirSync(folder, { recursive: true })
  const draft = mkdtempSync(join(folder, 'draft-'))
  writeFileSync(join(draft, 'manifest.json'), JSON.stringify(compileInto(draft)))
  try {
    renameSync(draft, target)
  } catch (reason) {
    rmSync(draft, { recursive: true })
    if (!existsSync(join(target, 'manifest.json'))) throw reason
  }
}

type Built = { readonly path: string; readonly paths: AssetPaths; readonly known: ReadonlySet<string> }

const readBuilt = (path: string): Built => {
  const { files } = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as Manifest
  const url = (name: string): string => `/assets/${files[name] ?? name}`
  const scriptNames = Object.keys(files).filter((name) => name.endsWith('.js'))
  return {
    path,
    known: new Set(Object.values(files)),
    paths: {
      css: url('kintime.css'),
      icon: url('mark.svg'),
      scripts: Object.fromEntries(scriptNames.map((name) => [basename(name, '.js'), url(name)])),
    },
  }
}

let built: Built | undefined

/** Compiles styles and scripts unless the same inputs were compiled before; 2 to 3 seconds the first time, a few milliseconds after. */
export const prepareAssets = (): AssetPaths => {
  if (built === undefined) {
    const target = join(folder, inputKey())
    if (!existsSync(join(target, 'manifest.json'))) build(target)
    built = readBuilt(target)
  }
  return built.paths
}

/** Addresses of the built files, such as `/assets/kintime.0a1b2c3d4e.css`; they never change their content. */
export const assetPaths = (): AssetPaths => prepareAssets()

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** `gzipped` is there for what shrinks: styles, scripts and drawings. */
export type Asset = { readonly body: Buffer; readonly gzipped: Buffer | null; readonly type: string }

const inMemory = new Map<string, Asset>()

const readFrom = (path: string, name: string): Asset => {
  const body = readFileSync(join(path, name))
  return {
    body,
    gzipped: name.endsWith('.woff2') ? null : gzipSync(body, { level: 9 }),
    type: types[extname(name)] ?? 'application/octet-stream',
  }
}

/** One built file by its name in the address (`kintime.0a1b2c3d4e.css`), or null; only names that were built are ever opened. */
export const readAsset = (name: string): Asset | null => {
  prepareAssets()
  if (built === undefined || !built.known.has(name)) return null
  const asset = inMemory.get(name) ?? readFrom(built.path, name)
  inMemory.set(name, asset)
  return asset
}
