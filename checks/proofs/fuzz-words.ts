import { z } from 'zod'

/** The same walk for the same number: a fault is found again by its round. */
export type Dice = {
  readonly below: (count: number) => number
  readonly one: <T>(of: readonly T[]) => T
  readonly chance: (percent: number) => boolean
}

export const diceFrom = (start: number): Dice => {
  let state = (start * 2_654_435_761 + 97) >>> 0
  const below = (count: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * Math.max(count, 1))
  }
  return {
    below,
    one: (of) => {
      const found = of[below(of.length)]
      if (found === undefined) throw new Error('There is nothing to choose from')
      return found
    },
    chance: (percent) => below(100) < percent,
  }
}

/** What nobody sends by hand: broken letters, right-to-left marks, commands for other machines, and far too much. */
const hostile: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202Egnp.exe',
  '\ufeff',
  "' or 1=1 --",
  '"; drop table family; --',
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '../../../../etc/passwd',
  '%00%ff%c0%ae',
  '-1',
  '0',
  '1e309',
  '9'.repeat(400),
  '99999999999999999999',
  '0x1F',
  'NaN',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '2026-13-01',
  '0000-00-00',
  '+275760-09-13',
  '-271821-04-19',
  '9999-12-31',
  '25:61',
  '24:00',
  '00000000-0000-0000-0000-000000000000',
  '0197A000-0000-7000-8000-00000000000G',
  '𝕳𝖊𝖑𝖑𝖔 👨‍👩‍👧‍👦 مرحبا',
  'é'.repeat(5_000),
  'x'.repeat(60_000),
  '\r\nSet-Cookie: a=b',
  'a,b;c|d\t\n',
  '[]',
  '{"a":1}',
]

/** What might well be sent, so that a form is passed and the act behind it is reached. */
const likely: readonly string[] = `
  yes | no | 1 | 2 | 5 | 60 | 15 | on
  none | Ashdown | Poppy | They were calm and drew together. | 2026-05-21 | 2026-06-04 | 2019-03-02 | 10:00
  15:30 | someone@example.org | 07700 900123 | East | weekly | supervised
`
  .trim()
  .split(/\s*[|\n]\s*/)

/** Every word that a schema names, however it is wrapped. */
const choicesOf = (schema: z.ZodType): readonly string[] =>
  JSON.stringify(toJson(schema))
    .match(/(?<="(?:enum|const)":)(?:\[[^\]]*\]|"[^"]*")/g)
    ?.flatMap(wordsIn) ?? []
const toJson = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
const wordsIn = (json: string): readonly string[] => [JSON.parse(json)].flat().filter((word) => typeof word === 'string')

const known = new WeakMap<z.ZodType, readonly string[]>()
const rememberedChoices = (schema: z.ZodType): readonly string[] => {
  const found = known.get(schema) ?? choicesOf(schema)
  known.set(schema, found)
  return found
}

export const wordFor = (dice: Dice, schema: z.ZodType | null, ids: readonly string[]): string => {
  const choices = schema === null ? [] : rememberedChoices(schema)
  if (choices.length > 0 && dice.chance(70)) return dice.one(choices)
  if (dice.chance(25)) return dice.one(ids)
  return dice.one(dice.chance(55) ? likely : hostile)
}

/** A body for a case system's route: the shape that its schema names, with a wrong thing here and there. */
export const jsonFor = (dice: Dice, shape: unknown, depth = 0): unknown => {
  if (dice.chance(8)) return dice.one<unknown>([null, 7, -1, 1e308, true, [], {}, ...hostile])
  const {
    type,
    properties,
    items,
    enum: named,
  } = (shape ?? {}) as { type?: string; properties?: Record<string, unknown>; items?: unknown; enum?: readonly unknown[] }
  if (named !== undefined) return dice.one(named)
  if (type === 'object' && depth < 6)
    return Object.fromEntries(
      Object.entries(properties ?? {}).flatMap(([name, each]) => (dice.chance(92) ? [[name, jsonFor(dice, each, depth + 1)]] : [])),
    )
  if (type === 'array') return Array.from({ length: dice.below(3) }, () => jsonFor(dice, items, depth + 1))
  if (type === 'boolean') return dice.chance(50)
  if (type === 'number' || type === 'integer') return dice.one([0, 1, 60, 90, -5, 1e9])
  return dice.one(dice.chance(70) ? likely : hostile)
}
