/** `npm run seed`: the five example services. `npm run --silent seed -- --profile canary --seed N`: marked data for outside tests, and JSON. */
import { parseArgs } from 'node:util'
import { seedCanary } from '../db/seed/canary/seed-canary.ts'
import { seedExamples } from '../db/seed/examples.ts'
import { personaLines } from '../db/seed/personas.ts'
import type { SeedGround } from '../db/seed/stage.ts'
import { type Code, command, withParts } from '../src/main/cli.ts'
import type { Parts } from '../src/main/parts.ts'

const say = (line: string): void => void process.stderr.write(`${line}\n`)

const groundOf = ({ database, clock }: Parts): SeedGround => ({ databaseAt: database.at, now: clock.now(), say })

const examples = (): Promise<Code> =>
  withParts<Code>(async (parts) => {
    say('Making the five example services …')
    await seedExamples(groundOf(parts))
    for (const line of await personaLines(parts.database)) process.stdout.write(`${line}\n`)
    return 0
  })

const canary = (seed: number): Promise<Code> =>
  withParts<Code>(async (parts) => {
    const answer = await seedCanary(groundOf(parts), seed)
    process.stdout.write(`${JSON.stringify(answer)}\n`)
    return 0
  })

const seed = async (): Promise<Code> => {
  const { values } = parseArgs({ options: { profile: { type: 'string', default: 'examples' }, seed: { type: 'string', default: '1' } } })
  if (values.profile === 'examples') return await examples()
  const number = Number(values.seed)
  if (values.profile === 'canary' && Number.isInteger(number) && number >= 0) return await canary(number)
  say(`There is no profile "${values.profile}". Choose examples, or canary with --seed and a whole number.`)
  return 2
}

await command(seed)
