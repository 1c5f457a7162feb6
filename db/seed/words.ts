import type { NeedName } from '../../src/domain/referral.ts'

type Texts = {
  readonly history: string
  readonly purpose: string
  readonly whySupervised: string
  readonly risksToChild: string
  readonly risksToStaff: string
  readonly interim: string
  readonly days: string
  readonly professional: readonly [name: string, role: string, organisation: string]
  readonly needs: Readonly<Record<NeedName, string>>
}

const needs = (given: Partial<Record<NeedName, string>>): Texts['needs'] => ({
  health: 'In good health, all vaccinations done',
  education: 'Likes school, reads well for their age',
  identity: 'Asks where they come from; has a life story book',
  ethnicity: 'White British',
  culture: 'No religion; keeps birthdays and Christmas',
  language: 'English',
  emotional: 'Needs to know a day before what will happen',
  additional: 'None known',
  ...given,
})

/** Invented all of it; eight sets, so that neighbours in a list never tell the same story. */
const sets: readonly Texts[] = [
  {
    history:
      'The children moved to foster care in spring after several weeks in which nobody saw that they got to school. Both parents have worked with us since.',
    purpose: 'The children keep their bond with their father while the plan is made.',
    whySupervised: 'There were arguments in front of the children, and the older one tried to step between.',
    risksToChild: 'Raised voices frighten both children. The younger one hides.',
    risksToStaff: 'None known.',
    interim: 'A video call on Sundays, with the carer beside them.',
    days: 'Tuesdays or Thursdays after school',
    professional: ['Priya Nair', 'Health visitor', 'Harbour Health Centre'],
    needs: needs({ health: 'Carries an inhaler', emotional: 'Finds goodbyes hard; a photograph to take home helps' }),
  },
  {
    history: 'The parents separated two years ago. There has been no time together since last summer, and the children ask about it.',
    purpose: 'To begin again, slowly, in a place where the children feel safe.',
    whySupervised: 'It has been nine months, and the children need somebody near whom they know.',
    risksToChild: 'The younger child may be overwhelmed by many toys and people at once.',
    risksToStaff: 'None known.',
    interim: 'Cards and drawings through the social worker.',
    days: 'Saturdays, or any day after half past three',
    professional: ['Gareth Poole', 'Class teacher', 'Larkfield Primary'],
    needs: needs({ additional: 'Autism; uses Makaton signs', education: 'Learns best with pictures' }),
  },
  {
    history:
      'Mum was in hospital over the winter and is well again. The children live with their grandmother, and everybody wants them home.',
    purpose: 'A step on the way home: time for meals, homework and play together.',
    whySupervised: 'Mum asked for somebody to be there while she finds her feet.',
    risksToChild: 'Tiredness. Sessions should end before the children are worn out.',
    risksToStaff: 'None known.',
    interim: 'Sunday lunch at grandmother’s house.',
    days: 'Mondays, Wednesdays or Fridays in the afternoon',
    professional: ['Dr Ana Costa', 'General practitioner', 'Mill Lane Surgery'],
    needs: needs({ culture: 'Catholic; goes to church at Easter', language: 'English and Portuguese' }),
  },
  {
    history:
      'A child protection plan was made in the autumn because of drinking at home. Dad has been sober for four months and shows his test results.',
    purpose: 'The children see for themselves that their father is well.',
    whySupervised: 'A session must end at once if he comes having drunk.',
    risksToChild: 'They watch adults closely and comfort them; this should not be theirs to do.',
    risksToStaff: 'He raised his voice at a worker once, a year ago, and apologised.',
    interim: 'A phone call twice a week, which the carer listens to.',
    days: 'Any weekday after four',
    professional: ['Beth Amos', 'Recovery worker', 'New Leaf'],
    needs: needs({ emotional: 'Talks about worries when drawing', identity: 'Proud to be Welsh' }),
  },
  {
    history: 'Two brothers and their sister live with three carers. They have asked every month when they will see each other.',
    purpose: 'Brothers and sisters grow up knowing each other.',
    whySupervised: 'The eldest finds it hard to share the time and needs an adult who notices.',
    risksToChild: 'They can be rough in play when they are excited.',
    risksToStaff: 'None known.',
    interim: 'Letters, and a shared photo book.',
    days: 'Saturday mornings are best, or the school holidays',
    professional: ['Lou Hart', 'Family support worker', 'Oak Street Children’s Centre'],
    needs: needs({ ethnicity: 'Black British, Caribbean', identity: 'Hair and skin care matter; Nan sends the right cream' }),
  },
  {
    history: 'The family came here three years ago. Dad moved out after a non-molestation order was made, and has a room of his own now.',
    purpose: 'The children have missed their father’s stories and cooking.',
    whySupervised: 'An order protects Mum; the children must not be asked where they live.',
    risksToChild: 'They may be asked for messages or for their address.',
    risksToStaff: 'None known.',
    interim: 'Nothing at present.',
    days: 'Wednesdays or Fridays',
    professional: ['Sara Lund', 'Advocate', 'Safe Harbour'],
    needs: needs({ ethnicity: 'Kurdish', language: 'English and Kurdish', culture: 'Muslim; halal food' }),
  },
  {
    history: 'The baby was born early and went home with a foster carer. Both young parents come to every appointment.',
    purpose: 'Feeding, changing and holding: they get to know their baby, and the baby them.',
    whySupervised: 'They are learning, and the baby cannot wait while they do.',
    risksToChild: 'A very young baby: hand washing, no colds, a quiet room.',
    risksToStaff: 'None known.',
    interim: 'Daily photographs from the carer.',
    days: 'Short sessions, three times a week, in the morning',
    professional: ['Midge Farrow', 'Specialist midwife', 'St Agnes Hospital'],
    needs: needs({ health: 'Born at 33 weeks; feeds every three hours', education: 'Not yet' }),
  },
  {
    history: 'A court asked for a report after both parents had written very different accounts. The child is torn between them.',
    purpose: 'A calm hour in which nobody has to take sides.',
    whySupervised: 'Each parent says that the other frightens the child; somebody has to see.',
    risksToChild: 'Being asked about the other parent.',
    risksToStaff: 'Both parents record conversations on their phones.',
    interim: 'None agreed.',
    days: 'Fortnightly on a Sunday, or Thursdays',
    professional: ['Colin Marsh', 'Family court adviser', 'Court Advisory Office'],
    needs: needs({ emotional: 'Bites nails before sessions; likes to choose the game', additional: 'Dyslexia' }),
  },
]

export const textsFor = (place: number): Texts => sets[place % sets.length] ?? (sets[0] as Texts)

const streets = [
  'Heron Court',
  'Quarry Lane',
  'Mill Rise',
  'Tanner’s Row',
  'Chapel Hill',
  'Linden Walk',
  'Ferry Road',
  'Orchard Close',
  'Beacon View',
  'Weaver Street',
  'Lock Cottages',
]
const towns = ['Southfold', 'Marsham Green', 'Eastry Cross', 'Little Harrow', 'Kelling Bridge']
const schools = [
  'Alder Lane School',
  'St Bride’s Primary',
  'Westfield Juniors',
  'Hollybank School',
  'The Beeches Academy',
  'Rook Wood Primary',
]

/** Areas that begin with ZZ are given to nobody. */
export const postcodeOf = (number: number): string =>
  `ZZ${1 + (number % 9)} ${1 + (Math.floor(number / 9) % 9)}${'ABDEFGHJLN'[number % 10]}${'PQRSTUWXYZ'[Math.floor(number / 10) % 10]}`

export const addressOf = (number: number): string =>
  `${1 + ((number * 7) % 88)} ${streets[number % streets.length]}, ${towns[number % towns.length]}, ${postcodeOf(number)}`

/** From the thousand numbers that are kept free for stories. */
export const phoneOf = (number: number): string => `07700 900${String(number % 1000).padStart(3, '0')}`

export const schoolOf = (number: number): string => schools[number % schools.length] ?? ''

export const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`
