/** What the door to the database needs of the keys: sealing bound to one cell, and keyed fingerprints. */
export type CellPlace = { readonly tenant: number; readonly table: string; readonly row: string; readonly column: string }

export type Ciphers = {
  readonly seal: (text: string, place: CellPlace) => Uint8Array
  readonly open: (sealed: Uint8Array, place: CellPlace) => string
  readonly fingerprint: (text: string, purpose: string) => Uint8Array
}
