import { seedExamples } from '../../db/seed/examples.ts'
import type { Examples } from '../features/set-up/routes.tsx'
import { readConfig } from '../platform/config.ts'

/** How the set-up page makes the five example services; null where an installation wants none (EXAMPLES=off). EXAMPLES=on keeps them open beside a real one. */
export const examples: Examples = readConfig(process.env).allowsExamples
  ? {
      seed: (database) => seedExamples({ databaseAt: database.at, now: database.clock.now(), say: (line) => console.log(line) }),
      areOpenBesideReal: process.env['EXAMPLES'] === 'on',
    }
  : null
