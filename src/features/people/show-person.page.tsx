import type { FamilyId } from '../../domain/ids.ts'
import { isId } from '../../platform/new-id.ts'
import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { type Answer, type Ask, notFound, page } from '../../web/route.ts'
import { familyFrame, safeContactsOf, safeWaysOf } from '../families/door.ts'
import { endForm, factForm, openFactForm, personForm, safeForm } from './person.form.ts'
import { isGuardedAtFirst, PersonFields, PersonPage } from './person.page.tsx'
import { childNamed, factOnFile, factsOfPerson, personOnFile, type PersonOnFile } from './person-store.ts'

const tick = (isSo: boolean): string => (isSo ? 'yes' : '')
const startOf = (adult: PersonOnFile) => ({
  ...{ name: adult.name, side: adult.side, relation: adult.relation, language: adult.language },
  ...{ needsInterpreter: tick(adult.needsInterpreter), mayAttend: tick(adult.mayAttend), mustSign: tick(adult.mustSign) },
})

/** What was said last is ticked, so that a change of one thing keeps the others. */
const safeStart = async (ask: Ask, family: FamilyId, id: string) => {
  const safe = (await safeContactsOf(ask.work, family)).get(id)
  if (safe === undefined) return {}
  const ways = [safe.mayCall ? 'call' : '', safe.mayText ? 'text' : '', safe.mayMail ? 'mail' : '', safe.mayWrite ? 'write' : '']
  return { ways: ways.filter((way) => way !== ''), words: safe.words }
}

/** The person of the path, or of the fact in the path. */
const personIn = async ({ work, params }: Ask, family: FamilyId): Promise<string | null> => {
  if (isId(params['person'])) return params['person']
  return isId(params['fact']) ? ((await factOnFile(work, family, params['fact']))?.person ?? null) : null
}

export const showPerson = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const id = await personIn(ask, family)
  if (id === null) return notFound
  const adult = await personOnFile(ask.work, family, id)
  const name = adult?.name ?? (await childNamed(ask.work, family, id))
  if (name === null) return notFound
  const view = {
    ...{ family, id, name, adult, facts: await factsOfPerson(ask.work, family, id), hidden: ask.hidden },
    safeWays: adult === null ? null : await safeWaysOf(ask.work, id),
    fields: {
      person: ask.fields(personForm, adult === null ? {} : startOf(adult)),
      end: ask.fields(endForm),
      fact: ask.fields(factForm, { isConfidential: isGuardedAtFirst(adult) ? 'no' : 'yes' }),
      openFact: ask.fields(openFactForm),
      safe: ask.fields(safeForm, await safeStart(ask, family, id)),
    },
  }
  return page(name, <PersonPage {...view} />, {
    ...(await familyFrame(ask.work, family)),
    back: { label: 'People', href: `/families/${family}/people` },
  })
}

type NewProps = { readonly family: FamilyId; readonly fields: FormView<typeof personForm>; readonly hidden: Hidden }

const NewPersonPage = ({ family, fields, hidden }: NewProps) => (
  <>
    <PageHead title="Somebody new on this file" lead="You add their address and phone on the next page." />
    <PostForm action={`/families/${family}/people`} hidden={hidden}>
      <PersonFields fields={fields} />
      <Button>Add them</Button>
    </PostForm>
  </>
)

export const showNewPerson = async (ask: Ask): Promise<Answer> => {
  const family = ask.params['id'] as FamilyId
  const fields = ask.fields(personForm, { language: 'English' })
  return page('Somebody new on this file', <NewPersonPage family={family} fields={fields} hidden={ask.hidden} />, {
    ...(await familyFrame(ask.work, family)),
    back: { label: 'People', href: `/families/${family}/people` },
  })
}

export const examples = {
  'somebody new': () => (
    <NewPersonPage family={'example' as FamilyId} fields={viewForm(personForm, {}, {})} hidden={{ csrf: 'example', once: 'example' }} />
  ),
}
