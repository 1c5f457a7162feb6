import { Temporal } from 'temporal-polyfill'
import { eventMeaning, type EventName } from '../../domain/event.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Pagination } from '../../web/components/pagination.tsx'
import { Timeline } from '../../web/components/moj-timeline.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily } from './about-family.ts'
import { familyFrame } from './family-frame.ts'
import { eventsOf, type FileEvent } from './family-query.ts'
import { FamilyTabs } from './family-tabs.page.tsx'

const most = 50

export const eventWords = (name: string): string => eventMeaning[name as EventName] ?? name

type Props = { readonly family: FamilyId; readonly events: readonly FileEvent[]; readonly reads: boolean; readonly seesReads: boolean }

const Events = ({ family, events, reads, seesReads }: Props) => {
  const path = `/families/${family}/${reads ? 'reading' : 'events'}`
  const last = events.at(-1)
  return (
    <>
      <PageHead
        caption="Family file"
        title={reads ? 'Who read this file' : 'All events'}
        lead={
          reads
            ? 'Everybody who opened a part of this file, newest first. Opening this list is written down too.'
            : 'Everything that was done on this file, newest first.'
        }
      />
      <FamilyTabs family={family} current="events" />
      {seesReads && (
        <p class="govuk-body">
          {reads ? (
            <a class="govuk-link" href={`/families/${family}/events`}>
              See what was done instead
            </a>
          ) : (
            <a class="govuk-link" href={`/families/${family}/reading`}>
              See who read this file
            </a>
          )}
        </p>
      )}
      {events.length === 0 ? (
        <Empty title="Nothing yet" />
      ) : (
        <Timeline
          items={events.map((event) => ({
            title: eventWords(event.name),
            by: event.by,
            at: event.at.toString(),
            atWords: momentInWords(event.at),
          }))}
        />
      )}
      {events.length === most && last !== undefined && (
        <Pagination landmark="Older events" next={{ href: `${path}?before=${encodeURIComponent(last.at.toString())}` }} />
      )}
    </>
  )
}

const event: FileEvent = { id: 'example', at: Temporal.Instant.from('2026-05-21T09:00:00Z'), name: 'referral.accepted', by: 'Lena East' }
export const examples = {
  'what was done': () => <Events family={'example' as FamilyId} events={[event]} reads={false} seesReads />,
  'nothing yet': () => <Events family={'example' as FamilyId} events={[]} reads seesReads />,
}

const beforeOf = (typed: string | undefined): Temporal.Instant | null => {
  try {
    return typed === undefined ? null : Temporal.Instant.from(typed)
  } catch {
    return null
  }
}

const show =
  (reads: boolean) =>
  async (ask: Ask): Promise<Answer> => {
    const about = await aboutFamily(ask.work, ask.params)
    if (about === null) return { kind: 'not-found' }
    const events = await eventsOf(ask.work, about.family, { reads, before: beforeOf(ask.query['before']), most })
    const seesReads = ask.person.roles.includes('manager')
    return page(
      reads ? 'Who read this file' : 'All events',
      <Events family={about.family} events={events} reads={reads} seesReads={seesReads} />,
      await familyFrame(ask.work, about.family),
    )
  }

export const showEvents = show(false)
export const showReading = show(true)
