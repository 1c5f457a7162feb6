import type { Match } from '../../domain/matching.ts'

const lowered = (says: string): string => says.slice(0, 1).toLowerCase() + says.slice(1)

const sentence = (start: string, reasons: readonly string[]): string =>
  reasons.length === 0 ? '' : `${start}: ${reasons.map(lowered).join('; ')}.`

export const reasonsOf = (match: Match): string =>
  [sentence('For', match.for), sentence('Against', match.against)].filter((words) => words !== '').join(' ')

/** What holds for or against every one of them is said once, above them. */
const sharedBy = (matches: readonly Match[], side: 'for' | 'against'): readonly string[] =>
  matches.length < 2 ? [] : (matches[0]?.[side] ?? []).filter((reason) => matches.every((match) => match[side].includes(reason)))

export const withoutShared = (matches: readonly Match[]): readonly Match[] => {
  const shared = [...sharedBy(matches, 'for'), ...sharedBy(matches, 'against')]
  const own = (reasons: readonly string[]): readonly string[] => reasons.filter((reason) => !shared.includes(reason))
  return matches.map((match) => ({ ...match, for: own(match.for), against: own(match.against) }))
}

export const Shared = ({ matches }: { readonly matches: readonly Match[] }) => {
  const said = [
    sentence('For all of them', sharedBy(matches, 'for')),
    sentence('Against all of them', sharedBy(matches, 'against')),
  ].filter((words) => words !== '')
  return said.length === 0 ? null : <p class="govuk-body">{said.join(' ')}</p>
}

export const Barred = ({ matches }: { readonly matches: readonly Match[] }) =>
  matches.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-s">Cannot be chosen</h2>
      <ul class="govuk-list govuk-list--bullet">
        {matches.map((match) => (
          <li>
            {match.name}: {match.obstacles.join('. ')}. <span class="kt-rule-id">Rule PRE-04</span>
          </li>
        ))}
      </ul>
    </>
  )

export const exampleMatch: Match = {
  id: '019e0000-0000-7000-8000-000000000001',
  name: 'Callum Reid',
  score: 3,
  for: ['Speaks Polish', 'Works in this area'],
  against: ['Has 3 other families now'],
  obstacles: [],
}
export const exampleBarred: Match = {
  ...exampleMatch,
  id: '019e0000-0000-7000-8000-00000000000a',
  name: 'Sam Wu',
  obstacles: ['The enhanced DBS check ran out on Fri 1 May 2026'],
}

export const examples = {
  'who cannot be chosen': () => <Barred matches={[exampleBarred]} />,
  'what holds against all': () => <Shared matches={[exampleMatch, { ...exampleMatch, name: 'Dina Okoye' }]} />,
}
