export { askAlpha } from './ask-beta.ts'
