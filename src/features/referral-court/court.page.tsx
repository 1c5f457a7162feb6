import type { GroupTerms } from '../../domain/referral-group-gaps.ts'
import type { OddDate } from '../../domain/referral-odd-dates.ts'
import { today } from '../../domain/civil-time.ts'
import { DateField, FileField, RadiosField, SelectField, TextField } from '../../web/components/fields.tsx'
import type { Hidden } from '../../web/components/post-form.tsx'
import { viewForm, type FormView } from '../../web/form.ts'
import { documentKindWords, DocumentList, documentsOf, type DocumentLine } from '../documents/door.ts'
import {
  areRight,
  DraftForm,
  draftPageOf,
  draftPath,
  draftTitle,
  exampleHidden,
  GroupFields,
  itemsOf,
  LookAgain,
  oddAt,
  withDraft,
  yesNoItems,
} from '../referral-drafts/door.ts'
import { courtAsTyped, courtForm } from './court.form.ts'

type CourtPageProps = {
  readonly caption: string
  readonly lead?: string | undefined
  readonly action: string
  readonly hidden: Hidden
  readonly fields: FormView<typeof courtForm>
  readonly terms: GroupTerms
  readonly odd: readonly OddDate[]
  readonly documents: readonly DocumentLine[]
  /** A court refers with its order attached. REF-01 */
  readonly isOrderNeeded: boolean
}

export const CourtPage = ({ caption, lead, action, hidden, fields, terms, odd, documents, isOrderNeeded }: CourtPageProps) => (
  <DraftForm
    caption={caption}
    title="The court"
    lead={lead}
    action={action}
    hidden={hidden}
    another="Save and add another paper"
    hasFiles
    foot={<Papers action={action} hidden={hidden} documents={documents} />}
  >
    <RadiosField field={fields.isDirectedByCourt} items={yesNoItems} isInline />
    <RadiosField field={fields.inProceedings} items={yesNoItems} isInline />
    <TextField field={fields.courtCase} width={20} isSpellChecked={false} />
    <DateField field={fields.nextHearingOn} />
    <DateField field={fields.finalHearingOn} />
    <GroupFields page="court" terms={terms} fields={fields} />
    <LookAgain odd={odd} field={fields.datesAreRight} />
    <h2 class="govuk-heading-m">Orders, letters and other papers</h2>
    {isOrderNeeded && <p class="govuk-body">A court refers with its order attached. Rule REF-01, who may refer.</p>}
    <FileField field={fields.paper} />
    <SelectField field={fields.paperKind} items={itemsOf(documentKindWords)} />
  </DraftForm>
)

/** What is attached already, to look at before it is sent. */
const Papers = ({ action, hidden, documents }: Pick<CourtPageProps, 'action' | 'hidden' | 'documents'>) =>
  documents.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Attached already</h2>
      <DocumentList documents={documents} at={action.replace(/court$/, 'documents')} hidden={hidden} />
    </>
  )

export const showCourt = withDraft(async (open) => {
  const { ask, draft, id, terms, kind } = open
  const odd = oddAt(draft, today(ask.work.now), { page: 'court' })
  return draftPageOf(
    open,
    'The court',
    <CourtPage
      caption={draftTitle(draft)}
      action={`${draftPath(id)}/court`}
      hidden={ask.hidden}
      terms={terms}
      odd={odd}
      documents={await documentsOf(ask.work, { kind: 'draft', id })}
      isOrderNeeded={kind === 'court' && terms.courtOrderAttached}
      lead={terms.onlyInProceedings ? 'This service is only for children who are in care proceedings.' : undefined}
      fields={ask.fields(courtForm, { ...courtAsTyped(draft), datesAreRight: areRight(draft, odd) })}
    />,
  )
})

const terms: GroupTerms = { asks: ['court-orders', 'own-reference'], classesCoreOffer: false }
const example = {
  caption: 'Referral: Ivy and Rafe Dunmore',
  action: '#',
  hidden: exampleHidden,
  terms,
  documents: [],
  odd: [],
  isOrderNeeded: false,
}
const typed = { isDirectedByCourt: 'yes', inProceedings: 'yes', courtCase: 'NM26C00118', nextHearingOn: '2026-06-24' }

export const examples = {
  'in proceedings': () => <CourtPage {...example} fields={viewForm(courtForm, typed, {})} />,
  'a hearing in the past': () => (
    <CourtPage
      {...example}
      fields={viewForm(courtForm, { ...typed, nextHearingOn: '2025-06-24' }, {})}
      odd={[{ page: 'court', date: '2025-06-24', says: 'Next hearing: is 24 June 2025 right? It is in the past', canBeRight: true }]}
    />
  ),
}
