export { setUpLink } from './set-up-link.ts'
