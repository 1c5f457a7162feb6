export const missingFrom: (lock: unknown) => readonly unknown[]
