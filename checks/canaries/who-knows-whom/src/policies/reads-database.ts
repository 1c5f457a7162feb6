import type { Database } from '../platform/database.ts'

export type Policy = Database
