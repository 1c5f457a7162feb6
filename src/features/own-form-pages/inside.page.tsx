import type { ComponentChildren } from 'preact'
import { stepsFor } from '../../domain/own-form-questions.ts'
import type { Work } from '../../platform/work.ts'
import { PostLink, type Hidden } from '../../web/components/post-form.tsx'
import { page, type Answer, type Visit } from '../../web/route.ts'
import { holding, type Held } from './hold-form.ts'

export const formPath = (visit: Pick<Visit, 'params'>): string => `/form/${encodeURIComponent(visit.params['token'] ?? '')}`

type Foot = { readonly path: string; readonly hidden: Hidden; readonly helpPhone: string; readonly isOpen: boolean }

/** On every page of the form: a way to stop that closes it on this phone, and whom to call. */
const FormFoot = ({ path, hidden, helpPhone, isOpen }: Foot) => (
  <div class="kt-section">
    {isOpen && (
      <p class="govuk-body">
        <a class="govuk-link" href={`${path}/pages`}>
          See all pages
        </a>
      </p>
    )}
    <PostLink action={`${path}/pause`} hidden={hidden}>
      Stop for now and close my form
    </PostLink>
    {helpPhone !== '' && <p class="govuk-body">Need help? Call {helpPhone}.</p>}
  </div>
)

export const examples = {
  'under every page': () => <FormFoot path="#" hidden={{ csrf: 'x', once: 'y' }} helpPhone="020 7946 0112" isOpen />,
}

type Drawn = { readonly title: string; readonly body: ComponentChildren; readonly back?: string }
type To = { readonly to: string }
type Draw = (held: Held, work: Work) => Drawn | To | Promise<Drawn | To>

/** A page for the parent who holds the form; everybody else is asked for the code, whatever the address. */
export const inside = async (visit: Visit, draw: Draw): Promise<Answer> => {
  const path = formPath(visit)
  const drawn = await holding(visit, visit.params['token'], async (work, held) => ({ held, drawn: await draw(held, work) }))
  if (drawn === null) return { kind: 'to', path }
  if ('to' in drawn.drawn) return { kind: 'to', path: `${path}/${drawn.drawn.to}` }
  const { title, body, back } = drawn.drawn
  const { service, copy } = drawn.held
  return page(
    title,
    <>
      {body}
      <FormFoot path={path} hidden={visit.hidden} helpPhone={service.helpPhone} isOpen={copy.state !== 'in'} />
    </>,
    { inFamilyHands: { serviceName: service.name }, ...(back === undefined ? {} : { back: { label: 'Back', href: `${path}/${back}` } }) },
  )
}

/** The same, while there is still something to fill in; afterwards every page says that the form is in. */
export const whileOpen = (visit: Visit, draw: Draw): Promise<Answer> =>
  inside(visit, (held, work) => (held.copy.state === 'in' ? { to: 'in' } : draw(held, work)))

/** The page after this one: about the parent, then the children, then the rest, then the check. */
export const stepAfter = (key: string): string => {
  const keys = stepsFor({ place: 1 }).map((step) => step.key)
  return key === 'other-parent' ? 'children' : (keys[keys.indexOf(key) + 1] ?? 'check')
}
