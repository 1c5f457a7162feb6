export const askBeta = 1
