/** Mails with a link to one letter box in one day, whoever asked for them: nobody can fill somebody's letter box. RISK-07 */
export const linkMailsADay = 3

export const mayMailLink = (askedBeforeToday: number): boolean => askedBeforeToday < linkMailsADay
