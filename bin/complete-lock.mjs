// Names in package-lock.json the optional packages of other machines that npm left out, so that `npm ci` accepts the lock everywhere.
// Run after every `npm install`: npm drops what it could not reach from here, and then refuses its own lock. docs/decisions/0010
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const platforms = {
  android: { os: 'android' },
  darwin: { os: 'darwin' },
  win32: { os: 'win32' },
  windows: { os: 'win32' },
  linux: { os: 'linux' },
  freebsd: { os: 'freebsd' },
  netbsd: { os: 'netbsd' },
  openbsd: { os: 'openbsd' },
  openharmony: { os: 'openharmony' },
  aix: { os: 'aix' },
  sunos: { os: 'sunos' },
  arm64: { cpu: 'arm64' },
  x64: { cpu: 'x64' },
  arm: { cpu: 'arm' },
  ia32: { cpu: 'ia32' },
  ppc64: { cpu: 'ppc64' },
  riscv64: { cpu: 'riscv64' },
  s390x: { cpu: 's390x' },
  wasm32: { cpu: 'wasm32' },
  musl: { libc: 'musl' },
  gnu: { libc: 'glibc' },
  musleabihf: { libc: 'musl' },
  gnueabihf: { libc: 'glibc' },
}

/** What the lock lacks: an optional package named by another, with the kind of machine its name tells. */
export const missingFrom = (lock) =>
  Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !lock.packages[`${place}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`])
      .map(([name, range]) => [`node_modules/${name}`, stubOf(name, range, entry)])
      .filter(([, stub]) => stub.os || stub.cpu),
  )

const stubOf = (name, range, entry) => {
  const stub = { version: range.replace(/^[\^~]/, ''), ...(entry.dev ? { dev: true } : {}), license: entry.license, optional: true }
  const words = (name.split('/').at(-1) ?? '').split('-')
  for (const word of words) for (const [kind, value] of Object.entries(platforms[word] ?? {})) stub[kind] ??= [value]
  return stub
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../package-lock.json', import.meta.url)
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingFrom(lock)
  const packages = { ...lock.packages, ...Object.fromEntries(missing) }
  lock.packages = Object.fromEntries(Object.entries(packages).toSorted(([one], [other]) => one.localeCompare(other, 'en')))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${missing.length} packages of other machines named in the lock.`)
}
