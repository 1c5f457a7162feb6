import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The end of one service's chain at one moment. `opened` tells a service from a later one with the same number. */
export type Anchor = {
  readonly at: string
  readonly tenant: number
  readonly opened: string
  readonly isExample: boolean
  readonly seq: number
  readonly chain: string
}

const monthFile = /^\d{4}-\d{2}\.jsonl$/

/** Adds lines to the month's file; they survive a power cut before this resolves. Nothing here ever rewrites a line. */
export const addAnchors = async (folder: string, anchors: readonly Anchor[]): Promise<void> => {
  const [first] = anchors
  if (first === undefined) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(join(folder, `${first.at.slice(0, 7)}.jsonl`), 'a', 0o600)
  try {
    // The first line break closes a line that a power cut may have left half written.
    await file.appendFile(`\n${anchors.map((anchor) => JSON.stringify(anchor)).join('\n')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await syncFolder(folder)
}

const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** All anchors, oldest first; a line that was never finished says nothing. */
export const readAnchors = async (folder: string): Promise<readonly Anchor[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const texts = await Promise.all(
    names
      .filter((name) => monthFile.test(name))
      .toSorted()
      .map((name) => readFile(join(folder, name), 'utf8')),
  )
  return texts.flatMap((text) => text.split('\n').flatMap(anchorIn))
}

const anchorIn = (line: string): readonly Anchor[] => {
  try {
    const read = JSON.parse(line) as Partial<Anchor>
    return typeof read.tenant === 'number' && typeof read.seq === 'number' && typeof read.chain === 'string' ? [read as Anchor] : []
  } catch {
    return []
  }
}
