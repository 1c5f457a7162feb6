import { siteMap } from '../../src/main/site-map.ts'
import { aService } from '../../src/testing/service.ts'
import { walkAround } from './audit-around.ts'
import { walkLibrary, walkOwnForms } from './audit-library.ts'
import { walkMainJob } from './audit-main-job.ts'
import { walkOffice } from './audit-office.ts'
import { aWalker, type Step } from './audit-steps.ts'
import type { ProofGround } from './ground.ts'

/** Acts that leave no row, each with the reason why that is enough. */
export const silentActs: Readonly<Record<string, string>> = {
  'POST /referrals/:id/decision/letter': 'half a decision that only its writer can open; a row when it is given',
  'POST /organisations/:id/deliveries/:delivery/tries': 'sends once more what was told already; what happened has its row',
  ...Object.fromEntries(
    [
      'children/:place',
      'children/:place/removal',
      'adults/:place',
      'adults/:place/removal',
      'needs',
      'asked',
      'court',
      'background',
      'risks',
      'practical',
    ].map((page) => [
      `POST /referrals/drafts/:id/${page}`,
      'half a form that only its writer can open; a row when it is begun, and rows with all of it when it is sent in',
    ]),
  ),
}

/** Acts that no walk takes yet: they need a second factor at hand, a file, or an end of one's own sign-in. */
export const notWalked: readonly string[] = [
  '/account/confirm',
  '/account/password',
  '/account/recovery-codes',
  '/account/recovery-codes/kept',
  '/account/sign-ins/:mark/end',
  '/emergency-access/request',
  '/families/:id/agreement/paper/:signatory',
  '/families/:id/agreement/children/:child/paper',
  '/sessions/:id/alone',
  '/sign-out',
]

export type WritesProof = {
  readonly steps: readonly Step[]
  readonly silent: readonly Step[]
  readonly unwalked: readonly string[]
  readonly idle: readonly string[]
}

/** Walks the main job and the office's work over the real routes, and counts the rows in the name of whoever acted. */
export const proveWrites = async (ground: ProofGround): Promise<WritesProof> => {
  await using service = await aService('county')
  const mainJob = aWalker(service)
  await walkMainJob(mainJob)
  const office = aWalker(ground.service)
  await walkOffice(office, ground)
  await walkAround(office, ground)
  await walkLibrary(office, ground)
  await using centre = await aService('independent')
  const desk = aWalker(centre)
  await walkOwnForms(desk)
  const steps = [...mainJob.steps(), ...office.steps(), ...desk.steps()]
  const walked = new Set(steps.map(({ route }) => route))
  const acts = siteMap.rows.filter(({ method }) => method === 'POST').map(({ path }) => path)
  return {
    steps,
    silent: steps.filter(({ rows, route }) => rows < 1 && silentActs[route] === undefined),
    unwalked: acts.filter((path) => !walked.has(`POST ${path}`) && !notWalked.includes(path)),
    idle: [
      ...Object.keys(silentActs).filter((route) => steps.some((step) => step.route === route && step.rows > 0)),
      ...notWalked.filter((path) => !acts.includes(path)),
    ],
  }
}
