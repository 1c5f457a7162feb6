import type { LegalStatus } from '../../src/domain/referral.ts'
import type { AdultSpec, FamilySpec, Story } from './spec.ts'

type Source = Pick<FamilySpec, 'referrer' | 'kind' | 'area' | 'minutes' | 'status'>

const pair = (text: string): AdultSpec => {
  const [name = '', relation = ''] = text.split(',').map((part) => part.trim())
  return [name, relation]
}

const childFrom = (text: string): readonly [string, number] => {
  const [name = '', age = '0'] = text.trim().split(' ')
  return [name, Number(age)]
}

/** "carer Fay Marsh; status care-order; urgent" */
const extras = (text: string): Partial<FamilySpec> => {
  const said = new Map(
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => [part.split(' ')[0] ?? '', part.slice(part.indexOf(' ') + 1)]),
  )
  const [carer, relative, status, language, accounts, apart] = ['carer', 'relative', 'status', 'language', 'accounts', 'apart'].map(
    (name) => said.get(name),
  )
  return {
    ...(carer === undefined ? {} : { carer }),
    ...(relative === undefined ? {} : { relative: pair(relative) }),
    ...(status === undefined ? {} : { status: status as LegalStatus }),
    ...(language === undefined ? {} : { language }),
    ...(accounts === undefined ? {} : { accounts: accounts.split(' ') }),
    ...(apart === undefined ? {} : { apart }),
    ...(said.has('urgent') ? { isUrgent: true } : {}),
  }
}

/** "twin Cole": the children seem to be those of the Cole family. */
const twinIn = (rows: readonly (readonly string[])[], more: string): Partial<FamilySpec> => {
  const [, surname] = /twin ([^;]+)/.exec(more) ?? []
  return surname === undefined ? {} : { bornAs: rows.findIndex((row) => row[1] === surname.trim()) }
}

/** Families out of a table that can be read at a glance: one row for each, columns between bars. */
export const familiesFrom = (sources: Readonly<Record<string, Source>>, table: string): readonly FamilySpec[] => {
  const rows = table
    .split('\n')
    .filter((row) => row.includes('|'))
    .map((row) => row.split('|').map((cell) => cell.trim()))
  return rows.map(([story = '', surname = '', by = '', children = '', visiting = '', resident = '', more = '']) => {
    const source = sources[by]
    if (source === undefined) throw new Error(`Nobody refers as "${by}".`)
    return {
      ...source,
      story: story as Story,
      surname,
      children: children.split(',').map(childFrom),
      visiting: pair(visiting),
      ...(resident === '' ? {} : { resident: pair(resident) }),
      ...extras(more),
      ...twinIn(rows, more),
    }
  })
}
