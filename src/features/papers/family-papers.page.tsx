import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { paperKindWords, type PaperState, paperStateWords } from '../../domain/release.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Empty } from '../../web/components/empty.tsx'
import type { IconName } from '../../web/components/icon.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { State, type Tone } from '../../web/components/state.tsx'
import { Table } from '../../web/components/table.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { familyFrame, FamilyTabs } from '../families/door.ts'
import { type PaperLine, papersOf } from './papers-query.ts'

const looks = {
  given: { icon: 'tick', tone: 'good' },
  held: { icon: 'late', tone: 'due' },
  released: { icon: 'tick', tone: 'good' },
  'put-away': { icon: 'clock', tone: 'plain' },
} as const satisfies Record<PaperState, { readonly icon: IconName; readonly tone: Tone }>

/** A title may be what held a paper back, so it is not shown before the paper was given. */
const nameOf = ({ id, kind, title, state }: PaperLine) => {
  if (state === 'put-away') return paperKindWords[kind]
  const isHeld = state === 'held'
  return (
    <a class="govuk-link" href={isHeld ? `/papers/${id}/words` : `/papers/${id}`}>
      {isHeld ? paperKindWords[kind] : title}
    </a>
  )
}

const toldWords = ({ isTold, isToldElsewhere }: Pick<PaperLine, 'isTold' | 'isToldElsewhere'>): string => {
  if (isToldElsewhere) return 'Told in another letter'
  return isTold ? 'Told by mail' : 'No mail: print it and hand it over'
}

const howOf = ({ state, givenAt, ...told }: PaperLine): string => {
  if (givenAt === null) return state === 'held' ? 'Waits for you' : ''
  return `${momentInWords(givenAt)}. ${toldWords(told)}`
}

/** Who was given what and when. */
export const FamilyPapersPage = ({ family, papers }: { readonly family: FamilyId; readonly papers: readonly PaperLine[] }) => (
  <>
    <PageHead caption="Family file" title="Papers" lead="Who was given what, and when." />
    <FamilyTabs family={family} current="documents" />
    {papers.length === 0 ? (
      <Empty title="No papers yet">Decisions, confirmations and leaflets for people come here.</Empty>
    ) : (
      <Table
        folds
        caption="Papers"
        captionClasses="govuk-visually-hidden"
        head={['Paper', 'For', 'How it stands', 'When'].map((content) => ({ content }))}
        rows={papers.map((paper) => [
          { content: nameOf(paper) },
          { content: paper.toName },
          { content: <State {...looks[paper.state]}>{paperStateWords[paper.state]}</State> },
          { content: howOf(paper) },
        ])}
      />
    )}
  </>
)

export const showFamilyPapers = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const papers = await papersOf(ask.work, family)
  return page('Papers', <FamilyPapersPage family={family} papers={papers} />, await familyFrame(ask.work, family))
}

const example = (state: PaperState, isTold: boolean, isToldElsewhere = false): PaperLine => {
  const at = Temporal.Instant.from('2026-05-21T09:05:00Z')
  const isGiven = state === 'given' || state === 'released'
  return {
    id: 'example',
    kind: 'decision',
    title: 'Our decision',
    toName: 'Owen Ashdown',
    state,
    madeAt: at,
    givenAt: isGiven ? at : null,
    isTold,
    isToldElsewhere,
  }
}
export const examples = {
  'one of each': () => (
    <FamilyPapersPage
      family={'example' as FamilyId}
      papers={[
        example('given', true),
        example('given', false, true),
        example('released', false),
        example('held', false),
        example('put-away', false),
      ]}
    />
  ),
  'none yet': () => <FamilyPapersPage family={'example' as FamilyId} papers={[]} />,
}
