export const betaRows = []
