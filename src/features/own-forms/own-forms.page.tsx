import { today } from '../../domain/civil-time.ts'
import { copyStateWords, nameOf } from '../../domain/own-form.ts'
import { dayInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Table } from '../../web/components/table.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { maySeeForm } from './about-own-form.ts'
import { formIds, formOf, type OwnForm } from './own-form-store.ts'

const kindWords = { 'both-parents': 'Both parents', family: 'A family itself' } as const

/** What stands next, in a few words. */
export const nextOf = (form: OwnForm): string => {
  if (form.sent !== null) return 'Joined into a referral'
  const living = form.copies.filter((copy) => copy.state !== 'withdrawn')
  if (living.length === 0) return 'Nobody goes on with it'
  if (form.kind === 'both-parents' && living.length === 1) return 'Ask the other parent'
  const open = living.filter((copy) => copy.state !== 'in').map((copy) => `${copy.details.givenName}’s`)
  if (open.length === 0) return 'Send it to the desk'
  return `Wait for ${open.join(' and ')} ${open.length === 1 ? 'form' : 'forms'}`
}

type Line = Pick<OwnForm, 'id' | 'kind' | 'copies' | 'sent'> & { readonly opened: string; readonly next: string }

const FormsPage = ({ lines, askPath }: { readonly lines: readonly Line[]; readonly askPath: string }) => (
  <>
    <PageHead
      title="Forms from parents"
      lead={`Parents can ask for themselves at ${askPath}. Each fills in their own form and never sees the other’s.`}
    />
    <Button href="/own-forms/new">Write down a call</Button>
    {lines.length === 0 ? (
      <Empty title="No parent has asked yet" />
    ) : (
      <Table
        folds
        firstCellIsHeader
        caption="Forms from parents"
        captionClasses="govuk-visually-hidden"
        head={['Parents', 'Opened', 'Their forms', 'What comes next'].map((content) => ({ content }))}
        rows={lines.map((line) => [
          {
            content: (
              <a class="govuk-link" href={`/own-forms/${line.id}`}>
                {line.copies.map((copy) => nameOf(copy.details)).join(' and ')}
              </a>
            ),
          },
          { content: `${line.opened}. ${kindWords[line.kind]}` },
          { content: line.copies.map((copy) => <div>{`${copy.details.givenName}: ${copyStateWords[copy.state]}`}</div>) },
          { content: line.next },
        ])}
      />
    )}
  </>
)

export const examples = { 'nobody yet': () => <FormsPage lines={[]} askPath="https://kintime.example/ask/northmere" /> }

export const showForms = async ({ work, person, service, publicUrl }: Ask): Promise<Answer> => {
  const lines: Line[] = []
  for (const id of await formIds(work)) {
    const form = await formOf(work, id)
    if (form !== null && (await maySeeForm(work, person, form)))
      lines.push({ ...form, opened: dayInWords(today(form.openedAt)), next: nextOf(form) })
  }
  return page('Forms from parents', <FormsPage lines={lines} askPath={`${publicUrl}/ask/${service.slug}`} />)
}
