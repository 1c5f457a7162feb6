import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { after, before, test } from 'node:test'
import { startS3Server, type S3Server } from '../testing/s3-server.ts'
import { type FileStores, fileStores, rewrapFile, type Shelf } from './file-store.ts'
import { type Disk, localShelf } from './file-store-local.ts'
import { bucketFrom, s3Shelf } from './file-store-s3.ts'
import { openKeys, rotateKeys } from './keys.ts'

const above = mkdtempSync(join(tmpdir(), 'kintime-files-'))
const keys = openKeys(join(above, 'keys'))
const root = join(above, 'data', 'files')
const scan = Buffer.from('%PDF-1.7 the agreement, signed on paper, with 14 Sorrel Row in it')
let s3: S3Server
before(async () => {
  s3 = await startS3Server()
})
after(async () => {
  await s3.close()
  rmSync(above, { recursive: true })
})

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** What every place that files can lie in keeps: what was put, for its own service, until it is removed. */
const keepsFiles = (name: string, make: () => Shelf): void => {
  const stores = (): FileStores => fileStores(make(), keys)

  test(`${name}: what was put comes back byte for byte, of any size`, async () => {
    for (const bytes of [scan, Buffer.alloc(0), Buffer.alloc(300_000, 7)]) {
      const { hash, size } = await stores().of(1).put(bytes)
      assert.equal(size, bytes.length)
      assert.deepEqual(Buffer.from((await stores().of(1).get(hash)) ?? []), bytes)
      assert.equal(await stores().of(1).has(hash), true)
    }
  })

  test(`${name}: equal bytes put twice are one file`, async () => {
    assert.equal((await stores().of(1).put(scan)).hash, (await stores().of(1).put(scan)).hash)
  })

  test(`${name}: a file that is not there is null, and so is a hash that is none`, async () => {
    for (const hash of ['0'.repeat(64), '../keys/master-1.key', '']) {
      assert.equal(await stores().of(1).get(hash), null)
      assert.equal(await stores().of(1).has(hash), false)
      await stores().of(1).remove(hash)
    }
  })

  test(`${name}: another service can neither find the file nor delete it`, async () => {
    const { hash } = await stores().of(1).put(scan)
    assert.equal(await stores().of(2).get(hash), null)
    await stores().of(2).remove(hash)
    assert.equal(await stores().of(1).has(hash), true)
    const theirs = await stores().of(2).put(scan)
    assert.notEqual(theirs.hash, hash)
  })

  test(`${name}: a removed file is gone`, async () => {
    const { hash } = await stores().of(3).put(scan)
    await stores().of(3).remove(hash)
    assert.equal(await stores().of(3).get(hash), null)
  })
}

/** What no place that files can lie in gets past us; `bend` damages what is stored there, as a failing disk would. */
const noticesChanges = (name: string, make: () => Shelf, bend: (hash: string) => void): void => {
  const stores = (): FileStores => fileStores(make(), keys)

  test(`${name}: bytes that were damaged are refused, and putting them again heals them`, async () => {
    const { hash } = await stores().of(1).put(scan)
    bend(hash)
    await assert.rejects(stores().of(1).get(hash), { name: 'SealBroken' })
    await stores().of(1).put(scan)
    assert.deepEqual(Buffer.from((await stores().of(1).get(hash)) ?? []), scan)
  })

  test(`${name}: one file laid in the place of another is refused`, async () => {
    const [mine, theirs] = [await stores().of(1).put(scan), await stores().of(1).put(Buffer.from('another paper'))]
    const shelf = make()
    const moved = (await shelf.read(`1/${theirs.hash.slice(0, 2)}/${theirs.hash}`)) ?? new Uint8Array()
    await shelf.write(`1/${mine.hash.slice(0, 2)}/${mine.hash}`, moved)
    await assert.rejects(stores().of(1).get(mine.hash), { name: 'SealBroken' })
  })

  test(`${name}: after a rotation a file is sealed anew under the hash it had`, async () => {
    const folder = join(above, `keys-of-${name.replaceAll(' ', '-')}`)
    const before = await fileStores(make(), openKeys(folder)).of(4).put(scan)
    rotateKeys(folder)
    assert.equal(await rewrapFile(make(), openKeys(folder), { tenant: 4, hash: before.hash }), true)
    rmSync(join(folder, 'master-1.key'))
    assert.deepEqual(Buffer.from((await fileStores(make(), openKeys(folder)).of(4).get(before.hash)) ?? []), scan)
    assert.equal(await rewrapFile(make(), openKeys(folder), { tenant: 4, hash: '0'.repeat(64) }), false)
  })
}

const bent = (sealed: Uint8Array): Uint8Array => sealed.map((byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte))
const inFolder = () => localShelf(root)
const inBucket = () => s3Shelf(s3.place)

keepsFiles('files in a folder', inFolder)
noticesChanges('files in a folder', inFolder, (hash) => {
  const path = join(root, '1', hash.slice(0, 2), hash)
  writeFileSync(path, bent(readFileSync(path)))
})

keepsFiles('files in a bucket', inBucket)
noticesChanges('files in a bucket', inBucket, (hash) => {
  const name = `kintime-test/1/${hash.slice(0, 2)}/${hash}`
  s3.objects.set(name, bent(s3.objects.get(name) ?? new Uint8Array()))
})

test('nothing of a file can be read on the disk, nobody else may open it, and no draft is left', async () => {
  await fileStores(localShelf(root), keys).of(5).put(scan)
  for (const path of filesIn(root)) {
    assert.equal(readFileSync(path).includes('Sorrel'), false)
    assert.equal(statSync(path).mode & 0o077, 0)
    assert.doesNotMatch(path, /draft/)
  }
})

test('a file is on the disk before its promise resolves: written, fsynced, renamed, and every new folder fsynced', async () => {
  const fresh = join(above, 'fresh', 'files')
  const seen: string[] = []
  const said = (path: string) =>
    relative(above, path)
      .replace(/[0-9a-f]{64}/, 'F')
      .replace(/\/[0-9a-f]{2}(?=\/|$)/, '/ff')
      .replace(/\.\w+\.draft/, '.draft')
  const watched: Disk = {
    open: async (path, flags) => {
      const handle = await open(path, flags, 0o600)
      return {
        writeFile: (bytes: Parameters<typeof handle.writeFile>[0]) =>
          handle.writeFile(bytes).finally(() => seen.push(`write ${said(path)}`)),
        sync: () => handle.sync().finally(() => seen.push(`fsync ${said(path)}`)),
        close: () => handle.close(),
      }
    },
    rename: (from, to) => rename(from, to).finally(() => seen.push(`rename ${said(to)}`)),
  }
  const stores = fileStores(localShelf(fresh, watched), keys)
  await stores.of(6).put(scan)
  const folders = ['fsync fresh/files/6', 'fsync fresh/files', 'fsync fresh']
  const file = ['write fresh/files/6/ff/F.draft', 'fsync fresh/files/6/ff/F.draft', 'rename fresh/files/6/ff/F', 'fsync fresh/files/6/ff']
  assert.deepEqual(seen, [...folders, ...file])
})

test('a disk that is full leaves nothing under the name of the file', async () => {
  const full = join(above, 'full')
  const disk: Disk = {
    open: async (path, flags) => {
      const handle = await open(path, flags, 0o600)
      const writeFile = () => Promise.reject(new Error('ENOSPC'))
      return { writeFile, sync: () => handle.sync(), close: () => handle.close() }
    },
    rename,
  }
  await assert.rejects(fileStores(localShelf(full, disk), keys).of(1).put(scan), /ENOSPC/)
  assert.deepEqual(filesIn(full), [])
})

test('a bucket that stumbles is asked again; a wrong secret or a missing bucket is said, never taken for an absent file', async () => {
  const place = s3.place
  s3.failNext(2)
  const { hash } = await fileStores(s3Shelf(place), keys).of(1).put(scan)
  assert.ok(s3.objects.has(`kintime-test/1/${hash.slice(0, 2)}/${hash}`))
  const wrong = fileStores(s3Shelf({ ...place, secret: 'not-it' }), keys).of(1)
  await assert.rejects(wrong.get(hash), /answered 403 to GET/)
  await assert.rejects(wrong.put(scan), /answered 403 to PUT/)
  const nowhere = fileStores(s3Shelf({ ...place, bucket: 'no-such' }), keys).of(1)
  await assert.rejects(nowhere.get(hash), /no bucket called no-such/)
  await assert.rejects(nowhere.put(scan), /no bucket called no-such/)
})

test('the settings name a bucket whole or not at all', () => {
  const whole = { FILES_S3_ENDPOINT: 'http://127.0.0.1:9000/', FILES_S3_BUCKET: 'files', FILES_S3_KEY: 'k', FILES_S3_SECRET: 's' }
  assert.equal(bucketFrom({}), null)
  assert.throws(() => bucketFrom({ ...whole, FILES_S3_SECRET: '' }), /set FILES_S3_SECRET too/)
  assert.throws(
    () => bucketFrom({ FILES_S3_ENDPOINT: 'http://127.0.0.1:9000', FILES_S3_BUCKET: 'files' }),
    /set FILES_S3_KEY, FILES_S3_SECRET too/,
  )
  assert.deepEqual(bucketFrom(whole), { endpoint: 'http://127.0.0.1:9000', bucket: 'files', key: 'k', secret: 's', region: 'eu-west-2' })
})
