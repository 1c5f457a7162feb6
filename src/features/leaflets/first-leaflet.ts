import type { Policy } from '../../policies/policy.ts'
import type { LeafletKind, LeafletText } from './leaflet-text.ts'

const photosWords = {
  'permission-and-direction': 'Ask us before you take a photo. We tell you what is allowed.',
  agreement: 'Photos and recordings: only as your agreement says.',
} as const satisfies Record<Policy['venue']['photographs'], string>

const admittedWords = {
  'named-only': 'Only people who are named in the agreement or the referral can come in.',
  'named-or-arranged': 'Only people who are named in the agreement, or arranged with us before, can come in.',
} as const satisfies Record<Policy['day']['whoIsAdmitted'], string>

const adultBody = ({ words, day, venue, timetable }: Policy): string => {
  const stays =
    day.responsibleAdult === 'worker'
      ? `- A ${words.worker} is with the children from the moment they come until they leave.`
      : '- You look after the children while you are together. We are near.'
  return [
    `We look after ${words.familyTime} for children and the people who matter to them. This page says what to expect.`,
    '# Before you come',
    '- Read your letter. It has your own times. Come at those times.',
    ...(timetable.staggerMinutes === null ? [] : ['- Other people may have other times, so that nobody meets who should not.']),
    '- Bring what the children need: food, nappies, medicine, a favourite toy.',
    '- If you cannot come, call us as soon as you know.',
    '# When you are here',
    '- Ring at the door and wait for us. Sign in.',
    `- ${admittedWords[day.whoIsAdmitted]}`,
    stays,
    `- ${photosWords[venue.photographs]}`,
    '- Keep adult worries away from the children. Talk to us about them, not to the children.',
    '# Afterwards',
    '- We write down what happens, as the agreement says.',
    '- Tell us what went well, and what was hard.',
    '# If you are not happy',
    'Tell any of us, or ask for the manager. You can complain by phone, by letter or in person. It changes nothing about your time with the children.',
  ].join('\n')
}

const childBody = ({ day }: Policy): string =>
  [
    'Soon you will spend time with somebody from your family. This page is for you.',
    '# What will happen',
    '- Somebody you know brings you to us.',
    '- We have toys and games. You can bring your own toy too.',
    ...(day.responsibleAdult === 'worker'
      ? ['- A worker stays with you the whole time. They are there for you.']
      : ['- Your grown-up stays with you. Our helpers are near.']),
    '- At the end you go home with somebody you know.',
    '# What you can do',
    '- You can play, talk, or just be quiet.',
    '- You can say stop. You can ask for a break.',
    '- You can tell us if something makes you sad, cross or worried.',
    '# Remember',
    'You have done nothing wrong. What you think is important to us.',
  ].join('\n')

/** The first text of each leaflet, in plain words, true to the service's own values; nobody has to start from an empty page. AGR-07 */
export const firstLeaflet = (kind: LeafletKind, policy: Policy): LeafletText =>
  kind === 'adult'
    ? { title: 'Your time together', body: adultBody(policy) }
    : { title: 'Your time with your family', body: childBody(policy) }
