/** From a path up to and with one of its places (`/families/:id/facts/:fact`) to what stands there. */
export type Place = Readonly<Record<string, string>>
