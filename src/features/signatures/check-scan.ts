import type { Outcome } from '../../domain/outcome.ts'
import { checkUpload } from '../../platform/foreign-files/check-upload.ts'
import type { Foreign, UploadRefusal } from '../../platform/foreign-files/upload-refusal.ts'

export type ScanRefusal = UploadRefusal
export type Scan = Pick<Foreign, 'bytes' | 'mediaType' | 'ending'>

/** What a scan is, its content says, never its name; one that could not be read by anybody later is refused. AGR-03 */
export const checkScan = (given: Uint8Array): Promise<Outcome<Scan, ScanRefusal>> => checkUpload(given)
