import type { Walker } from './audit-steps.ts'
import type { ProofGround } from './ground.ts'

const idOf = (path: string): string => path.split('/').at(-1) ?? ''

/** What the office does besides the main job: places, people, keys, policy, letters, emergency access, one's own account. */
export const walkOffice = async (walker: Walker, { places: { ours, others } }: ProofGround): Promise<void> => {
  const { act } = walker
  await act('manager', '/venues', { name: 'Elm House', code: 'EH', address: '', area: '' })
  await act('manager', `/venues/${ours['/venues/:id']}/rooms`, { name: 'Poppy room', familiesAtOnce: '1' })
  const hand = { name: 'Sam Vale', employment: 'bank', startedOn: '2026-05-01', languages: 'English' }
  await act('manager', '/workers/new', hand)
  await act('manager', `/workers/${ours['/workers/:id']}/checks`, {
    kind: 'enhanced-dbs',
    reference: 'EXAMPLE-2',
    issuedOn: '2026-05-01',
    expiresOn: '',
  })
  await act('manager', '/service/policy/decision.within', { value: ['7', 'calendarDays'], reason: 'More time in summer.' })
  await act('manager', `/letters/${ours['/letters/:id']}/address`, { address: 'owen@example.org' })
  await act('coordinator', `/letters/${others['/letters/:id']}/tries`)
  await act('manager', `/families/${ours['/families/:id']}/facts/${ours['/families/:id/facts/:fact']}/showing`)
  await act('otherWorker', `/families/${others['/families/:id']}/emergency`, {
    category: 'child-at-risk',
    reason: 'A call about the children tonight.',
  })
  await act('manager', `/emergency-access/${ours['/emergency-access/:id']}/review`, { words: 'It was right.' })
  await walkPeople(walker)
  await act('worker', '/account/other-sign-ins/end')
}

const walkPeople = async ({ act, service }: Walker): Promise<void> => {
  const person = await act('manager', '/staff/invitation', { name: 'Ada Hill', email: 'ada.hill@example.org', roles: ['worker'] })
  await act('manager', `${person}/invitation`)
  await act('manager', `${person}/roles`, { roles: ['coordinator'] })
  await act('manager', `${person}/closing`, { reason: 'Left the service.' })
  await act('manager', `${person}/opening`)
  const organisation = await act('manager', '/organisations', { name: 'Wold Council', kind: 'authority', legalEmail: '' })
  await act('manager', `${organisation}/keys`, { name: 'Case system' })
  const key = await service.work(
    (work) => work.row<{ id: string }>`select id from api_key where tenant_id = ${work.tenant} and organisation_id = ${idOf(organisation)}`,
  )
  await act('manager', `${organisation}/keys/${key?.id}/revocation`)
}
