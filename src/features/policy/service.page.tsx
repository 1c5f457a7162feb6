import type { Role } from '../../domain/actor.ts'
import { couldDo } from '../../domain/permission.ts'
import type { Action } from '../../domain/permission-table.ts'
import type { ReferrerKind } from '../../domain/referrer-kind.ts'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Ask, page } from '../../web/route.ts'
import { policyInForce } from './policy-query.ts'

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
  {
    href: '/service/clauses',
    label: 'Clauses of the agreement',
    says: 'What our agreements say, and the translations that are on file.',
    may: 'agreements.reword',
  },
  {
    href: '/service/leaflets',
    label: 'Leaflets',
    says: 'What families and children are given before they come.',
    may: 'agreements.reword',
  },
  { href: '/own-forms', label: 'Parents’ own forms', says: 'Parents who refer themselves, each on their own form.', may: 'own-forms.list' },
  { href: '/waiting-list', label: 'Waiting list', says: 'Families who wait for a place, the longest first.', may: 'waiting-list.see' },
  {
    href: '/papers-held',
    label: 'Held back',
    says: 'Papers and letters that would tell somebody something confidential, until a person has settled them.',
    may: 'papers.list-held',
  },
  {
    href: '/service/continuity',
    label: 'The same worker',
    says: 'How often a family meets the worker they know best.',
    may: 'workers.list',
  },
  {
    href: '/connections',
    label: 'Who knows whom',
    says: 'Who said that they know a family, and is kept off its file.',
    may: 'families.review-emergency',
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
type Props = {
  readonly name: string
  readonly roles: readonly Role[] /** Whether families may refer themselves here. REF-01 */
  readonly takesFamilies: boolean
}

export const ServicePage = ({ name, roles, takesFamilies }: Props) => (
  <>
    <PageHead title={name} lead="The service itself: its people, its places and how it works." />
    <ul class="govuk-list kt-work">
      {places
        .filter(({ href, may }) => couldDo(may, roles) && (takesFamilies || href !== '/own-forms'))
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

const familyKinds: readonly ReferrerKind[] = ['family', 'both-parents']

export const showService = async ({ work, person, service }: Ask) => {
  const { whoMayRefer } = (await policyInForce(work)).referral
  const takesFamilies = familyKinds.some((kind) => whoMayRefer.includes(kind))
  return page('Service', <ServicePage name={service.name} roles={person.roles} takesFamilies={takesFamilies} />)
}

export const examples = {
  'as a manager sees it': () => <ServicePage name="Northmere Family Time" roles={['manager']} takesFamilies />,
  'as a volunteer sees it': () => <ServicePage name="Northmere Family Time" roles={['volunteer']} takesFamilies={false} />,
}
