import { Temporal } from 'temporal-polyfill'
import type { ReferralId } from '../../domain/ids.ts'
import type { ClassAnswers, OfferClass } from '../../domain/offer-class.ts'
import type { Work } from '../../platform/work.ts'

export type Classed = {
  readonly offerClass: OfferClass
  readonly answers: ClassAnswers
  readonly reason: string
  readonly byName: string
  readonly at: Temporal.Instant
}
type Row = Omit<Classed, 'answers'> & { readonly id: string; readonly answers: Uint8Array }
type Written = Omit<ClassAnswers, 'endsOn' | 'reviewOn'> & { readonly endsOn: string | null; readonly reviewOn: string | null }

const dayOf = (text: string | null): Temporal.PlainDate | null => (text === null ? null : Temporal.PlainDate.from(text))

/** The newest classing, which counts; earlier ones stay on record. REF-09 */
export const classedOf = async (work: Work, referral: string): Promise<Classed | null> => {
  const found = await work.row<Row>`
    select id, class as "offerClass", answers, reason, by_name as "byName", at from referral_class
    where tenant_id = ${work.tenant} and referral_id = ${referral} order by at desc, id desc limit 1`
  if (found === null) return null
  const written = JSON.parse(work.open(found.answers, { table: 'referral_class', row: found.id, column: 'answers' })) as Written
  return { ...found, answers: { ...written, endsOn: dayOf(written.endsOn), reviewOn: dayOf(written.reviewOn) } }
}

export type NewClass = {
  readonly referral: ReferralId
  readonly offerClass: OfferClass
  readonly answers: ClassAnswers
  readonly reason: string
}

export const saveClass = async (work: Work, { referral, offerClass, answers, reason }: NewClass): Promise<void> => {
  const id = work.newId()
  const sealed = work.seal(JSON.stringify(answers), { table: 'referral_class', row: id, column: 'answers' })
  const [ends, review] = offerClass === 'exceptional' ? [answers.endsOn, answers.reviewOn] : [null, null]
  await work.rows`
    insert into referral_class (tenant_id, id, referral_id, class, answers, reason, ends_on, review_on, by_account, by_name, at)
    values (${work.tenant}, ${id}, ${referral}, ${offerClass}, ${sealed}, ${reason}, ${ends}, ${review}, ${work.actor.id}, ${work.actor.name}, ${work.now})`
}
