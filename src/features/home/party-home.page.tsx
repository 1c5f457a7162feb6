import { Temporal } from 'temporal-polyfill'
import { dayInWords, timesInWords } from '../../domain/words-for-time.ts'
import { today } from '../../domain/civil-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { FactList, NextSession } from '../../web/components/parent-parts.tsx'
import { Section } from '../../web/components/section.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { agreementToSign } from '../agreements/door.ts'
import { papersForReader, type PaperForReader } from '../papers/door.ts'
import { examplePapers, PapersForYou } from './papers-for-you.page.tsx'
import { sessionsForParty, type SessionForParty } from './own-query.ts'

type Props = {
  readonly name: string
  readonly helpPhone: string
  readonly sessions: readonly SessionForParty[]
  readonly toSign: readonly { readonly agreementId: string; readonly familyId: string }[]
  readonly papers: readonly PaperForReader[]
}

const withChildren = (children: readonly string[]): string =>
  children.length <= 1 ? (children[0] ?? 'the children') : `${children.slice(0, -1).join(', ')} and ${children.at(-1) ?? ''}`

const PartyHome = ({ name, helpPhone, sessions, toSign, papers }: Props) => {
  const [next, ...later] = sessions
  return (
    <>
      <PageHead
        caption={`Hello ${name.split(' ')[0] ?? name}`}
        title={next === undefined ? 'Your family time' : `Your next time with ${withChildren(next.children)}`}
      />
      {toSign.map((agreement) => (
        <Section id={`sign-${agreement.agreementId}`} heading="Your agreement is ready">
          <p class="govuk-body">It says how your sessions work. Read it, then sign it.</p>
          <Button href={`/agreements/${agreement.agreementId}/sign`}>Read and sign</Button>
        </Section>
      ))}
      {next === undefined ? (
        <Empty title="No session is booked yet">We will tell you as soon as there is one.</Empty>
      ) : (
        <NextSession day={dayInWords(today(next.startsAt))} time={timesInWords(next)} />
      )}
      <PapersForYou papers={papers} />
      <Section id="know" heading="Good to know">
        <FactList
          items={[
            ...(next === undefined ? [] : [{ term: 'Where', fact: next.venue }]),
            ...(helpPhone === '' ? [] : [{ term: 'If something changes', fact: `Ring us on ${helpPhone}.` }]),
          ]}
        />
      </Section>
      {later.length > 0 && (
        <Section id="after" heading="After that">
          <ul class="govuk-list govuk-list--spaced">
            {later.map((session) => (
              <li>
                {dayInWords(today(session.startsAt))}, {timesInWords(session)}, {session.venue}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const at = Temporal.Instant.from('2026-05-23T09:00:00Z')
const session: SessionForParty = { startsAt: at, endsAt: at.add({ hours: 2 }), venue: 'Larch House', children: ['Isla'] }
export const examples = {
  'one to come': () => (
    <PartyHome name="Daniel Roe" helpPhone="020 7946 0112" sessions={[session, session]} toSign={[]} papers={examplePapers} />
  ),
  'an agreement to sign': () => (
    <PartyHome
      name="Daniel Roe"
      helpPhone="020 7946 0112"
      sessions={[]}
      toSign={[{ agreementId: 'example', familyId: 'example' }]}
      papers={[]}
    />
  ),
}

export const showPartyHome = async (ask: Ask): Promise<Answer> =>
  page(
    'Your family time',
    <PartyHome
      name={ask.person.name}
      helpPhone={ask.service.helpPhone}
      sessions={await sessionsForParty(ask.work, ask.person)}
      toSign={await agreementToSign(ask.work, ask.person)}
      papers={await papersForReader(ask.work, ask.person)}
    />,
  )
