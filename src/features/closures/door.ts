export { closureStandsInTheWay, oldDebt } from './close-file.ts'
export { closedFileWords, type ClosedFileRefusal } from './closure-words.ts'
