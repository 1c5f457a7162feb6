import { Temporal } from 'temporal-polyfill'
import type { ChildId, FamilyId } from '../../domain/ids.ts'
import { dateInFull, momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { TextareaField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Answer, type Ask, page } from '../../web/route.ts'
import { familyFrame } from '../families/door.ts'
import { partForm } from './duplicate.form.ts'
import { type FileJoin, joinsOf } from './join-query.ts'
import { type LikelySame, likelySame } from './likely-same-query.ts'

type Props = {
  readonly family: FamilyId
  readonly alike: readonly LikelySame[]
  readonly joins: readonly FileJoin[]
  readonly fields: FormView<typeof partForm>
  readonly hidden: Hidden
}

const Alike = ({ family, pair, hidden }: { readonly family: FamilyId; readonly pair: LikelySame; readonly hidden: Hidden }) => (
  <SummaryList
    card={{ title: pair.child === pair.other ? `${pair.child}, twice?` : `${pair.child} and ${pair.other}` }}
    rows={[
      { key: 'On this file', value: `${pair.child}, born ${dateInFull(pair.childBornOn)}` },
      { key: `On ${pair.reference}`, value: `${pair.other}, born ${dateInFull(pair.bornOn)}` },
      {
        key: 'What is it?',
        value: (
          <div class="kt-row">
            <Button href={`/families/${family}/duplicates/${pair.familyId}`} isSmall>
              One child: look at both files
            </Button>
            <PostForm action={`/families/${family}/duplicates`} hidden={hidden}>
              <input type="hidden" name="child" value={pair.childId} />
              <input type="hidden" name="other" value={pair.otherId} />
              <Button kind="secondary" isSmall>
                Two children
              </Button>
            </PostForm>
          </div>
        ),
      },
    ]}
  />
)

const Joined = ({ family, join, fields, hidden }: Pick<Props, 'family' | 'fields' | 'hidden'> & { readonly join: FileJoin }) => {
  const isHere = join.keptFamily === family
  const other = isHere ? { id: join.joinedFamily, reference: join.joinedReference } : { id: join.keptFamily, reference: join.keptReference }
  return (
    <>
      <p class="govuk-body">
        {isHere ? 'This file holds what was on ' : 'This file is continued in '}
        <a class="govuk-link" href={`/families/${other.id}`}>
          {other.reference}
        </a>
        . {join.byName} joined them on {momentInWords(join.at)}: {join.why}
        {join.partedAt !== null && ` They were parted again on ${momentInWords(join.partedAt)}: ${join.partedWhy}`}
      </p>
      {isHere && join.partedAt === null && (
        <PostForm action={`/families/${family}/joins/${join.id}/parting`} hidden={hidden}>
          <TextareaField field={fields.why} rows={2} id={`why-${join.id}`} />
          <Button kind="secondary">Part the two files again</Button>
        </PostForm>
      )}
    </>
  )
}

export const DuplicatesPage = ({ family, alike, joins, fields, hidden }: Props) => (
  <>
    <PageHead
      title="The same child twice?"
      lead="Children on other files with a name and a birthday like these. Names slip, and so do dates."
    />
    {alike.length === 0 ? (
      <Empty title="Each child is on file once">No other file has a child with a name and birthday like these.</Empty>
    ) : (
      alike.map((pair) => <Alike family={family} pair={pair} hidden={hidden} />)
    )}
    {joins.length > 0 && (
      <Section id="joins" heading="Files that were joined">
        {joins.map((join) => (
          <Joined family={family} join={join} fields={fields} hidden={hidden} />
        ))}
      </Section>
    )}
  </>
)

export const showDuplicates = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const view = { family, alike: await likelySame(ask.work, family), joins: await joinsOf(ask.work, family) }
  return page('The same child twice?', <DuplicatesPage {...view} fields={ask.fields(partForm)} hidden={ask.hidden} />, {
    ...(await familyFrame(ask.work, family)),
    back: { label: 'The family file', href: `/families/${family}` },
  })
}

const hidden = { csrf: 'example', once: 'example' }
const at = Temporal.Instant.from('2026-05-21T09:00:00Z')
const family = 'example' as FamilyId
const pair: LikelySame = {
  childId: 'one' as ChildId,
  child: 'Poppy Ashdown',
  childBornOn: Temporal.PlainDate.from('2019-03-12'),
  otherId: 'two' as ChildId,
  other: 'Poppie Ashdown',
  bornOn: Temporal.PlainDate.from('2019-12-03'),
  familyId: family,
  reference: 'NM-1004',
}
const join: FileJoin = {
  id: 'join',
  keptFamily: family,
  keptReference: 'NM-1004',
  joinedFamily: 'other' as FamilyId,
  joinedReference: 'NM-1187',
  why: 'Same school and same mother.',
  byName: 'Lena East',
  at,
  partedAt: null,
  partedWhy: null,
}
const shown = { family, fields: viewForm(partForm, {}, {}), hidden }
export const examples = {
  'a child who may be on file': () => <DuplicatesPage {...shown} alike={[pair]} joins={[]} />,
  'files that are one': () => <DuplicatesPage {...shown} alike={[]} joins={[join]} />,
}
