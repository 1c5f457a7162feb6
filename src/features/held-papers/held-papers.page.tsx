import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { heldPlaceInWords, paperKindWords } from '../../domain/release.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { mayReadFile } from '../families/door.ts'
import { HeldLetters, lettersHeld, type HeldLetter } from '../letters/door.ts'
import { papersHeld, type HeldPaper } from '../papers/door.ts'

type Props = { readonly papers: readonly HeldPaper[]; readonly letters: readonly HeldLetter[] }

const lead = (count: number): string => {
  if (count === 0) return 'Nothing is held back.'
  return count === 1 ? 'One of them waits for you.' : `${count} of them wait for you.`
}

const Papers = ({ papers }: Pick<Props, 'papers'>) => (
  <Table
    folds
    caption="Papers that were held back"
    captionClasses="govuk-visually-hidden"
    head={['Paper', 'For', 'Family', 'What it would tell', 'Held since'].map((content) => ({ content }))}
    rows={papers.map((paper) => [
      {
        content: (
          <a class="govuk-link" href={`/papers/${paper.id}/words`}>
            {paperKindWords[paper.kind]}
            <span class="govuk-visually-hidden"> for {paper.toName}</span>
          </a>
        ),
      },
      { content: paper.toName },
      {
        content: (
          <a class="govuk-link" href={`/families/${paper.familyId}/papers`}>
            {paper.reference}
          </a>
        ),
      },
      {
        content: paper.places
          .map(({ kind, whose }) => heldPlaceInWords({ kind, whose, place: '', heading: paperKindWords[paper.kind] }))
          .join('. '),
      },
      { content: momentInWords(paper.heldAt) },
    ])}
  />
)

/** Everything that the gate stopped and nobody has settled: whose fact, never the fact. */
export const HeldPapersPage = ({ papers, letters }: Props) => (
  <>
    <PageHead title="Held back" lead={lead(papers.length + letters.length)} />
    {papers.length + letters.length === 0 && (
      <Empty title="No paper and no letter waits">What would tell somebody something confidential comes here before it goes.</Empty>
    )}
    {papers.length > 0 && (
      <Section id="papers" heading="Papers" count={papers.length}>
        <Papers papers={papers} />
      </Section>
    )}
    {letters.length > 0 && (
      <Section id="letters" heading="Letters" count={letters.length}>
        <HeldLetters letters={letters} />
      </Section>
    )}
  </>
)

/** Shared rules, own families: a leader sees what was held back in their own areas. DATA-06 */
const onOwnFiles = async <T extends { readonly familyId: FamilyId }>({ work, person }: Ask, lines: readonly T[]): Promise<readonly T[]> => {
  const own = new Set<FamilyId>()
  for (const family of new Set(lines.map(({ familyId }) => familyId))) if (await mayReadFile(work, person, family)) own.add(family)
  return lines.filter(({ familyId }) => own.has(familyId))
}

export const showHeld = async (ask: Ask): Promise<Answer> => {
  const papers = await onOwnFiles(ask, await papersHeld(ask.work))
  const letters = await onOwnFiles(ask, await lettersHeld(ask.work))
  return page('Held back', <HeldPapersPage papers={papers} letters={letters} />)
}

const heldAt = Temporal.Instant.from('2026-05-21T09:05:00Z')
const place = { place: 'body', heading: 'Where we meet', kind: 'address', whose: 'Rosa Ashdown' } as const
export const examples = {
  'a paper and a letter': () => (
    <HeldPapersPage
      papers={[
        {
          id: 'example',
          familyId: 'example' as FamilyId,
          reference: 'NM-0042',
          kind: 'decision',
          toName: 'Owen Ashdown',
          heldAt,
          places: [place],
        },
      ]}
      letters={[]}
    />
  ),
  'nothing waits': () => <HeldPapersPage papers={[]} letters={[]} />,
}
