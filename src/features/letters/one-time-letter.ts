/**
 * A letter whose link lets its reader in, or lets them sign: it goes to the address of that one person and nowhere else,
 * for whoever could send it to themselves could be that person. STAFF-04
 */
export const opensADoor = (kind: string): boolean => kind.startsWith('entry-') || kind === 'signing-link' || kind === 'paper-link'
