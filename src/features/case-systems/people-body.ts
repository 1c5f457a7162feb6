import { z } from 'zod'
import {
  childSexWords,
  legalStatusWords,
  needNames,
  partySideWords,
  type ChildSex,
  type LegalStatus,
  type PartySide,
} from '../../domain/referral.ts'

export const keysOf = <K extends string>(words: Readonly<Record<K, string>>) => Object.keys(words) as [K, ...K[]]
/** Signs that no text holds and no database stores, but for line ends and tabs. */
const isReadable = (words: string): boolean => words.isWellFormed() && !/\p{Cc}/u.test(words.replaceAll(/[\n\r\t]/g, ''))
export const text = (most = 200) => z.string().max(most).refine(isReadable, 'Send readable text')
export const some = (most?: number) => text(most).default('')
export const story = () => text(20_000)
export const day = () => z.iso.date()

export const child = z.strictObject({
  givenName: text(100),
  familyName: text(100),
  bornOn: day(),
  legalStatus: z.enum(keysOf<LegalStatus>(legalStatusWords)),
  livesWith: text(),
  school: some(),
  isSchoolConfidential: z.boolean().default(true),
  mayLeaveVenue: z.boolean(),
  needs: z.strictObject(
    Object.fromEntries(needNames.map((need) => [need, text(1000)])) as Record<(typeof needNames)[number], ReturnType<typeof text>>,
  ),
  more: z
    .strictObject({
      sex: z.enum(keysOf<ChildSex>(childSexWords)).nullable().optional(),
      systemId: text(50).optional(),
      lookedAfterSince: day().nullable().optional(),
      wishes: text(1000).optional(),
    })
    .optional(),
})

export const adult = z.strictObject({
  name: text(),
  side: z.enum(keysOf<PartySide>(partySideWords)),
  relation: text(100),
  address: some(500),
  phone: some(50),
  email: some(),
  isConfidential: z
    .boolean()
    .optional()
    .describe('Left out, the details of a carer and of whoever the children live with are confidential'),
  mayAttend: z.boolean(),
  mustSign: z.boolean().default(false),
  language: text(50).default('English'),
  needsInterpreter: z.boolean().default(false),
  more: z
    .strictObject({
      bornOn: day().nullable().optional(),
      hasParentalResponsibility: z.boolean().nullable().optional(),
      ethnicity: text().optional(),
      religion: text().optional(),
      disability: text(500).optional(),
      solicitor: text(300).optional(),
    })
    .optional(),
})
