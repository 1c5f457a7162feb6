import { Mark } from './components/icon.tsx'
import { type Hidden, PostLink } from './components/post-form.tsx'
import type { PageProps, SignedIn } from './page-props.ts'

const homeOf = (person: SignedIn | null): string => person?.homePath ?? '/'

/** Leaving the session is an act, so it is posted. */
export const SignOut = ({ hidden }: { readonly hidden: Hidden | undefined }) =>
  hidden === undefined ? null : (
    <PostLink action="/sign-out" hidden={hidden}>
      Sign out
    </PostLink>
  )

const Search = ({ search }: { readonly search: NonNullable<PageProps['search']> }) => (
  <form class="kt-header__search" role="search" action={search.action}>
    <label class="govuk-visually-hidden" for="search">
      Search families, people and numbers
    </label>
    <input class="govuk-input" id="search" name="q" type="search" autocomplete="off" value={search.value} />
    <button type="submit">Search</button>
  </form>
)

const Person = ({ person, hidden }: { readonly person: SignedIn; readonly hidden: Hidden | undefined }) => (
  <>
    <span>
      {person.accountPath === undefined ? (
        person.name
      ) : (
        <a class="govuk-link" href={person.accountPath}>
          {person.name}
        </a>
      )}
      <span class="govuk-visually-hidden">, {person.roleWords}</span>
    </span>
    <SignOut hidden={hidden} />
  </>
)

/** Staff and referrers see the product's sign and the service's name. */
export const StaffHeader = ({ service, person, search, hidden }: PageProps) => (
  <header class="kt-header">
    <div class="govuk-width-container kt-header__row">
      <a class="kt-header__home" href={homeOf(person)}>
        <Mark /> Kintime
      </a>
      {service !== null && <span class="kt-header__service">{service.name}</span>}
      <div class="kt-header__end">
        {search && <Search search={search} />}
        {person && <Person person={person} hidden={hidden} />}
      </div>
    </div>
  </header>
)

/** Parents see the service's name, not ours, and a way to leave at once, on every page. */
export const PartyHeader = ({ service, person }: PageProps) => (
  <header class="kt-header kt-header--service">
    <div class="kt-narrow kt-header__row">
      <a class="kt-header__home" href={homeOf(person)}>
        {service?.name ?? 'Family time'}
      </a>
      <div class="kt-header__end">
        <a class="kt-leave" href="/leave" rel="nofollow noreferrer">
          Leave now
        </a>
      </div>
    </div>
  </header>
)
