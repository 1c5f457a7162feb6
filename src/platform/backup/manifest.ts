import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type CopiedFile, sumOf, syncFolder, treeOf } from './copy.ts'

/** What a backup says about itself: each file with its sum, so that a damaged or swapped one is found before it is needed. */
export type Manifest = {
  readonly format: 1
  readonly madeAt: string
  readonly postgres: string
  readonly folders: readonly string[]
  readonly files: readonly CopiedFile[]
}

const ownFiles = ['manifest.json', 'manifest.sha256']

const sum = (text: string): string => createHash('sha256').update(text).digest('hex')

export const writeManifest = async (folder: string, manifest: Manifest): Promise<void> => {
  const text = `${JSON.stringify(manifest, null, 1)}\n`
  await writeFile(path.join(folder, 'manifest.json'), text, { mode: 0o600, flush: true })
  await writeFile(path.join(folder, 'manifest.sha256'), `${sum(text)}  manifest.json\n`, { mode: 0o600, flush: true })
  await syncFolder(folder)
}

export type Checked = { readonly manifest: Manifest | null; readonly faults: readonly string[] }

/** Reads every byte of the backup again and names each file that is damaged, missing or was never part of it. */
export const checkBackup = async (folder: string): Promise<Checked> => {
  const text = await readFile(path.join(folder, 'manifest.json'), 'utf8').catch(() => null)
  const stated = await readFile(path.join(folder, 'manifest.sha256'), 'utf8').catch(() => '')
  if (text === null) return { manifest: null, faults: ['manifest.json is missing: this folder is not a whole backup'] }
  if (stated.split(' ')[0] !== sum(text)) return { manifest: null, faults: ['manifest.json is damaged'] }
  const manifest = JSON.parse(text) as Manifest
  const faults: string[] = []
  for (const file of manifest.files) {
    const found = await sumOf(path.join(folder, file.path)).catch(() => null)
    if (found === null) faults.push(`${file.path} is missing`)
    else if (found.sha256 !== file.sha256) faults.push(`${file.path} is damaged`)
  }
  const known = new Set([...ownFiles, ...manifest.files.map((file) => file.path)])
  const { files } = await treeOf(folder)
  faults.push(...files.filter((file) => !known.has(file)).map((file) => `${file} does not belong to this backup`))
  return { manifest, faults }
}
