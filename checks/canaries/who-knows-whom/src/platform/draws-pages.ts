import { page } from '../web/page.tsx'

export const letter = page
