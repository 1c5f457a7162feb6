import type { Role } from '../../domain/actor.ts'
import { couldDo } from '../../domain/permission.ts'
import type { Action } from '../../domain/permission-table.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Ask, page } from '../../web/route.ts'

type Place = { readonly href: string; readonly label: string; readonly says: string; readonly may: Action }

const places: readonly Place[] = [
  {
    href: '/manual',
    label: 'Manual of procedures',
    says: 'How we work, step by step, always true to the values in force.',
    may: 'manual.read',
  },
  {
    href: '/service/policy',
    label: 'Our policy',
    says: 'Every value that decides what the pages allow, and where it comes from.',
    may: 'policy.read',
  },
  { href: '/workers', label: 'Workers', says: 'Who works with families, and whether their checks are current.', may: 'workers.list' },
  { href: '/venues', label: 'Venues and rooms', says: 'Where sessions take place.', may: 'venues.manage' },
  { href: '/staff', label: 'People and roles', says: 'Who can sign in, and what each may do.', may: 'staff.manage' },
  { href: '/organisations', label: 'Organisations', says: 'Who refers to us, and the keys of their case systems.', may: 'api-keys.manage' },
  {
    href: '/emergency-access',
    label: 'Emergency access',
    says: 'Who opened a file in an emergency, and whether a manager has looked at it.',
    may: 'families.review-emergency',
  },
]

/** What a person can look at about the service itself; a place they may not enter is not named. */
export const ServicePage = ({ name, roles }: { readonly name: string; readonly roles: readonly Role[] }) => (
  <>
    <PageHead title={name} lead="The service itself: its people, its places and how it works." />
    <ul class="govuk-list kt-work">
      {places
        .filter(({ may }) => couldDo(may, roles))
        .map(({ href, label, says }) => (
          <li class="kt-work__item">
            <div>
              <p class="kt-work__do">
                <a class="govuk-link" href={href}>
                  {label}
                </a>
              </p>
              <p class="kt-work__why">{says}</p>
            </div>
          </li>
        ))}
    </ul>
  </>
)

export const showService = async ({ person, service }: Ask) => page('Service', <ServicePage name={service.name} roles={person.roles} />)

export const examples = {
  'as a manager sees it': () => <ServicePage name="Northmere Family Time" roles={['manager']} />,
  'as a volunteer sees it': () => <ServicePage name="Northmere Family Time" roles={['volunteer']} />,
}
