export const tooDeep = (days: readonly string[]) => {
  for (const day of days) {
    if (day === 'Mon') {
      while (day.length > 3) {
        if (day.endsWith('n')) return day
      }
    }
  }
  return null
}

export const tooWide = (one: number, two: number, three: number, four: number, five: number) => one + two + three + four + five

export const chain = (day: string) => {
  if (day === 'Mon') return 1
  else if (day === 'Tue') return 2
  else if (day === 'Wed') return 3
  else if (day === 'Thu') return 4
  else if (day === 'Fri') return 5
  return 6
}

export const tooLong = (say: (word: string) => void) => {
  say('line 1')
  say('line 2')
  say('line 3')
  say('line 4')
  say('line 5')
  say('line 6')
  say('line 7')
  say('line 8')
  say('line 9')
  say('line 10')
  say('line 11')
  say('line 12')
  say('line 13')
  say('line 14')
  say('line 15')
  say('line 16')
  say('line 17')
  say('line 18')
  say('line 19')
  say('line 20')
  say('line 21')
  say('line 22')
  say('line 23')
  say('line 24')
  say('line 25')
  say('line 26')
  say('line 27')
  say('line 28')
  say('line 29')
  say('line 30')
  say('line 31')
  say('line 32')
  say('line 33')
  say('line 34')
  say('line 35')
  say('line 36')
  say('line 37')
  say('line 38')
  say('line 39')
  say('line 40')
  say('line 41')
  say('line 42')
  say('line 43')
  say('line 44')
  say('line 45')
  say('line 46')
  say('line 47')
  say('line 48')
  say('line 49')
  say('line 50')
}
