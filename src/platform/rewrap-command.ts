import pg from 'pg'
import type { Shelf } from './file-store.ts'
import { openKeys, rotateKeys } from './keys.ts'
import { rewrapAll } from './rewrap.ts'

type Given = {
  readonly keysFolder: string
  readonly ownerUrl: string
  readonly shelf: Shelf | null
  readonly print: (line: string) => void
  /** After a rotation that was interrupted: no further key, only what is left to be sealed anew. */
  readonly goesOn?: boolean
}

/** `rotate-keys`: a new key, then everything sealed anew with it. 0 when all is done, 1 when cells could not be opened, 2 when it stopped. */
export const rotateKeysCommand = async ({ keysFolder, ownerUrl, shelf, print, goesOn = false }: Given): Promise<0 | 1 | 2> => {
  const owner = new pg.Client({ connectionString: ownerUrl, application_name: 'kintime rotate-keys' })
  owner.on('error', () => undefined)
  try {
    await owner.connect()
    const version = goesOn ? openKeys(keysFolder).current() : rotateKeys(keysFolder)
    print(goesOn ? `Key ${version} is in force.` : `Key ${version} was made. From now on it seals everything new.`)
    const { cells, files, broken, left } = await rewrapAll({
      owner,
      keys: openKeys(keysFolder),
      shelf,
      onProgress: (said) => print(`  … ${said}`),
    })
    print(
      `${cells} cells and ${files} files were sealed anew. ${left === 0 ? 'No cell needs an older key.' : `${left} cells still need an older key.`}`,
    )
    for (const one of broken) print(`  Could not be opened, and was left as it is: ${one}`)
    print('Keep every key file: sign-in names, the audit chain and old backups still need the older ones.')
    return broken.length === 0 && left === 0 ? 0 : 1
  } catch (error) {
    print(`The keys were not fully rotated: ${(error as Error).message}`)
    print('Nothing is lost: old keys stay readable. Run the command again to go on.')
    return 2
  } finally {
    await owner.end().catch(() => undefined)
  }
}
