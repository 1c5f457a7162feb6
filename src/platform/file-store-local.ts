import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Shelf } from './file-store.ts'

/** The few things asked of a disk; a test watches their order, because no kill -9 shows a missing fsync. */
export type Disk = {
  readonly open: (path: string, flags: 'r' | 'wx') => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'close'>>
  readonly rename: (from: string, to: string) => Promise<void>
}

const realDisk: Disk = { open: (path, flags) => open(path, flags, 0o600), rename }

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

const nullIfAbsent = (error: unknown): null => {
  if (isAbsent(error)) return null
  throw error
}

const syncFolder = async (disk: Disk, folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await disk.open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** A new folder is only there after a power cut when every folder above it, up to the one that holds `root`, was written too. */
const makeFolderLast = async (disk: Disk, root: string, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (let made = folder; made.length >= root.length; made = dirname(made)) await syncFolder(disk, dirname(made))
}

const writeWhole = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await disk.open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Files in a folder: written aside, fsynced, renamed, the folder fsynced; half a file is never seen under its name. */
export const localShelf = (folder: string, disk: Disk = realDisk): Shelf => {
  const root = resolve(folder)
  const lasting = new Set<string>()
  const write = async (name: string, sealed: Uint8Array): Promise<void> => {
    const path = join(root, name)
    const draft = `${path}.${randomBytes(8).toString('hex')}.draft`
    if (!lasting.has(dirname(path))) await makeFolderLast(disk, root, dirname(path))
    lasting.add(dirname(path))
    try {
      await writeWhole(disk, draft, sealed)
      await disk.rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    await syncFolder(disk, dirname(path))
  }
  const remove = async (name: string): Promise<void> => {
    await rm(join(root, name), { force: true })
    await syncFolder(disk, dirname(join(root, name))).catch(nullIfAbsent)
  }
  return {
    write,
    remove,
    read: (name) => readFile(join(root, name)).catch(nullIfAbsent),
    holds: async (name) => (await stat(join(root, name)).catch(nullIfAbsent)) !== null,
  }
}
