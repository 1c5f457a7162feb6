export { giveUpLinks } from './give-up-links.ts'
