import type { Journey } from '../../src/testing/journey.ts'

const aWorkerWithoutChecks = ({ service }: Journey): Promise<unknown> =>
  service.work(
    (work) => work.rows`
      insert into worker (tenant_id, id, area_id, base_venue_id, name, employment, gender, started_on)
      values (${work.tenant}, ${work.newId()}, ${service.areas.east}, ${service.venue}, 'Sam Wu', 'permanent', 'man', '2026-05-04')`,
  )

/** Whoever chooses sees who may be chosen and who may not, and says why it is this one. PRE-02, PRE-04 */
export const allocate = async (journey: Journey, who: 'leader' | 'manager', family: string): Promise<void> => {
  await aWorkerWithoutChecks(journey)
  const leader = await journey.as(who)
  await leader.walk('Families', family)
  await leader.press(/^Worker/)
  await leader.sees(/Cannot be chosen Sam Wu: .*DBS.*PRE-04/)
  await leader.choose(/Callum Reid/)
  await leader.press('Choose this worker')
  await leader.sees(/Enter why you choose this worker/)
  await leader.write('Why this worker?', 'Works in this area, and Rafe is at ease with him.')
  await leader.press('Choose this worker')
  await leader.sees(/Worker Callum Reid/, /Rafe is at ease/)
  await leader.leave()
}
