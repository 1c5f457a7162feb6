export { closureStandsInTheWay, oldDebt } from './close-file.ts'
export { closedFileWords } from './closure-words.ts'
