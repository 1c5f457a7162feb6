import type { ServiceClause } from '../../domain/clauses-library.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { ClauseFields } from './clause-fields.page.tsx'
import { newClauseForm } from './clause.form.ts'
import { libraryInForce } from './library-query.ts'

type Props = {
  readonly fields: FormView<typeof newClauseForm>
  readonly others: readonly Pick<ServiceClause, 'id' | 'heading'>[]
  readonly hidden: Hidden
}

const OwnClause = ({ fields, others, hidden }: Props) => (
  <>
    <PageHead caption="Clauses" title="Add a clause of your own" lead="It stands in every draft that is made from now on." />
    <PostForm action="/service/clauses/new" hidden={hidden}>
      <ClauseFields fields={fields} others={others} />
      <ButtonGroup>
        <Button stopsDoubleClick>Add the clause</Button>
        <a class="govuk-link" href="/service/clauses">
          Go back
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

export const examples = {
  'an empty form': () => <OwnClause fields={viewForm(newClauseForm, {}, {})} others={[]} hidden={{ csrf: 'x', once: 'y' }} />,
}

export const showOwnClause = async (ask: Ask): Promise<Answer> => {
  const library = await libraryInForce(ask.work)
  const fields = ask.fields(newClauseForm, { after: library.at(-1)?.id })
  return page('Add a clause', <OwnClause fields={fields} others={library} hidden={ask.hidden} />, {
    back: { label: 'Clauses', href: '/service/clauses' },
  })
}
