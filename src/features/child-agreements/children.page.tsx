import { Temporal } from 'temporal-polyfill'
import type { FamilyId } from '../../domain/ids.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { State } from '../../web/components/state.tsx'
import { Table } from '../../web/components/table.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { aboutFamily, familyFrame, FamilyTabs } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { exampleChild } from './child-example.ts'
import { childVersionsOf, type ChildVersionOnFile } from './child-query.ts'

const SignedState = ({ child }: { readonly child: ChildVersionOnFile }) => {
  if (child.signedOn === null)
    return <State icon="clock">{child.isPassed ? 'Not signed. A newer version took its place' : 'Not signed yet'}</State>
  return (
    <State icon="tick" tone="good">
      Signed {child.way === 'paper' ? 'on paper' : 'on our tablet'}, {dateInFull(child.signedOn)}
      {child.witness === null ? '' : `, with ${child.witness}`}
    </State>
  )
}

const Named = ({ child }: { readonly child: ChildVersionOnFile }) => <span class="govuk-visually-hidden"> for {child.givenName}</span>

const Ways = ({ family, child }: { readonly family: FamilyId; readonly child: ChildVersionOnFile }) => {
  const at = `/families/${family}/agreement/children/${child.id}`
  const isOpen = child.signedOn === null && !child.isPassed
  const links = [
    ...(isOpen ? [{ href: `${at}/sign`, label: 'Read and sign on this tablet' }] : []),
    ...(isOpen ? [{ href: `${at}/pdf`, label: 'Paper to sign (PDF)' }] : []),
    ...(child.signedOn === null ? [] : [{ href: `${at}/pdf`, label: 'Copy to keep (PDF)' }]),
    ...(isOpen ? [{ href: `${at}/paper`, label: 'Add signed paper' }] : []),
    ...(child.scan === null ? [] : [{ href: `${at}/scan`, label: 'Signed paper' }]),
  ]
  return (
    <ul class="govuk-summary-list__actions-list">
      {links.map(({ href, label }) => (
        <li class="govuk-summary-list__actions-list-item">
          <a class="govuk-link" href={href}>
            {label}
            <Named child={child} />
          </a>
        </li>
      ))}
    </ul>
  )
}

type Props = { readonly family: FamilyId; readonly children: readonly ChildVersionOnFile[]; readonly fromAge: number | null }

const nobody = (fromAge: number | null): string =>
  fromAge === null
    ? 'In this service children sign no version of their own.'
    : `A child aged ${fromAge} or older has one as soon as the agreement is given out.`

const Children = ({ family, children, fromAge }: Props) => (
  <>
    <PageHead
      caption="Agreement"
      title="The children’s own versions"
      lead="A short text in words for a child. Read it together. A child may say no, and the agreement counts without it."
    />
    <FamilyTabs family={family} current="agreement" />
    {children.length === 0 ? (
      <Empty title="No child has a version of their own.">{nobody(fromAge)}</Empty>
    ) : (
      <Table
        caption="Who has a version of their own"
        captionClasses="govuk-visually-hidden"
        folds
        firstCellIsHeader
        head={['Child', 'Signature', 'What you can do'].map((content) => ({ content }))}
        rows={children.map((child) => [
          {
            content: (
              <>
                {child.givenName}
                <br />
                <span class="kt-quiet">Version {child.version}</span>
              </>
            ),
          },
          { content: <SignedState child={child} /> },
          { content: <Ways family={family} child={child} /> },
        ])}
      />
    )}
  </>
)

const signed = {
  ...exampleChild,
  givenName: 'Jude',
  signedOn: Temporal.PlainDate.from('2026-05-21'),
  way: 'tablet',
  witness: 'Callum Reid',
} as const
export const examples = {
  'one has signed': () => <Children family={exampleChild.family} children={[exampleChild, signed]} fromAge={8} />,
  'none of age': () => <Children family={exampleChild.family} children={[]} fromAge={10} />,
}

export const showChildren = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null || ask.person.side !== 'staff') return { kind: 'not-found' }
  const { agreement } = await policyInForce(ask.work)
  const children = await childVersionsOf(ask.work, about.family)
  const body = <Children family={about.family} children={children} fromAge={agreement.childSignsFromAge} />
  return page('The children’s own versions', body, {
    ...(await familyFrame(ask.work, about.family)),
    back: { label: 'Agreement', href: `/families/${about.family}/agreement` },
  })
}
