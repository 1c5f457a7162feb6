export declare const missingFrom: (lock: unknown) => readonly unknown[]
