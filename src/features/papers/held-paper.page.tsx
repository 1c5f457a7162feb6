import type { FamilyId } from '../../domain/ids.ts'
import { couldDo } from '../../domain/permission.ts'
import { paperKindWords, paperStateWords } from '../../domain/release.ts'
import { placesIn } from '../../domain/release-places.ts'
import type { ExactWords } from '../../domain/release-ranges.ts'
import { Button } from '../../web/components/button.tsx'
import { TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { familyFrame } from '../families/door.ts'
import { type Found, foundIn } from './found-words.ts'
import { releaseForm, takeOutForm } from './paper.form.ts'
import { paperOf, type PaperOnFile } from './paper-query.ts'
import { partyOf } from './recipient-query.ts'
import { keptFromReader } from './release-gate.ts'

type Props = {
  readonly id: string
  readonly kind: PaperOnFile['kind']
  readonly to: string
  readonly found: readonly Found[]
  readonly takeOut: FormView<typeof takeOutForm>
  readonly release: FormView<typeof releaseForm>
  readonly mayRelease: boolean
  readonly hidden: Hidden
}

const Around = ({ words }: { readonly words: ExactWords }) => (
  <>
    {words.before}
    <mark class="kt-found">{words.found}</mark>
    {words.after}
  </>
)

const WaysOut = ({ id, takeOut, release, mayRelease, hidden }: Pick<Props, 'id' | 'takeOut' | 'release' | 'mayRelease' | 'hidden'>) => (
  <>
    <Section id="take-out" heading="Take the words out">
      <p class="govuk-body">They go for good. The paper says “taken out” where they stood, and goes to its reader.</p>
      <PostForm action={`/papers/${id}/words`} hidden={hidden}>
        <TextField field={takeOut.also} />
        <Button>Take these words out</Button>
      </PostForm>
    </Section>
    <Section id="not" heading="Do not give it">
      <PostForm action={`/papers/${id}/putting-away`} hidden={hidden}>
        <Button kind="secondary">Put this paper away</Button>
      </PostForm>
    </Section>
    {mayRelease && (
      <Section id="release" heading="Give it as it is">
        <PostForm action={`/papers/${id}/release`} hidden={hidden}>
          <TextareaField field={release.reason} rows={3} />
          <Button kind="warning">Release this paper</Button>
        </PostForm>
      </Section>
    )}
  </>
)

/** One held paper: each place with the words around it, and the ways out. Only for staff who may see the details themselves. */
export const HeldPaperPage = ({ kind, to, found, ...ways }: Props) => (
  <>
    <PageHead
      caption={paperKindWords[kind]}
      title={`A paper for ${to} was held back`}
      lead="It would tell them something confidential. Nobody has read it. It is written down that you looked."
    />
    <SummaryList
      rows={found.map(({ where, what, words }) => ({
        key: where,
        value: (
          <>
            <strong>{what}</strong>
            <br />
            <Around words={words} />
          </>
        ),
      }))}
    />
    <WaysOut {...ways} />
  </>
)

const SettledPaper = ({ paper }: { readonly paper: Pick<PaperOnFile, 'kind' | 'state' | 'family' | 'to'> }) => (
  <>
    <PageHead
      caption={paperKindWords[paper.kind]}
      title={`The paper for ${paper.to.name} is settled`}
      lead={`${paperStateWords[paper.state]}.`}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={`/families/${paper.family}/papers`}>
        Papers of this family
      </a>
    </p>
  </>
)

const settled = (paper: PaperOnFile): Answer => page('A paper is settled', <SettledPaper paper={paper} />)

export const showHeldPaper = async (ask: Ask): Promise<Answer> => {
  const { work, person, hidden, fields } = ask
  const paper = await paperOf(work, ask.params['id'])
  if (paper === null) return notFound
  if (paper.state !== 'held') return settled(paper)
  const values = await keptFromReader(work, { family: paper.family, partyId: await partyOf(work, paper.family, paper.to) })
  const found = foundIn(placesIn(paper.document), values)
  const { id, kind, to, family } = paper
  const mayRelease = couldDo('papers.override', person.roles)
  const forms = { takeOut: fields(takeOutForm), release: fields(releaseForm), mayRelease, hidden }
  return page('A paper was held back', <HeldPaperPage id={id} kind={kind} to={to.name} found={found} {...forms} />, {
    ...(await familyFrame(work, family)),
    back: { label: 'Papers of this family', href: `/families/${family}/papers` },
  })
}

export const examples = {
  'settled in the meantime': () => (
    <SettledPaper paper={{ kind: 'decision', state: 'given', family: 'example' as FamilyId, to: { name: 'Owen Ashdown' } }} />
  ),
  'an address in a decision': () => (
    <HeldPaperPage
      id="example"
      kind="decision"
      to="Owen Ashdown"
      found={[
        {
          where: 'Where we meet',
          what: 'Rosa Ashdown’s address',
          words: { before: 'Meet at ', found: '1 Example Row', after: ' at 4pm.' },
        },
      ]}
      takeOut={viewForm(takeOutForm, {}, {})}
      release={viewForm(releaseForm, {}, {})}
      mayRelease
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
