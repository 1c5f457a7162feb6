import type { FamilyId } from '../../domain/ids.ts'
import { SubNavigation } from '../../web/components/moj-sub-navigation.tsx'

const tabs = [
  { name: 'overview', words: 'Overview', path: '' },
  { name: 'people', words: 'People', path: '/people' },
  { name: 'risk', words: 'Risk', path: '/risk' },
  { name: 'agreement', words: 'Agreement', path: '/agreement' },
  { name: 'before', words: 'First session', path: '/before' },
  { name: 'worker', words: 'Worker', path: '/worker' },
  { name: 'sessions', words: 'Sessions', path: '/sessions' },
  { name: 'records', words: 'Records', path: '/records' },
  { name: 'documents', words: 'Documents', path: '/documents' },
  { name: 'events', words: 'All events', path: '/events' },
] as const
export type FamilyTab = (typeof tabs)[number]['name']

/** The pages of one family's file; every room that adds a page to the file draws it under these. */
export const FamilyTabs = ({ family, current }: { readonly family: FamilyId; readonly current: FamilyTab }) => (
  <SubNavigation
    landmark="Family file"
    items={tabs.map(({ name, words, path }) => ({ words, href: `/families/${family}${path}`, isCurrent: name === current }))}
  />
)

export const examples = { 'a file open at its people': () => <FamilyTabs family={'example' as FamilyId} current="people" /> }
