const days: readonly number[] = [1]

export const first: number = days[0]
export const words: string = 5
