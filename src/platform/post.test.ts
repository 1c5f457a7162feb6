import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { clockAt } from '../testing/clock.ts'
import { aPostbox, lettersIn, openedMail, type Received } from '../testing/postbox.ts'
import { folderPost } from './post-eml.ts'
import { NotSent } from './post-message.ts'
import { smtpPost } from './post-smtp.ts'
import type { Mail, Post } from './mail.ts'
import { postFrom } from './post.ts'

const sender = { address: 'post@kintime.example', clock: clockAt('2026-05-21 10:00') }
const letter: Mail = {
  id: '019e1111-2222-7333-8444-555566667777',
  to: { name: 'Joanne Firth', address: 'joanne@example.org' },
  from: { name: 'Northmere Family Time' },
  subject: 'A record is ready — sign in',
  text: 'Hello Joanne\n\nSign in to read it.',
  attachments: [{ name: 'agreement.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF') }],
}

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'kintime-post-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

type Arrived = { readonly recipients: readonly string[]; readonly raw: Buffer }

const answers: Readonly<Record<string, number>> = { unknown: 550, full: 452 }

/** A mail server on this machine alone: knows nobody called `unknown@`, and has no room for `full@`. */
const aMailServer = async () => {
  const arrived: Arrived[] = []
  const greetings: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, session, done) => {
      greetings.push(session.hostNameAppearsAs)
      const code = answers[address.split('@')[0] ?? '']
      done(code === undefined ? null : Object.assign(new Error(`${address} cannot have this`), { responseCode: code }))
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        arrived.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(parts) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  after(() => new Promise<void>((resolve) => server.close(resolve)))
  return { url: `smtp://127.0.0.1:${port}`, arrived, greetings }
}

type OnTrial = { readonly post: Post; readonly received: () => Promise<readonly Received[]> }

const contract = (name: string, make: () => Promise<OnTrial>): void => {
  test(`${name} brings a letter to its one recipient as it was written`, async () => {
    const { post, received } = await make()
    await post.send(letter)
    await post.close()
    const [got] = await received()
    assert.equal(got?.id, letter.id)
    assert.match(got?.to ?? '', /joanne@example\.org/)
    assert.equal(got?.subject, letter.subject)
    assert.equal(got?.text, letter.text)
    assert.deepEqual(
      got?.attachments.map((paper) => [paper.name, paper.bytes.toString()]),
      [['agreement.pdf', '%PDF']],
    )
  })

  test(`${name} gives a letter that is sent again the same id, so that nobody takes it for a second one`, async () => {
    const { post, received } = await make()
    await post.send(letter)
    await post.send(letter)
    await post.close()
    assert.deepEqual([...new Set((await received()).map(({ id }) => id))], [letter.id])
  })

  test(`${name} refuses an address that hides a second recipient or a header`, async () => {
    const { post, received } = await make()
    for (const address of [
      'a@example.org, b@example.org',
      'a@example.org\r\nBcc: b@example.org',
      '<a@example.org> b@example.org',
      'nobody',
    ]) {
      await assert.rejects(post.send({ ...letter, to: { name: 'A', address } }), (error) => error instanceof NotSent && error.isFinal)
    }
    await post.close()
    assert.equal((await received()).length, 0)
  })
}

contract('the folder', async () => {
  const folder = aFolder()
  return { post: folderPost(folder, sender), received: () => lettersIn(folder) }
})

contract('the mail server', async () => {
  const { url, arrived } = await aMailServer()
  return { post: smtpPost(url, sender), received: () => Promise.all(arrived.map(({ raw }) => openedMail(raw))) }
})

contract('the postbox of the tests', async () => {
  const post = aPostbox()
  const asReceived = ({ id, to, from, subject, text, attachments }: Mail): Received => ({
    id,
    to: to.address,
    from: from.name,
    subject,
    text,
    headers: '',
    attachments: attachments.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes) })),
  })
  return { post, received: async () => post.letters().map(asReceived) }
})

test('headers name the recipient and the service, and nobody else; a name cannot bring a header with it', async () => {
  const folder = aFolder()
  await folderPost(folder, sender).send({
    ...letter,
    to: { ...letter.to, name: 'Joanne\r\nBcc: other@example.org' },
    subject: 'Ready\r\nReply-To: other@example.org',
  })
  const headers = (await lettersIn(folder))[0]?.headers ?? ''
  const names = headers
    .split('\n')
    .map((line) => line.split(':')[0]?.toLowerCase())
    .filter((name) => name !== undefined && !name.startsWith(' '))
  assert.deepEqual(names.toSorted(), ['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'])
  assert.match(headers, /Message-ID: <019e1111-2222-7333-8444-555566667777@kintime\.example>/)
  assert.match(headers, /Date: Thu, 21 May 2026 09:00:00/)
})

test('a folder holds one file for each letter, whole, and a letter sent again replaces itself', async () => {
  const folder = aFolder()
  const post = folderPost(folder, sender)
  await post.send(letter)
  await post.send({ ...letter, text: 'Second' })
  assert.deepEqual(readdirSync(folder), [`${letter.id}.eml`])
  assert.equal((await lettersIn(folder))[0]?.text, 'Second')
})

test('a mail server is told one recipient and no name of this machine; what it says decides about another try', async () => {
  const { url, arrived, greetings } = await aMailServer()
  const post = smtpPost(url, sender)
  const send = (address: string) => post.send({ ...letter, to: { name: 'A', address } })
  await send('joanne@example.org')
  await assert.rejects(
    send('unknown@example.org'),
    (error) => error instanceof NotSent && error.reason === 'address-refused' && error.isFinal && !error.message.includes('@'),
  )
  await assert.rejects(
    send('full@example.org'),
    (error) => error instanceof NotSent && error.reason === 'address-refused' && !error.isFinal,
  )
  await post.close()
  assert.deepEqual(
    arrived.map(({ recipients }) => recipients),
    [['joanne@example.org']],
  )
  assert.deepEqual([...new Set(greetings)], ['kintime.example'])
  await assert.rejects(
    smtpPost('smtp://127.0.0.1:1', sender).send(letter),
    (error) => error instanceof NotSent && error.reason === 'post-away' && !error.isFinal,
  )
})

test('letters of example services stay in the folder, whatever mail server there is', async () => {
  const { url, arrived } = await aMailServer()
  const dataDir = aFolder()
  const post = postFrom({ mailDir: '', smtpUrl: url, dataDir }, sender.clock)
  await post.send({ ...letter, isExample: true })
  await post.close()
  assert.equal(arrived.length, 0)
  assert.equal((await lettersIn(join(dataDir, 'post'))).length, 1)
})

test('MAIL_DIR comes before a mail server, and without either letters wait beside the data', async () => {
  const [mailDir, dataDir] = [aFolder(), aFolder()]
  await postFrom({ mailDir, smtpUrl: 'smtp://127.0.0.1:1', dataDir }).send(letter)
  await postFrom({ mailDir: '', smtpUrl: '', dataDir }).send(letter)
  assert.equal((await lettersIn(mailDir)).length, 1)
  assert.equal((await lettersIn(join(dataDir, 'post'))).length, 1)
})
