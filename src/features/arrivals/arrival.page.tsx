import { toLondon } from '../../domain/civil-time.ts'
import { dayInWords, timeInWords, timesInWords } from '../../domain/words-for-time.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { Empty } from '../../web/components/empty.tsx'
import { CheckboxesField, RadiosField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { exampleDay, exampleHidden, type Present, type SessionDay } from '../sessions/door.ts'
import { arrivalForm, type departureForm } from './arrival.form.ts'

const whoIs = (person: Present): string => {
  if (person.leftAt !== null) return `${roleOf(person)}, left at ${timeInWords(toLondon(person.leftAt).toPlainTime())}`
  return roleOf(person)
}

const roleOf = (person: Present): string => {
  if (person.kind === 'child') return 'Child'
  if (person.kind === 'worker') return 'Worker'
  return `${person.relation ?? ''}${person.isNamed ? '' : ', may bring and fetch the children'}`
}

const item = (person: Present) => ({
  value: person.id,
  label: person.age === null ? person.name : `${person.name} (${person.age})`,
  hint: whoIs(person),
})

type Act = 'arrivals' | 'departures'
type Props = {
  readonly day: SessionDay
  readonly act: Act
  readonly fields: FormView<typeof arrivalForm> | FormView<typeof departureForm>
  readonly from: 'session' | 'reception'
  readonly hidden: Hidden
}

const words = {
  arrivals: { title: 'Sign people in', button: 'Sign in', none: 'Everybody is here', nobody: 'There is nobody left to sign in.' },
  departures: { title: 'Sign people out', button: 'Sign out', none: 'Nobody is here', nobody: 'Everybody who came has left.' },
} as const satisfies Record<Act, object>

/** Those who are not here, also whoever left and comes back, or those still here. */
const askedFor = (people: readonly Present[], act: Act): readonly Present[] =>
  people.filter(({ arrivedAt, leftAt }) => (arrivedAt !== null && leftAt === null) === (act === 'departures'))

/** Who could answer for the children: workers and those they live with; others only where the service allows it. Who left can once they are back. DAY-05 */
const carers = ({ people, isWatched, authorised }: SessionDay, act: Act): readonly Present[] =>
  people.filter(({ id, kind, side, leftAt }) => {
    if (kind === 'child' || (act === 'departures' && leftAt !== null)) return false
    if (kind === 'worker' || side === 'resident' || side === 'carer') return true
    return isWatched ? authorised.some(({ party }) => party === id) : side === 'visiting'
  })

/** Several people at once, with one time; each child with the adult who answers for them. */
export const ArrivalPage = ({ day, act, fields, from, hidden }: Props) => {
  const { session } = day
  const people = askedFor(day.people, act)
  const back = from === 'reception' ? '/reception' : `/sessions/${session.id}`
  return (
    <>
      <PageHead caption={`${dayInWords(session.onDay)}, ${timesInWords(session)}, ${session.room}`} title={words[act].title} />
      {people.length === 0 ? (
        <Empty title={words[act].none}>{words[act].nobody}</Empty>
      ) : (
        <PostForm action={`/sessions/${session.id}/${act}`} hidden={hidden}>
          <input type="hidden" name="from" value={from} />
          <CheckboxesField field={fields.people} items={people.map(item)} />
          {people.some(({ kind }) => kind === 'child') && (
            <RadiosField
              field={{ ...fields.careOf, hint: 'Every child has one adult who answers for them, at every moment.' }}
              items={carers(day, act).map(item)}
            />
          )}
          <TextField field={fields.at} width={5} autoComplete="off" />
          <ButtonGroup>
            <Button stopsDoubleClick>{words[act].button}</Button>
            <a class="govuk-link" href={back}>
              Go back
            </a>
          </ButtonGroup>
        </PostForm>
      )}
    </>
  )
}

export const examples = {
  'signing people in': () => (
    <ArrivalPage
      day={exampleDay('planned')}
      act="arrivals"
      fields={viewForm(arrivalForm, {}, {})}
      from="reception"
      hidden={exampleHidden}
    />
  ),
  'signing people out': () => (
    <ArrivalPage day={exampleDay('ended')} act="departures" fields={viewForm(arrivalForm, {}, {})} from="session" hidden={exampleHidden} />
  ),
}
