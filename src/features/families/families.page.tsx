import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Pagination } from '../../web/components/pagination.tsx'
import { Table } from '../../web/components/table.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { familyPage, type FamilyPage } from './family-page-query.ts'
import { reachOf } from './family-query.ts'

const leads = {
  all: 'Every family file of the service, by name.',
  areas: 'The family files of the areas you lead, by name.',
  own: 'The families you work with. Ask a coordinator when somebody is missing.',
} as const

type Props = { readonly found: FamilyPage; readonly words: string; readonly lead: string; readonly mayBreakIn: boolean }

const InDanger = () => (
  <p class="govuk-body">
    Is somebody in danger, and the file is not here?{' '}
    <a class="govuk-link" href="/emergency-access/request">
      Ask for emergency access
    </a>
    . You give a reason, and a manager is told.
  </p>
)

const Families = ({ found, words, lead, mayBreakIn }: Props) => (
  <>
    <PageHead title={words === '' ? 'Families' : `Families matching “${words}”`} lead={lead} />
    <form action="/families" method="get" role="search">
      <TextField field={{ name: 'q', label: 'Look for a family, a person or a number', value: words }} width={20} />
      <Button kind="secondary">Look</Button>
    </form>
    {found.families.length === 0 ? (
      <Empty title="No family found">
        {words === ''
          ? 'A file opens when a referral is sent in.'
          : 'Try the beginning of a name, a child’s name, or the number of the file.'}
      </Empty>
    ) : (
      <Table
        caption="Families"
        captionClasses="govuk-visually-hidden"
        folds
        firstCellIsHeader
        head={['Family', 'Children', 'Number', 'Worker'].map((content) => ({ content }))}
        rows={found.families.map((family) => [
          {
            content: (
              <a class="govuk-link" href={`/families/${family.id}`}>
                {family.name}
              </a>
            ),
          },
          { content: family.children.join(', ') },
          { content: family.reference },
          { content: family.worker ?? 'Not allocated yet' },
        ])}
      />
    )}
    {mayBreakIn && <InDanger />}
    {found.next !== null && (
      <Pagination
        landmark="More families"
        next={{ href: `/families?q=${encodeURIComponent(words)}&after=${encodeURIComponent(found.next)}` }}
      />
    )}
  </>
)

const some: FamilyPage = {
  families: [
    {
      id: 'example' as FamilyPage['families'][number]['id'],
      reference: 'NM-1187',
      name: 'Ashdown',
      worker: 'Callum Reid',
      children: ['Poppy', 'Jude'],
    },
  ],
  next: null,
}
export const examples = {
  'some families': () => <Families found={some} words="" lead={leads.all} mayBreakIn={false} />,
  'nothing found': () => <Families found={{ families: [], next: null }} words="Marlow" lead={leads.own} mayBreakIn />,
}

export const showFamilies = async (ask: Ask): Promise<Answer> => {
  const words = (ask.query['q'] ?? '').trim().slice(0, 100)
  const after = /^[^~]{0,200}~[0-9a-f-]{36}$/.test(ask.query['after'] ?? '') ? (ask.query['after'] ?? '') : ''
  if (words !== '') await ask.work.record({ name: 'search.made' })
  const found = await familyPage(ask.work, ask.person, { words, after })
  return page(
    'Families',
    <Families found={found} words={words} lead={leads[reachOf(ask.person)]} mayBreakIn={reachOf(ask.person) !== 'all'} />,
  )
}
