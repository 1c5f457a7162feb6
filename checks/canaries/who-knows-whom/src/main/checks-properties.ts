import { property } from 'fast-check'

export const promise = property
