import { hiddenNames } from '../web/body.ts'
import { lettersIn, linkIn } from './letter-box.ts'
import { passerBy, type Answered, type PasserBy } from './passer-by.ts'
import type { TestService } from './service.ts'

export type Words = Readonly<Record<string, string>>

/** A parent on their own phone, with every page they have seen. */
export type AParent = {
  readonly phone: PasserBy
  readonly words: OwnWords
  readonly seen: string[]
  readonly get: (path: string) => Promise<Answered>
  readonly post: (path: string, typed?: Words, from?: string) => Promise<Answered>
}

/** What only this parent knows and nobody else may ever read. */
export type OwnWords = {
  readonly givenName: string
  readonly familyName: string
  readonly email: string
  readonly phone: string
  readonly address: string
  readonly secret: string
  readonly relation: 'mother' | 'father'
  readonly visits: 'me' | 'other'
  readonly livesWith: 'me' | 'other'
}

export const dana: OwnWords = {
  givenName: 'Dana',
  familyName: 'Frost',
  email: 'dana.frost@example.org',
  phone: '07700 900321',
  address: '9 Quiet Yard, Northmere',
  secret: 'Marigold told me about the kitchen door',
  relation: 'mother',
  visits: 'other',
  livesWith: 'me',
}
export const lee: OwnWords = {
  givenName: 'Lee',
  familyName: 'Hartwell',
  email: 'lee.hartwell@example.org',
  phone: '07700 900654',
  address: '31 Foundry Rise, Southfold',
  secret: 'Bluebottle was on the night bus',
  relation: 'father',
  visits: 'me',
  livesWith: 'other',
}

export const aParent = (service: TestService, words: OwnWords): AParent => {
  const phone = passerBy(service.app, { address: words.relation === 'mother' ? '192.0.2.10' : '192.0.2.20' })
  const seen: string[] = []
  const kept = (answer: Answered): Answered => {
    seen.push(answer.html)
    return answer
  }
  return {
    phone,
    words,
    seen,
    get: async (path) => kept(await phone.get(path)),
    post: async (path, typed, from) => kept(await phone.post(path, typed, from)),
  }
}

export const elsie = { 'childBorn-day': '27', 'childBorn-month': '3', 'childBorn-year': '2019', childName: 'Elsie' } as const

const asked = ({ givenName, familyName, email, phone }: OwnWords): Words => ({ givenName, familyName, email, phone })

/** Asks at the open page; answers the code on the screen and the link in the mail. */
export const askForTime = async (service: TestService, parent: AParent): Promise<{ readonly code: string; readonly path: string }> => {
  const answer = await parent.post('/ask/service-1', { ...asked(parent.words), ...elsie })
  return { code: /kt-when__day">([\d ]+)</.exec(answer.html)?.[1] ?? '', path: await linkTo(service) }
}

/** The link in the newest mail. */
export const linkTo = async (service: TestService): Promise<string> =>
  linkIn((await service.work(lettersIn)).findLast((letter) => letter.kind === 'own-form-link'))

const date = (name: string, day: string, month: string, year: string): Words => ({
  [`${name}-day`]: day,
  [`${name}-month`]: month,
  [`${name}-year`]: year,
})

/** Every page of the form but the children, as this parent fills it in. */
export const pagesOf = (words: OwnWords): Readonly<Record<string, Words>> => ({
  language: { language: 'English', interpreter: 'no' },
  reach: { reachBy: 'text', reachWhen: 'Weekdays', reachNever: words.secret },
  you: { ...date('bornOn', '4', '5', '1990'), relation: words.relation, responsibility: 'yes' },
  home: { address: words.address, phone: words.phone, secondPhone: '' },
  background: { ethnicity: '', religion: '', disability: '' },
  who: { visits: words.visits, watched: 'yes', purpose: words.secret },
  'last-time': { lastTime: 'In March', lastTimeWent: words.secret },
  when: { frequency: 'weekly', day: 'saturday', minutes: '90' },
  here: { mayLeave: 'no', photos: 'yes', food: '', others: '' },
  'handing-over': { handsOver: 'A friend', meet: 'no', pays: 'both' },
  court: { order: 'no', proceedings: 'no', courtCase: '', injunctions: '', solicitor: '' },
  afraid: { afraid: 'other-parent', afraidWhy: words.secret },
  harm: { hurt: 'unsure', drink: 'no', taken: 'no', mind: 'no', staff: 'no', harmWhat: words.secret },
  emergency: { emergencyName: 'Gran', emergencyRelation: 'Mother', emergencyPhone: '07700 900777' },
})

export const childPage = (words: OwnWords): Words => ({
  givenName: 'Elsie',
  familyName: 'Frost',
  ...date('bornOn', '27', '3', '2019'),
  livesWith: words.livesWith,
  school: 'Hollow Lane School',
  health: 'none',
  needs: '',
  feelings: words.secret,
})

/** Enters the code and fills in every page but the last. */
export const fillIn = async (parent: AParent, path: string, code: string, isFirst: boolean): Promise<void> => {
  await parent.post(path, { code })
  const pages = {
    ...pagesOf(parent.words),
    ...(isFirst ? { 'other-parent': { otherName: 'Lee Hartwell', otherPhone: '', otherReach: '', otherSafe: '' } } : {}),
  }
  for (const [key, typed] of Object.entries(pages)) {
    const answer = await parent.post(`${path}/${key}`, typed)
    if (answer.status !== 303) throw new Error(`${key} was not kept: ${answer.html.replaceAll(/<[^>]+>/g, ' ').slice(-900)}`)
  }
  await parent.post(`${path}/child/0`, childPage(parent.words))
}

export const sendIn = (parent: AParent, path: string): Promise<Answered> => parent.post(`${path}/check`, { isTrue: 'yes' })

/** What differs from one drawing to the next, so that two pages can be held against each other. */
export const plain = (html: string): string =>
  html
    .replaceAll(new RegExp(`name="(${hiddenNames.csrf}|${hiddenNames.once})" value="[^"]*"`, 'g'), '')
    .replaceAll(/\/form\/[\w.%-]+/g, '/form/…')
