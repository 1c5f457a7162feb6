import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** One file as it was written into the backup; `path` is relative to the backup's folder, with forward slashes. */
export type CopiedFile = { readonly path: string; readonly bytes: number; readonly sha256: string }

export type Tree = { readonly folders: readonly string[]; readonly files: readonly string[] }

type Choice = (relative: string) => 'take' | 'folder only' | 'leave'

/** All below `root`, relative to it. A file that goes away meanwhile is none of our business: the database's log knows of it. */
export const treeOf = async (root: string, choose: Choice = () => 'take', below = ''): Promise<Tree> => {
  const tree: { folders: string[]; files: string[] } = { folders: [], files: [] }
  const entries = await readdir(path.join(root, below), { withFileTypes: true }).catch(emptyWhenGone)
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const relative = below === '' ? entry.name : `${below}/${entry.name}`
    const choice = choose(relative)
    if (choice === 'leave') continue
    if (entry.isFile()) tree.files.push(relative)
    if (!entry.isDirectory()) continue
    tree.folders.push(relative)
    if (choice === 'folder only') continue
    const inner = await treeOf(root, choose, relative)
    tree.folders.push(...inner.folders)
    tree.files.push(...inner.files)
  }
  return tree
}

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const emptyWhenGone = (error: unknown): [] => {
  if (isGone(error)) return []
  throw error
}

const chunk = 1024 * 1024

const readThrough = async (source: FileHandle, take: (bytes: Buffer) => Promise<unknown>): Promise<{ bytes: number; sha256: string }> => {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunk)
  let bytes = 0
  for (;;) {
    const { bytesRead } = await source.read(buffer, 0, chunk, null)
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') }
    const part = buffer.subarray(0, bytesRead)
    hash.update(part)
    await take(part)
    bytes += bytesRead
  }
}

/** Copies, and answers what was really written; on the disk before it answers. Null when the source is gone. */
export const copyFile = async (from: string, to: string): Promise<{ bytes: number; sha256: string } | null> => {
  const source = await open(from, 'r').catch((error: unknown) => {
    if (isGone(error)) return null
    throw error
  })
  if (source === null) return null
  try {
    const target = await open(to, 'wx', 0o600)
    try {
      const written = await readThrough(source, (part) => target.write(part))
      await target.sync()
      return written
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

export const sumOf = async (file: string): Promise<{ bytes: number; sha256: string }> => {
  const source = await open(file, 'r')
  try {
    return await readThrough(source, async () => undefined)
  } finally {
    await source.close()
  }
}

/** Makes the folders, then copies the files one by one; `heard` is told the bytes so far. */
export const copyTree = async (from: string, to: string, tree: Tree, heard: (bytes: number) => void): Promise<readonly CopiedFile[]> => {
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const folder of tree.folders) await mkdir(path.join(to, folder), { mode: 0o700, recursive: true })
  const copied: CopiedFile[] = []
  for (const file of tree.files) {
    const written = await copyFile(path.join(from, file), path.join(to, file))
    if (written === null) continue
    copied.push({ path: file, ...written })
    heard(written.bytes)
  }
  return copied
}

export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

export const isEmptyOrAbsent = async (folder: string): Promise<boolean> => {
  const found = await stat(folder).catch(() => null)
  return found === null || (found.isDirectory() && (await readdir(folder)).length === 0)
}
