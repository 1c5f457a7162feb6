import { page } from '../../web/page.tsx'

export const openAlpha = page
