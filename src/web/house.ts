import type { FastifyReply } from 'fastify'
import type { Person } from '../domain/actor.ts'
import type { FamilyId } from '../domain/ids.ts'
import type { Facts } from '../domain/outcome.ts'
import type { Relation } from '../domain/relation.ts'
import type { Database } from '../platform/transaction.ts'
import type { Work } from '../platform/work.ts'
import type { Csrf } from './csrf.ts'
import type { Form } from './form.ts'
import type { System } from './api-route.ts'
import type { Vocabulary } from '../domain/refusal-words.ts'
import type { Answer, Ask, Service, Visit } from './route.ts'

export type Reason = {
  readonly status: number
  readonly refusal: { readonly name: string; readonly facts: Facts } | null
  readonly refusals: Vocabulary
  readonly form: Form
}

/** What the edge is given by `main`, so that it knows no room: who people are, how they stand to a file, how pages are framed. */
export type House = {
  readonly database: Database
  readonly csrf: Csrf
  readonly publicUrl: string
  readonly identify: (work: Work, secret: string) => Promise<{ readonly person: Person; readonly service: Service } | null>
  readonly relationsTo: (
    work: Work,
    person: Person,
    about: { readonly family: FamilyId | null; readonly owner?: string },
  ) => Promise<readonly Relation[]>
  readonly send: (reply: FastifyReply, ask: Ask, answer: Answer, reason?: Reason) => Promise<unknown>
  readonly sendOpen: (reply: FastifyReply, visit: Visit, answer: Answer, reason?: Reason) => Promise<unknown>
  readonly identifySystem: (work: Work, secret: string) => Promise<System | null>
  readonly redirect: (reply: FastifyReply, path: string) => unknown
}
