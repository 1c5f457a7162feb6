import { moveTo } from '../../src/testing/a-session.ts'
import type { Typed } from '../../src/testing/service.ts'
import { referAndAccept } from './audit-refer.ts'
import { typedPlan, valueOf, valuesOf, type Walker } from './audit-steps.ts'

const assessment: Typed = {
  child: ['none'],
  staff: ['none'],
  'unsupervised-safe': 'no',
  'unsupervised-why': 'Two call-outs',
  'by-carer-safe': 'no',
  'by-carer-why': 'They must not meet',
  'supported-safe': 'no',
  'supported-why': 'Nobody would hear',
  'supervised-safe': 'yes',
  overall: 'medium',
  workers: '1',
}

type Person = { readonly id: string; readonly side: string }
type People = { readonly children: readonly string[]; readonly father: string; readonly carer: string }

const peopleOf = async ({ service }: Walker, family: string): Promise<People> =>
  await service.work(async (work) => {
    const id = family.split('/').at(-1)
    const children = await work.rows<{ id: string }>`select id from child where tenant_id = ${work.tenant} and family_id = ${id}`
    const parties = await work.rows<Person>`select id, side from party where tenant_id = ${work.tenant} and family_id = ${id}`
    const party = (side: string): string => parties.find((each) => each.side === side)?.id ?? ''
    return { children: children.map((each) => each.id), father: party('visiting'), carer: party('carer') }
  })

/** The whole main job over the real routes: refer, decide, assess, agree, allocate, book, meet, write, seal, add. */
export const walkMainJob = async (walker: Walker): Promise<void> => {
  const family = await referAndAccept(walker)
  const people = await peopleOf(walker, family)
  await walker.act('leader', `${family}/risk`, { ...assessment, venue: walker.service.venue })
  for (const child of people.children) await walker.act('leader', `${family}/plans/${child}`, typedPlan)
  await agree(walker, family)
  await walker.act('leader', `${family}/worker`, { worker: walker.service.workers.worker, reasons: 'Free on Thursdays.', gender: '' })
  await walker.act('leader', `${family}/deputy`, { deputy: walker.service.workers.otherWorker })
  await book(walker, family, people)
  await aDay(walker, family, people)
}

const agree = async ({ act, look, service }: Walker, family: string): Promise<void> => {
  const path = `${family}/agreement`
  await act('leader', `${path}/versions`)
  await act('leader', `${path}/clauses`, withMore(await look('leader', `${path}/clauses`)))
  const offer = await look('leader', `${path}/offer`)
  await act('leader', `${path}/offer`, { seen: valueOf(offer, 'seen'), signatories: valuesOf(offer, 'signatories') })
  const signatories = await service.work(
    (work) => work.rows<{ id: string; name: string; account: string | null; agreement: string }>`
      select s.id, s.name, s.agreement_id as agreement, p.account_id as account
      from agreement_signatory s join party p on p.tenant_id = s.tenant_id and p.id = s.party_id where s.tenant_id = ${work.tenant} order by s.id`,
  )
  for (const { id, name, account, agreement } of signatories) {
    const own = account === service.accounts.socialWorker
    if (name === 'Colin Yates') await act('leader', `${path}/links/${id}`)
    const page = own ? `/agreements/${agreement}/sign` : `${path}/sign/${id}`
    const by = own ? 'socialWorker' : 'leader'
    await act(by, page, { agrees: 'yes', typedName: name, drawing: '', seen: valueOf(await look(by, page), 'seen') })
  }
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
/** Every clause as it stands, with one more sentence. */
const withMore = (html: string): Typed => ({
  ...Object.fromEntries(
    [...html.matchAll(/<textarea[^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, name = '', text = '']) => [
      name,
      `${text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)} We speak kindly.`,
    ]),
  ),
  seen: valueOf(html, 'seen'),
})

const book = async ({ act, service }: Walker, family: string, { children, father }: People): Promise<void> => {
  const slot = {
    kind: 'supervised',
    weekday: '4',
    startsAt: '4pm',
    minutes: '90',
    everyWeeks: '1',
    fromOn: '2026-05-28',
    untilOn: '2026-06-04',
  }
  await act('leader', `${family}/sessions`, {
    ...slot,
    children,
    adults: [father],
    room: service.rooms.bluebell,
    worker: service.workers.worker,
    secondWorker: '',
  })
}

const aDay = async ({ act, service }: Walker, family: string, { children, father, carer }: People): Promise<void> => {
  const [session, later] = await service.work(
    (work) => work.rows<{ id: string }>`select id from session where tenant_id = ${work.tenant} order by starts_at`,
  )
  const path = `/sessions/${session?.id}`
  await act('leader', `/sessions/${later?.id}/cancellation`, { reason: 'Half term.', toldBy: 'The carer' })
  moveTo(service, '2026-05-28 15:50')
  await act('worker', `${path}/arrivals`, { people: service.workers.worker })
  await act('worker', `${path}/arrivals`, { people: carer })
  await act('worker', `${path}/arrivals`, { people: children, careOf: carer })
  await act('worker', `${path}/care`, { children, adult: service.workers.worker })
  moveTo(service, '2026-05-28 16:01')
  await act('worker', `${path}/arrivals`, { people: father })
  await act('worker', `${path}/start`)
  moveTo(service, '2026-05-28 16:30')
  const entry = { kind: 'observed', heading: 'together', text: 'They built a tower.', seenAt: '16:10' }
  await act('worker', `${path}/record/entries`, entry)
  await act('worker', `${path}/record/entries`, { ...entry, text: 'They built a town.' })
  const written = await service.work(
    (work) => work.row<{ id: string }>`select id from observation_entry where tenant_id = ${work.tenant} order by id desc limit 1`,
  )
  await act('worker', `${path}/record/entries/${written?.id}/strike`)
  moveTo(service, '2026-05-28 17:31')
  await act('worker', `${path}/ending`, { how: 'as-planned' })
  await act('worker', `${path}/departures`, { people: father })
  await act('worker', `${path}/departures`, { people: [...children, carer], careOf: carer })
  const record = await act('worker', `${path}/record/submission`)
  await act('worker', `${record}/additions`, { text: 'The father wore a blue coat.' })
  await act('leader', `${family}/agreement/versions`)
}
