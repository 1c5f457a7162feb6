/** What a rule or a use case answers: done, with its value, or refused, by name and never by exception. */
export type Outcome<Value, Refusal extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal; readonly facts: Facts }

/** The few words and numbers that a refusal's sentence needs (never a person's protected details). */
export type Facts = Readonly<Record<string, string | number>>

export const done = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const refused = <Refusal extends string>(refusal: Refusal, facts: Facts = {}) => ({ ok: false, refusal, facts }) as const
