import type { FamilyId } from '../../domain/ids.ts'
import { likelyPairs, type Pairs } from '../../domain/file-join.ts'
import { dateInFull } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, SelectField, TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { WarningText } from '../../web/components/warning-text.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Answer, type Ask, notFound, page } from '../../web/route.ts'
import { childrenOf, familyFrame, mayReadFile, partiesOf } from '../families/door.ts'
import { joinForm } from './duplicate.form.ts'
import { type OtherFile, otherFile } from './other-file-query.ts'

type Somebody = { readonly id: string; readonly name: string; readonly says: string; readonly account?: string | null }
type Props = {
  readonly family: FamilyId
  readonly other: OtherFile
  readonly children: { readonly going: readonly Somebody[]; readonly staying: readonly Somebody[] }
  readonly adults: { readonly going: readonly Somebody[]; readonly staying: readonly Somebody[] }
  readonly fields: FormView<typeof joinForm>
  readonly hidden: Hidden
}

type PairsProps = Props['children'] & {
  readonly name: 'children' | 'adults'
  readonly typed: readonly string[]
  readonly reference: string
}

/** What was chosen before, else the likeliest. */
const chosen = ({ typed, going, staying }: PairsProps): Pairs =>
  typed.length === 0 ? likelyPairs(going, staying) : Object.fromEntries(typed.map((each) => [each.slice(0, 36), each.slice(37) || null]))

const PairFields = (props: PairsProps) => {
  const pairs = chosen(props)
  return (
    <>
      {props.going.map(({ id, name, says }) => (
        <SelectField
          id={`pair-${id}`}
          field={{ name: props.name, label: `${name}, ${says}`, value: `${id}=${pairs[id] ?? ''}` }}
          items={[
            { value: `${id}=`, label: `Is nobody on ${props.reference} yet: comes along` },
            ...props.staying.map((one) => ({ value: `${id}=${one.id}`, label: `Is ${one.name}, ${one.says}` })),
          ]}
        />
      ))}
    </>
  )
}

export const JoinPage = ({ family, other, children, adults, fields, hidden }: Props) => (
  <>
    <PageHead
      title={`Join this file into ${other.reference}?`}
      lead={`Everything on this file goes to ${other.reference}: the referral, the people, their addresses and who must not meet. Nothing is lost, and you can part them again.`}
    />
    {other.whoWillSee.length > 0 && (
      <WarningText>
        {other.whoWillSee.join(' and ')} made the referral on this file. From then on they see the plans, the agreement and the sessions on{' '}
        {other.reference}
        as well. The referrals stay apart: each is read only by whoever made it.
      </WarningText>
    )}
    <PostForm action={`/families/${family}/duplicates/${other.id}`} hidden={hidden}>
      <Section id="children" heading="Children">
        <PairFields {...children} name="children" typed={fields.children.values ?? []} reference={other.reference} />
      </Section>
      <Section id="adults" heading="Adults">
        <PairFields {...adults} name="adults" typed={fields.adults.values ?? []} reference={other.reference} />
      </Section>
      <TextareaField field={fields.why} rows={3} />
      {other.whoWillSee.length > 0 && (
        <CheckboxesField field={{ ...fields.sight, label: 'Who will see both' }} items={[{ value: 'yes', label: fields.sight.label }]} />
      )}
      <Button>Join the two files</Button>
    </PostForm>
  </>
)

const peopleOf = async ({ work }: Ask, family: FamilyId) => ({
  children: (await childrenOf(work, family)).map((child) => ({
    id: child.id,
    name: `${child.givenName} ${child.familyName}`,
    says: `born ${dateInFull(child.bornOn)}`,
  })),
  adults: (await partiesOf(work, family)).map(({ id, name, relation, accountId }) => ({ id, name, says: relation, account: accountId })),
})

/** Only for somebody who may read both files; for everybody else there is no such page. */
export const showJoin = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const other = await otherFile(ask.work, { family, other: ask.params['other'] ?? '' })
  if (other === null || !(await mayReadFile(ask.work, ask.person, other.id))) return notFound
  const [here, there] = [await peopleOf(ask, family), await peopleOf(ask, other.id)]
  const view = {
    family,
    other,
    children: { going: here.children, staying: there.children },
    adults: { going: here.adults, staying: there.adults },
  }
  return page('Join two files', <JoinPage {...view} fields={ask.fields(joinForm)} hidden={ask.hidden} />, {
    ...(await familyFrame(ask.work, family)),
    back: { label: 'The same child twice?', href: `/families/${family}/duplicates` },
  })
}

const id = '0197a000-0000-7000-8000-00000000000'
export const examples = {
  'two files of one child': () => (
    <JoinPage
      family={'example' as FamilyId}
      other={{ id: 'other' as FamilyId, reference: 'NM-1004', whoWillSee: ['Nina Osei, solicitor'] }}
      children={{
        going: [{ id: `${id}1`, name: 'Poppy Ashdown', says: 'born 12 March 2019' }],
        staying: [{ id: `${id}2`, name: 'Poppie Ashdown', says: 'born 3 December 2019' }],
      }}
      adults={{
        going: [{ id: `${id}3`, name: 'Owen Ashdown', says: 'father' }],
        staying: [{ id: `${id}4`, name: 'Owen Ashdown', says: 'father' }],
      }}
      fields={viewForm(joinForm, {}, {})}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
