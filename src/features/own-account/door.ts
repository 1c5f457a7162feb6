export { ConfirmFirst } from './ways-in.page.tsx'
