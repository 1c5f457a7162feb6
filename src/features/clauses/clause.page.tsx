import { isChanged, libraryOf, type ServiceClause } from '../../domain/clauses-library.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { RadiosField, TextField } from '../../web/components/fields.tsx'
import { Timeline } from '../../web/components/moj-timeline.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Pane, Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { notFound, page, type Answer, type Ask } from '../../web/route.ts'
import { ClauseFields } from './clause-fields.page.tsx'
import { partWords, restoreForm, rewordForm } from './clause.form.ts'
import { type KeptWording, wordingsOf } from './clause-store.ts'
import { ComparedWords } from './compared-words.page.tsx'
import { libraryInForce } from './library-query.ts'
import { comesAfter } from './reword-clause.ts'
import { exampleWording } from './clause-example.ts'

type Props = {
  readonly clause: ServiceClause
  readonly others: readonly Pick<ServiceClause, 'id' | 'heading'>[]
  readonly wordings: readonly KeptWording[]
  readonly fields: FormView<typeof rewordForm>
  readonly restore: FormView<typeof restoreForm>
  readonly hidden: Hidden
}

const titles = { worded: 'Reworded', off: 'Left out of new drafts', 'built-in': 'Back to the first words' } as const

/** Each wording beside the one before it, the oldest beside the words that came with the product. */
const History = ({ clause, wordings }: Pick<Props, 'clause' | 'wordings'>) => (
  <Section id="history" heading="History">
    {wordings.length === 0 && <p class="govuk-body">Never changed here.</p>}
    <Timeline
      headingLevel={3}
      items={wordings.map((wording, at) => ({
        title: clause.builtIn === null && wording.version === 1 ? 'Added' : titles[wording.wordedAs],
        by: wording.by,
        at: wording.at.toString(),
        atWords: momentInWords(wording.at),
        children: (
          <>
            <p class="govuk-body">{wording.reason}</p>
            <p class="govuk-body">
              <ComparedWords before={wordings[at + 1]?.text ?? clause.builtIn?.text ?? ''} after={wording.text} />
            </p>
          </>
        ),
      }))}
    />
  </Section>
)

const FirstWords = ({ clause, restore, hidden }: Pick<Props, 'clause' | 'restore' | 'hidden'>) => {
  if (clause.builtIn === null || !isChanged(clause)) return null
  return (
    <Pane heading="The words that came with Kintime">
      <p class="govuk-body">{clause.builtIn.text}</p>
      <PostForm action={`/service/clauses/${clause.id}/built-in`} hidden={hidden}>
        <TextField field={restore.reason} id="restore-reason" />
        <Button kind="secondary">Go back to these words</Button>
      </PostForm>
    </Pane>
  )
}

const Clause = ({ clause, others, wordings, fields, restore, hidden }: Props) => (
  <>
    <PageHead
      caption={partWords[clause.part]}
      title={clause.heading}
      lead="A new wording holds for drafts made from now on. Drafts and agreements that are there keep theirs."
    />
    <PostForm action={`/service/clauses/${clause.id}`} hidden={hidden}>
      <input type="hidden" name="seen" value={fields.seen.value ?? String(clause.version)} />
      <ClauseFields fields={fields} others={others} />
      <RadiosField
        field={fields.use}
        isInline
        items={[
          { value: 'on', label: 'Have it' },
          { value: 'off', label: 'Leave it out' },
        ]}
      />
      <ButtonGroup>
        <Button stopsDoubleClick>Save the wording</Button>
        <a class="govuk-link" href="/service/clauses">
          Leave it as it is
        </a>
      </ButtonGroup>
    </PostForm>
    <FirstWords clause={clause} restore={restore} hidden={hidden} />
    <History clause={clause} wordings={wordings} />
  </>
)

const startOf = (clause: ServiceClause, library: readonly ServiceClause[]) => ({
  heading: clause.heading,
  text: clause.text,
  part: clause.part,
  when: clause.when,
  after: comesAfter(library, clause.id) ?? '',
  use: clause.isOn ? 'on' : 'off',
  seen: String(clause.version),
})

export const showClause = async (ask: Ask): Promise<Answer> => {
  const library = await libraryInForce(ask.work)
  const clause = library.find(({ id }) => id === ask.params['clause'])
  if (clause === undefined) return notFound
  const body = (
    <Clause
      clause={clause}
      others={library.filter(({ id }) => id !== clause.id)}
      wordings={await wordingsOf(ask.work, clause.id)}
      fields={ask.fields(rewordForm, startOf(clause, library))}
      restore={ask.fields(restoreForm)}
      hidden={ask.hidden}
    />
  )
  return page(clause.heading, body, { back: { label: 'Clauses', href: '/service/clauses' } })
}

export const examples = {
  'reworded once': () => {
    const library = libraryOf([exampleWording])
    const clause = library.find(({ id }) => id === 'late')
    if (clause === undefined) return null
    return (
      <Clause
        clause={clause}
        others={library.slice(0, 4)}
        wordings={[exampleWording]}
        fields={viewForm(rewordForm, startOf(clause, library), {})}
        restore={viewForm(restoreForm, {}, {})}
        hidden={{ csrf: 'x', once: 'y' }}
      />
    )
  },
}
