import { roleWords } from '../../src/domain/actor.ts'
import { exampleServices, type Persona } from '../../src/features/set-up/example-store.ts'
import type { Database } from '../../src/platform/transaction.ts'

const lineOf = ({ name, roles, organisation, area }: Persona): string => {
  const where = organisation ?? area
  return `  ${name.padEnd(20)} ${roles.map((role) => roleWords[role]).join(', ')}${where === null ? '' : `, ${where}`}`
}

/** Everybody whom a visitor may be, service by service, for the terminal. The page /examples shows the same list. */
export const personaLines = async (database: Database): Promise<readonly string[]> =>
  (await exampleServices(database)).flatMap(({ name, personas }) => ['', name, ...personas.map(lineOf)])
