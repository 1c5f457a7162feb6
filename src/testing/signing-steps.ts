import assert from 'node:assert/strict'
import { deflateSync, crc32 } from 'node:zlib'
import { hiddenNames } from '../web/body.ts'
import { signInCookie } from '../web/cookie.ts'
import { houseOf } from '../main/app.ts'
import { aPdf } from '../platform/foreign-files/foreign-samples.ts'
import { savePlan } from '../features/plans/plan-store.ts'
import { accept, aFamily, assess, type TestFamily } from './a-family.ts'
import type { Said, TestService } from './service.ts'
import type { GivenFamily } from './the-ashdowns.ts'

export type OnOffer = { readonly id: string; readonly hash: string; readonly signatories: Readonly<Record<string, string>> }

/** The newest version as the database has it, with its signatories by first name. */
export const newestOf = (service: TestService, family: TestFamily): Promise<OnOffer & { readonly seen: string }> =>
  service.work(async (work) => {
    const row = await work.row<{ id: string; seen: string; hash: string }>`
      select a.id, a.document_hash as seen, coalesce(o.document_hash, '') as hash from agreement a
      left join agreement_offer o on o.tenant_id = a.tenant_id and o.agreement_id = a.id
      where a.tenant_id = ${work.tenant} and a.family_id = ${family.familyId} order by a.version desc limit 1`
    assert.ok(row)
    const named = await work.rows<{
      id: string
      name: string
    }>`select id, name from agreement_signatory where tenant_id = ${work.tenant} and agreement_id = ${row.id}`
    return { ...row, signatories: Object.fromEntries(named.map((one) => [one.name.split(' ')[0] ?? '', one.id])) }
  })

export const whoMustSign = async (page: Said): Promise<readonly string[]> =>
  [...page.html.matchAll(/value="([0-9a-f-]{36})" checked/g)].map((found) => found[1] ?? '')

/** The planning meeting is put on record, as a service that always holds one wants it. */
export const holdMeeting = async (service: TestService, family: TestFamily): Promise<void> => {
  const leader = await service.as('leader')
  const held = {
    'heldOn-day': '20',
    'heldOn-month': '5',
    'heldOn-year': '2026',
    place: '',
    present: 'Owen Ashdown, father',
    settled: 'All of it.',
  }
  assert.equal((await leader.post(`/families/${family.familyId}/agreement/meetings`, held)).status, 303)
}

/** Drafted by the team leader and given out to everybody whom the page has ticked. */
export const giveOut = async (service: TestService, family: TestFamily): Promise<OnOffer> => {
  const leader = await service.as('leader')
  const path = `/families/${family.familyId}/agreement`
  assert.equal((await leader.post(`${path}/versions`)).status, 303)
  await holdMeeting(service, family)
  const { seen } = await newestOf(service, family)
  const signatories = await whoMustSign(await leader.get(`${path}/offer`))
  const given = await leader.post(`${path}/offer`, { seen, signatories })
  assert.equal(given.status, 303, given.words)
  return await newestOf(service, family)
}

/** Given out, and signed by everybody on the tablet, each with their typed name. */
export const signedByAll = async (service: TestService, family: TestFamily): Promise<OnOffer> => {
  const offer = await giveOut(service, family)
  const leader = await service.as('leader')
  const named = await service.work(
    (work) =>
      work.rows<{
        id: string
        name: string
      }>`select id, name from agreement_signatory where tenant_id = ${work.tenant} and agreement_id = ${offer.id}`,
  )
  for (const { id, name } of named) {
    const typed = { agrees: 'yes', seen: offer.hash, typedName: name, drawing: '' }
    assert.equal((await leader.post(`/families/${family.familyId}/agreement/sign/${id}`, typed)).status, 303)
  }
  return offer
}

/** Each child's own plan, as a service that asks for one wants it before the agreement. */
export const planForEach = (service: TestService, family: TestFamily): Promise<void> =>
  service.work(async (work) => {
    const plan = {
      purpose: 'To keep knowing each other.',
      frequency: 'Once a week',
      length: '90 minutes',
      whoTakesPart: 'Owen Ashdown',
      socialWorkerShare: 'One visit in four',
      endsOn: '2026-12-18',
      wayOut: 'Sessions without anybody watching.',
      longTerm: '',
    }
    const by = { id: service.accounts.leader, name: 'Lena East' }
    for (const child of family.children) await savePlan(work, { family: family.familyId, child, plan, goesToCourt: false, by })
  })

/** A family that was accepted, with its risks assessed and a plan for each child. */
export const aReadyFamily = async (service: TestService, given: GivenFamily = {}): Promise<TestFamily> => {
  const family = await aFamily(service, given)
  await accept(service, family)
  await assess(service, family)
  await planForEach(service, family)
  return family
}

/** Somebody on the file gets a sign-in of their own. */
export const partyAccount = (service: TestService, party: string, role: 'parent' | 'carer'): Promise<string> =>
  service.work(async (work) => {
    const id = work.newId()
    await work.rows`
      insert into account (tenant_id, id, email, name, side, created_at)
      select tenant_id, ${id}, ${`${id}@example.org`}, name, 'party', ${work.now} from party where tenant_id = ${work.tenant} and id = ${party}`
    await work.rows`insert into account_role (tenant_id, account_id, role, granted_at) values (${work.tenant}, ${id}, ${role}, ${work.now})`
    await work.rows`update party set account_id = ${id} where tenant_id = ${work.tenant} and id = ${party}`
    return id
  })

const chunk = (kind: string, body: Buffer): Buffer => {
  const framed = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(framed))
  return Buffer.concat([length, framed, check])
}

/** A small PNG; `shades` different greys in its lines, one for an empty sheet. */
export const aDrawing = (shades = 60): Buffer => {
  const head = Buffer.from([0, 0, 0, 60, 0, 0, 0, 20, 8, 0, 0, 0, 0])
  const lines = Buffer.alloc(61 * 20, 0)
  for (let at = 0; at < lines.length; at++) if (at % 61 !== 0) lines[at] = (at % 61) % shades
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([start, chunk('IHDR', head), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))])
}
export const asDataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`

type Part = { readonly name: string; readonly value: string | Buffer }

/** Sends a form with a file, as a signed-in browser does. */
export const postWithFile = async (
  service: TestService,
  secret: string,
  path: string,
  parts: readonly Part[],
): Promise<{ readonly status: number; readonly html: string }> => {
  const edge = 'kintime-test-edge'
  const hidden = [
    { name: hiddenNames.csrf, value: houseOf(service.parts).csrf.tokenFor(secret) },
    {
      name: hiddenNames.once,
      value: `file-${path}-${parts.length}-${String(parts[1]?.value)}-${Buffer.from(parts[0]?.value ?? '').length}`.slice(0, 100),
    },
  ]
  const body = Buffer.concat(
    [...hidden, ...parts]
      .flatMap(({ name, value }) => [
        Buffer.from(
          `--${edge}\r\ncontent-disposition: form-data; name="${name}"${typeof value === 'string' ? '' : '; filename="scan.bin"\r\ncontent-type: application/octet-stream'}\r\n\r\n`,
        ),
        Buffer.from(value),
        Buffer.from('\r\n'),
      ])
      .concat(Buffer.from(`--${edge}--\r\n`)),
  )
  const answer = await service.app.inject({
    method: 'POST',
    url: path,
    payload: body,
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    cookies: { [signInCookie]: `${service.tenant}.${secret}` },
  })
  return { status: answer.statusCode, html: answer.body }
}

export const aScan = aPdf({ words: 'Signed by hand' })
