import { sessionKindWords } from '../../domain/session-kind.ts'
import { dayInWords, momentInWords, timesInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { RadiosField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { FactList, NextSession } from '../../web/components/parent-parts.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { aloneForm } from './session.form.ts'
import { nameOf, stateInWords } from './session-in-words.ts'
import { forParty, forReferrer, type SessionForParty, type SessionForReferrer } from './session-projections.ts'
import { exampleDay, exampleHidden, exampleMoment } from './session-examples.ts'

type ReferrerProps = { readonly session: SessionForReferrer; readonly fields: FormView<typeof aloneForm>; readonly hidden: Hidden }

const Alone = ({ session, fields, hidden }: ReferrerProps) => (
  <Section id="alone" heading="Alone with the child">
    {session.allowed.map(({ name, at }) => (
      <p class="govuk-body">
        You allowed {name} to be alone with the child in this session, on {momentInWords(at)}.
      </p>
    ))}
    {session.mayAllow.length > 0 && (
      <>
        <p class="govuk-body">
          The worker stays with the child at every moment. Before the session starts you can allow one person to be alone with the child, in
          this session only.
        </p>
        <PostForm action={`/sessions/${session.id}/alone`} hidden={hidden}>
          <RadiosField
            field={fields.party}
            items={session.mayAllow.map(({ id, name, relation }) => ({ value: id, label: name, hint: relation }))}
          />
          <Button kind="secondary" stopsDoubleClick>
            Allow it for this session
          </Button>
        </PostForm>
      </>
    )}
  </Section>
)

/** A session as the social worker sees it: what happened and who came, and the one thing that only they can allow. */
export const SessionForReferrerPage = ({ session, fields, hidden }: ReferrerProps) => (
  <>
    <PageHead caption={session.venue} title={`${dayInWords(session.onDay)}, ${timesInWords(session)}`} lead={stateInWords(session.state)} />
    <SummaryList
      rows={[
        { key: 'Kind', value: sessionKindWords[session.kind] },
        { key: 'Worker', value: session.worker ?? 'Not chosen yet' },
        ...session.people.map((person) => ({ key: nameOf(person), value: person.when })),
        ...(session.recordId === null
          ? []
          : [
              {
                key: 'Record',
                value: (
                  <a class="govuk-link" href={`/records/${session.recordId}`}>
                    Read the sealed record
                  </a>
                ),
              },
            ]),
      ]}
    />
    {(session.allowed.length > 0 || session.mayAllow.length > 0) && <Alone session={session} fields={fields} hidden={hidden} />}
  </>
)

/** A session as a parent sees it: their own time and the place, nothing about anybody else. */
export const SessionForPartyPage = ({ session, helpPhone }: { readonly session: SessionForParty; readonly helpPhone: string }) => (
  <>
    <PageHead caption="Your session" title={session.says} />
    <NextSession day={dayInWords(session.onDay)} time={timesInWords(session)} />
    <FactList
      items={[
        { term: 'Where', fact: session.venue },
        ...(helpPhone === '' ? [] : [{ term: 'If something changes', fact: `Ring us on ${helpPhone}.` }]),
      ]}
    />
  </>
)

export const examples = {
  'as the social worker sees it': () => (
    <SessionForReferrerPage
      session={forReferrer(exampleDay('planned'), exampleMoment('09:00'))}
      fields={viewForm(aloneForm, {}, {})}
      hidden={exampleHidden}
    />
  ),
  'as a parent sees it': () => <SessionForPartyPage session={forParty(exampleDay('planned'))} helpPhone="020 7946 0112" />,
}
