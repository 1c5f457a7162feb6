export const aFamily = 'family'
