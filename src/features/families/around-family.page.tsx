import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { offerClassWords } from '../../domain/offer-class.ts'
import { dayWithYear, momentInWords } from '../../domain/words-for-time.ts'
import { SummaryList, type SummaryRow } from '../../web/components/summary-list.tsx'
import type { AroundFamily } from './around-query.ts'

type Props = { readonly family: FamilyId; readonly around: AroundFamily }

const row = (
  key: string,
  value: string,
  action: { readonly words: string; readonly href: string; readonly about: string } | null,
): SummaryRow => ({
  key,
  value,
  ...(action === null ? {} : { actions: [action] }),
})

const referralRows = ({ offerClass, interim, referralId, may }: AroundFamily): readonly SummaryRow[] => {
  const at = may.prepare && referralId !== null ? `/referrals/${referralId}` : null
  return [
    ...(offerClass === null
      ? []
      : [row('Class', offerClassWords[offerClass], at === null ? null : { words: 'Open', href: `${at}/class`, about: 'the class' })]),
    ...(interim === null
      ? []
      : [
          row(
            'Until we start',
            `${interim.words}${interim.untilOn === null ? '' : ` Until ${dayWithYear(interim.untilOn)}.`}`,
            at === null ? null : { words: 'Open', href: `${at}/interim`, about: 'the interim arrangement' },
          ),
        ]),
  ]
}

const formsWords = ({ isIn, isLate }: NonNullable<AroundFamily['ownForms']>): string =>
  `${isIn === 1 ? 'One is' : `${isIn} are`} in${isLate === 0 ? '' : '. One came in after the referral: read it too'}`

const firstWords = ({ isFirstAhead, nextVisit }: AroundFamily): string => {
  if (!isFirstAhead) return 'It has been'
  return nextVisit === null ? 'Still ahead' : `Still ahead. A visit is planned for ${momentInWords(nextVisit)}`
}

const rowsOf = ({ family, around }: Props): readonly SummaryRow[] => {
  const { ownForms, plans, papers, isClosed, may } = around
  const at = `/families/${family}`
  return [
    ...referralRows(around),
    ...(ownForms === null || !may.forms
      ? []
      : [
          row('The parents’ own forms', formsWords(ownForms), {
            words: 'Read',
            href: `/own-forms/${ownForms.id}/answers`,
            about: 'the parents’ own forms',
          }),
        ]),
    ...(plans === null || !may.plans
      ? []
      : [
          row('Each child’s plan', `Written for ${plans.written} of ${plans.children}`, {
            words: 'Open',
            href: `${at}/plans`,
            about: 'the children’s plans',
          }),
        ]),
    row('First session', firstWords(around), { words: 'Open', href: `${at}/before`, about: 'what comes before the first session' }),
    ...(may.papers
      ? [row('Papers', papers === 0 ? 'None given yet' : `${papers} given`, { words: 'Open', href: `${at}/papers`, about: 'the papers' })]
      : []),
    ...(may.join
      ? [
          row('The same child twice?', 'Files that may be of the same child', {
            words: 'Look',
            href: `${at}/duplicates`,
            about: 'other files',
          }),
        ]
      : []),
    ...(may.close
      ? [
          row('The end of the file', isClosed ? 'It was closed' : 'Not closed', {
            words: isClosed ? 'Open' : 'Close the file',
            href: `${at}/closure`,
            about: isClosed ? 'the closing' : '',
          }),
        ]
      : []),
  ]
}

/** What else there is on this file, and where. */
export const AroundFamilyRows = (props: Props) => <SummaryList rows={rowsOf(props)} />

export const exampleAround: AroundFamily = {
  offerClass: 'core-offer',
  interim: { words: 'The aunt brings the children on Sundays.', untilOn: Temporal.PlainDate.from('2026-06-14') },
  referralId: 'example',
  ownForms: { id: 'example', isIn: 2, isLate: 1 },
  plans: { written: 1, children: 2 },
  nextVisit: Temporal.Instant.from('2026-05-26T10:00:00Z'),
  isFirstAhead: true,
  papers: 3,
  isClosed: false,
  may: { plans: true, papers: true, forms: true, join: true, close: true, prepare: true, book: true },
}
export const examples = {
  'for a team leader': () => <AroundFamilyRows family={'example' as FamilyId} around={exampleAround} />,
  'for a worker, later on': () => (
    <AroundFamilyRows
      family={'example' as FamilyId}
      around={{
        ...exampleAround,
        offerClass: null,
        interim: null,
        isFirstAhead: false,
        may: { plans: true, papers: true, forms: false, join: false, close: false, prepare: false, book: true },
      }}
    />
  ),
}
