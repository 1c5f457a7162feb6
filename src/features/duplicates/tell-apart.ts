import type { Person } from '../../domain/actor.ts'
import type { FamilyId } from '../../domain/ids.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Work } from '../../platform/work.ts'
import { likelySame } from './likely-same-query.ts'

type Told = { readonly family: FamilyId; readonly child: string; readonly other: string }

/** Somebody looked at both and says that they are two children: nobody is asked about them again. REF-16 */
export const tellApart = async (work: Work, person: Person, { family, child, other }: Told): Promise<Outcome<null, 'not-alike'>> => {
  const found = (await likelySame(work, family)).find((pair) => pair.childId === child && pair.otherId === other)
  if (found === undefined) return refused('not-alike')
  const [one, two] = [child, other].toSorted()
  await work.rows`
    insert into told_apart (tenant_id, one_child, other_child, by_account, by_name, at)
    values (${work.tenant}, ${one}, ${two}, ${person.id}, ${person.name}, ${work.now}) on conflict do nothing`
  await work.record({ name: 'duplicate.dismissed', about: child, family, facts: { other: found.reference } })
  return done(null)
}
