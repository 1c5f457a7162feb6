import { libraryOf, type ServiceClause } from '../../domain/clauses-library.ts'
import type { Work } from '../../platform/work.ts'
import { newestWordings } from './clause-store.ts'

/** The clauses that this service drafts its agreements from, in their order. AGR-01 */
export const libraryInForce = async (work: Work): Promise<readonly ServiceClause[]> => libraryOf(await newestWordings(work))
