/** Every sentence of the first pages. */
const counted = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
const count = (number: number, one: string, many: string): string => `${counted[number] ?? number} ${number === 1 ? one : many}`

const timeOfDay = (hour: number): string => {
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}

export const greeting = (hour: number, name: string): string => `Good ${timeOfDay(hour)}, ${name.split(' ')[0] ?? name}`

/** How things stand, in one sentence: a person who reads only this has not missed a duty. */
export const standingSentence = (of: { readonly late: number; readonly today: number; readonly sessions: number }): string => {
  const duties =
    of.late === 0 && of.today === 0
      ? 'Nothing is late and nothing is due today.'
      : [
          of.late > 0 ? `${count(of.late, 'thing is', 'things are')} late` : '',
          of.today > 0 ? `${count(of.today, 'thing is', 'things are').toLowerCase()} due today` : '',
        ]
          .filter(Boolean)
          .join(' and ')
          .replace(/^./, (letter) => letter.toUpperCase())
          .concat('.')
  return `${duties} ${of.sessions === 0 ? 'There are no sessions today.' : `${count(of.sessions, 'session is', 'sessions are')} planned today.`}`
}

export const referralStateWords = {
  'waits-approval': 'Waits for your team manager',
  'waits-decision': 'Received, waits for a decision',
  asked: 'Waits for your answer',
  accepted: 'Accepted',
  refused: 'Refused: read why',
} as const

export const sessionStateWords = { planned: 'Planned', 'under-way': 'Under way', ended: 'Ended' } as const
