/** Runs the tests in the order of the house: `npm test`, `npm test -- rules house`, or `npm test -- src/domain/period.test.ts`. */
import { availableParallelism } from 'node:os'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type EventData, run } from 'node:test'
import { spec } from 'node:test/reporters'
import { chosenStages, type Stage, stages } from './test-stages.ts'

type Counts = EventData.TestSummary['counts'] & { readonly failed: number }
type Event = { readonly type: string; readonly data: unknown }

const nothing: Counts = { tests: 0, passed: 0, failed: 0, cancelled: 0, skipped: 0, todo: 0, topLevel: 0, suites: 0 }
const add = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(Object.keys(nothing).map((key) => [key, a[key as keyof Counts] + b[key as keyof Counts]])) as unknown as Counts
/** What neither passed nor was left out has failed, a file that never came to an end included. */
const withFailed = (counts: EventData.TestSummary['counts']): Counts => {
  const { tests, passed, cancelled, skipped, todo } = counts
  return { ...counts, failed: tests - passed - cancelled - skipped - todo }
}
const secondsSince = (start: number) => Math.round((performance.now() - start) / 1000)

/** Node closes each stage with its own counts; one closing for the whole run comes at the end. */
const isClosingLine = ({ type, data }: Event) =>
  type === 'test:diagnostic' &&
  /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test((data as EventData.TestDiagnostic).message)

const runStage = async ({ name, files, atOnce }: Stage): Promise<Counts> => {
  if (files.length === 0) return emptyStage(name)
  const start = performance.now()
  console.log(`\nStage ${name}: ${files.length} files`)
  let counts = nothing
  let ended = 0
  const progress = setInterval(() => console.log(`  … ${name}: ${ended} tests ended, ${secondsSince(start)} s so far`), 15_000)
  const report = new spec()
  const events = run({ files: [...files], concurrency: Math.min(atOnce, availableParallelism()), timeout: 600_000 })
  const counted = async function* (source: AsyncIterable<Event>) {
    for await (const event of source) {
      if (event.type === 'test:pass' || event.type === 'test:fail') ended += 1
      if (event.type === 'test:summary') counts = withFailed((event.data as EventData.TestSummary).counts)
      if (!isClosingLine(event)) yield event
    }
  }
  await pipeline(events, counted, report, new PassThrough(), async (lines) => {
    for await (const line of lines) process.stdout.write(line as string)
  })
  clearInterval(progress)
  console.log(`Stage ${name} took ${secondsSince(start)} s: ${counts.passed} passed, ${counts.failed + counts.cancelled} failed`)
  return counts
}

/** A stage that finds nothing to run proves nothing, so it fails. */
const emptyStage = (name: string): Counts => {
  console.log(`\n✖ Stage ${name}: no test file was found`)
  return { ...nothing, tests: 1, failed: 1 }
}

const close = (total: Counts, start: number) => {
  const lines = {
    tests: total.tests,
    suites: total.suites,
    pass: total.passed,
    fail: total.failed,
    cancelled: total.cancelled,
    skipped: total.skipped,
    todo: total.todo,
  }
  console.log('')
  for (const [name, count] of Object.entries(lines)) console.log(`ℹ ${name} ${count}`)
  console.log(`ℹ duration_ms ${Math.round(performance.now() - start)}\n`)
  console.log(`${total.passed} passed, ${total.failed + total.cancelled} failed`)
}

const start = performance.now()
const chosen = chosenStages(process.argv.slice(2))
console.log(
  `Testing Kintime: ${chosen.map(({ name }) => name).join(', ')} (stages: ${stages()
    .map(({ name }) => name)
    .join(', ')})`,
)
let total = nothing
for (const stage of chosen) total = add(total, await runStage(stage))
close(total, start)
process.exitCode = total.failed + total.cancelled > 0 || total.passed === 0 ? 1 : 0
