/** Writes docs/states.md from the rules that say how things stand. */
import { writeFileSync } from 'node:fs'
import { statesPage } from '../checks/states.ts'

writeFileSync('docs/states.md', statesPage())
console.log('docs/states.md is written.')
