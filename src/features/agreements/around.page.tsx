import { languageName } from '../../domain/agreement-language.ts'
import { takesMeetings } from '../../domain/agreement-meeting.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { mayDo } from '../../domain/permission.ts'
import { SummaryList } from '../../web/components/summary-list.tsx'
import type { Work } from '../../platform/work.ts'
import { childrenSigning, inLanguages, languagesOf, translationsOfVersion } from '../clauses/door.ts'
import { partiesOf } from '../families/door.ts'
import { childrenWithoutPlan } from '../plans/door.ts'
import { countMeetings } from '../planning-meetings/door.ts'
import { policyInForce } from '../policy/door.ts'
import { relationsTo } from '../sign-in/door.ts'
import { draftOf, type AgreementVersion } from './agreement-query.ts'

export type AroundAgreement = {
  readonly meeting: { readonly held: number; readonly isRequired: boolean } | null
  /** The children who still lack a plan of their own; null where the service asks for none. AGR-08 */
  readonly withoutPlan: readonly string[] | null
  /** Whether this person may say that somebody assesses the sessions. AGR-05 */
  readonly mayAssess: boolean
  readonly children: { readonly asked: number; readonly signed: number }
  readonly languages: readonly { readonly language: string; readonly lacks: number | 'all' }[]
}

const meetingInWords = (held: number, isRequired: boolean): string => {
  if (held > 0) return held === 1 ? 'On record' : `${held} on record`
  return isRequired ? 'Not on record yet. The agreement is given out after it' : 'None on record'
}

const lacksInWords = (lacks: number | 'all'): string => {
  if (lacks === 'all') return 'Nothing is on file yet, it is shown in English'
  return lacks === 0 ? 'All of it is on file' : `${lacks} ${lacks === 1 ? 'clause is' : 'clauses are'} shown in English`
}

const link = (words: string, href: string) => (
  <a class="govuk-link" href={href}>
    {words}
  </a>
)

const plansInWords = (without: readonly string[]): string =>
  without.length === 0 ? 'Each child has one' : `Still missing for ${without.join(' and ')}. The agreement is given out after it`

/** What stands beside the agreement itself: the plans, the meeting that settled it, the languages it is read in, the children’s own versions. */
export const Around = ({ family, around }: { readonly family: FamilyId; readonly around: AroundAgreement }) => {
  const { meeting, withoutPlan, mayAssess, children, languages } = around
  const at = `/families/${family}/agreement`
  const rows = [
    ...(withoutPlan === null
      ? []
      : [{ key: link('Plans for the children', `/families/${family}/plans`), value: plansInWords(withoutPlan) }]),
    ...(meeting === null
      ? []
      : [{ key: link('Planning meeting', `${at}/meetings`), value: meetingInWords(meeting.held, meeting.isRequired) }]),
    ...(children.asked === 0
      ? []
      : [{ key: link('Children’s own versions', `${at}/children`), value: `Signed by ${children.signed} of ${children.asked}` }]),
    ...languages.map(({ language, lacks }) => ({ key: `In ${languageName(language)}`, value: lacksInWords(lacks) })),
    ...(mayAssess
      ? [
          {
            key: link('Somebody assesses the sessions', `/families/${family}/assessment`),
            value: 'Say who does, and what is written down and reported',
          },
        ]
      : []),
  ]
  return rows.length === 0 ? null : <SummaryList rows={rows} />
}

const languagesAround = async (work: Work, family: FamilyId, newest: AgreementVersion): Promise<AroundAgreement['languages']> => {
  const parties = await partiesOf(work, family)
  if (newest.isOffered) {
    const kept = await translationsOfVersion(work, newest.id)
    const spoken = languagesOf(parties.filter(({ id }) => newest.signatories.some(({ party }) => party === id)))
    return spoken.map((language) => ({ language, lacks: kept.find((one) => one.language === language)?.lacks ?? 'all' }))
  }
  const found = await inLanguages(work, await draftOf(work, newest.id), languagesOf(parties.filter(({ mustSign }) => mustSign)))
  return found.map(({ language, translation }) => ({
    language,
    lacks: translation.clauses.length === 0 ? 'all' : translation.lacks.length,
  }))
}

/** Whoever is only on the rota reads the agreement and drafts nothing. STAFF-04 */
const mayDraft = async (work: Work, family: FamilyId): Promise<boolean> => {
  const { actor } = work
  return actor.kind === 'person' && mayDo('agreements.draft', { roles: actor.roles, relations: await relationsTo(work, actor, { family }) })
}

export const aroundAgreement = async (work: Work, family: FamilyId, newest: AgreementVersion | undefined): Promise<AroundAgreement> => {
  const { agreement } = await policyInForce(work)
  const held = await countMeetings(work, family)
  return {
    meeting: takesMeetings(agreement.meeting, held) ? { held, isRequired: agreement.meeting === 'required' } : null,
    withoutPlan: agreement.planForEachChild ? await childrenWithoutPlan(work, family) : null,
    mayAssess: await mayDraft(work, family),
    children: newest === undefined ? { asked: 0, signed: 0 } : await childrenSigning(work, newest.id),
    languages: newest === undefined ? [] : await languagesAround(work, family, newest),
  }
}

export const examples = {
  'a meeting, two languages, one child': () => (
    <Around
      family={'example' as FamilyId}
      around={{
        meeting: { held: 0, isRequired: true },
        withoutPlan: ['Poppy', 'Jude'],
        mayAssess: true,
        children: { asked: 1, signed: 0 },
        languages: [
          { language: 'polish', lacks: 3 },
          { language: 'urdu', lacks: 'all' },
        ],
      }}
    />
  ),
}
