import type { Clause } from '../../domain/agreement.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { Section } from '../../web/components/section.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { ChangedText, textOf, versionsOf } from '../agreements/door.ts'
import { ComparedWords } from '../clauses/door.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'

export type ChangedClause = { readonly id: string; readonly heading: string; readonly before: string; readonly after: string }

/** Every clause that reads differently in the later text, also those that came or went. */
export const changedClauses = (before: readonly Clause[], after: readonly Clause[]): readonly ChangedClause[] => {
  const all = [...after, ...before.filter(({ id }) => !after.some((clause) => clause.id === id))]
  const textIn = (clauses: readonly Clause[], id: string): string => clauses.find((clause) => clause.id === id)?.text ?? ''
  return all
    .map(({ id, heading }) => ({ id, heading, before: textIn(before, id), after: textIn(after, id) }))
    .filter((clause) => clause.before !== clause.after)
}

const kindOf = ({ before, after }: ChangedClause): string => {
  if (before === '') return 'New clause'
  return after === '' ? 'Taken out' : 'Changed'
}

type Props = { readonly version: number; readonly changed: readonly ChangedClause[] }

const Changes = ({ version, changed }: Props) => (
  <>
    <PageHead
      caption="Agreement"
      title={`What changed in version ${version}`}
      lead={`Compared with version ${version - 1}. Struck out: taken out. Underlined: put in.`}
    />
    {changed.length === 0 && <Empty title="No words were changed." />}
    {changed.map((clause) => (
      <Section id={`clause-${clause.id}`} heading={clause.heading}>
        <p class="kt-quiet">{kindOf(clause)}</p>
        <p class="govuk-body">
          <ComparedWords before={clause.before} after={clause.after} />
        </p>
      </Section>
    ))}
  </>
)

export const examples = {
  'one clause changed': () => (
    <Changes
      version={2}
      changed={[{ id: 'late', heading: 'If you are late', before: 'Call us. We wait 15 minutes.', after: 'Call us. We wait 30 minutes.' }]}
    />
  ),
}

export const showChanges = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null || ask.person.side !== 'staff') return { kind: 'not-found' }
  const versions = (await versionsOf(ask.work, about.family)).filter(({ isOffered }) => isOffered)
  const later = versions.find(({ version }) => String(version) === ask.params['version'])
  const former = versions.find(({ version }) => later !== undefined && version === later.version - 1)
  if (later === undefined || former === undefined) return { kind: 'not-found' }
  const [before, after] = [await textOf(ask.work, former.id), await textOf(ask.work, later.id)]
  const frame = {
    ...(await familyFrame(ask.work, about.family)),
    back: { label: 'Versions', href: `/families/${about.family}/agreement/versions` },
  }
  if (!before.isAsGivenOut || !after.isAsGivenOut) return page('What changed', <ChangedText />, frame)
  return page('What changed', <Changes version={later.version} changed={changedClauses(before.text.clauses, after.text.clauses)} />, frame)
}
