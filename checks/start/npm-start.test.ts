import assert from 'node:assert/strict'
import { chownSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { emptyDatabase } from '../../src/testing/database.ts'
import { aFolder, postmasterOf, inOpenClone } from './holding.ts'
import { aPort, isReady, startProduct } from './starting.ts'

test('npm start serves at the address it prints, and ends in order when asked to', async (t) => {
  const folder = aFolder(t)
  const port = await aPort()
  const product = startProduct(t, { env: { PORT: String(port), DATA_DIR: folder } })
  await product.ready
  assert.match(product.said(), new RegExp(`http://localhost:${port}`))
  assert.equal(await isReady(port), true)
  assert.equal(await product.end('SIGTERM'), 0)
  assert.equal(existsSync(path.join(folder, 'postgres', 'cluster', 'postmaster.pid')), false, 'the database ended with it')
})

test('a second copy is told about the first, by its folder and by its port, and the first goes on', async (t) => {
  const folder = aFolder(t)
  const port = await aPort()
  const first = startProduct(t, { env: { PORT: String(port), DATA_DIR: folder } })
  await first.ready

  const sameFolder = startProduct(t, { env: { PORT: String(await aPort()), DATA_DIR: folder } })
  assert.equal(await sameFolder.gone, 1)
  assert.match(
    sameFolder.said(),
    new RegExp(`Another copy already runs from the data folder .*localhost:${port} \\(process ${first.pid}\\)`),
  )

  const samePort = startProduct(t, { env: { PORT: String(port), DATA_DIR: aFolder(t) } })
  assert.equal(await samePort.gone, 1)
  assert.match(samePort.said(), new RegExp(`Port ${port} is already in use by another program.*PORT=${port + 1} npm start`))
  assert.equal(await isReady(port), true)
})

test('after a kill of everything the next start works by itself', async (t) => {
  const folder = aFolder(t)
  const port = await aPort()
  for (let round = 0; round < 2; round += 1) {
    const product = startProduct(t, { env: { PORT: String(port), DATA_DIR: folder } })
    await product.ready
    process.kill(postmasterOf(path.join(folder, 'postgres', 'cluster')), 'SIGKILL')
    await product.end('SIGKILL')
  }
  const last = startProduct(t, { env: { PORT: String(port), DATA_DIR: folder } })
  await last.ready
  assert.equal(await isReady(port), true)
})

test('with DATABASE_URL it uses that server and nothing embedded', async (t) => {
  const folder = aFolder(t)
  const port = await aPort()
  const { ownerUrl } = await emptyDatabase()
  const product = startProduct(t, { env: { PORT: String(port), DATA_DIR: folder, DATABASE_URL: ownerUrl } })
  await product.ready
  assert.equal(await isReady(port), true)
  assert.equal(existsSync(path.join(folder, 'postgres')), false)
})

test('a server that does not answer is named in a sentence, without its password', async (t) => {
  const nowhere = new URL(`postgres://127.0.0.1:${await aPort()}/kintime`)
  const DATABASE_URL = Object.assign(nowhere, { username: 'someone', password: 'secret-word' }).toString()
  const product = startProduct(t, { env: { PORT: String(await aPort()), DATA_DIR: aFolder(t), DATABASE_URL } })
  assert.equal(await product.gone, 1)
  assert.match(product.said(), /The database server named by DATABASE_URL cannot be used/)
  assert.doesNotMatch(product.said(), /secret-word/)
})

inOpenClone('it starts on a normal account, with a database of that same account', async (t) => {
  const folder = aFolder(t)
  const isRoot = process.getuid?.() === 0
  const account = isRoot ? { uid: 65534, gid: 65534 } : null
  if (account !== null) chownSync(folder, account.uid, account.gid)
  const product = startProduct(t, { env: { PORT: String(await aPort()), DATA_DIR: folder }, ...(account === null ? {} : { account }) })
  await product.ready
  assert.equal(statSync(path.join(folder, 'postgres', 'cluster')).uid, account?.uid ?? process.getuid?.())
})
