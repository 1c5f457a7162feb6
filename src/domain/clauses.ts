import type { AgreementPart } from './agreement.ts'
import type { ClauseCondition } from './clauses-conditions.ts'

/** One clause in plain words; {braces} are filled for the family, `when` names what must hold for it to be proposed. */
export type LibraryClause = {
  readonly id: string
  readonly part: AgreementPart
  readonly heading: string
  readonly text: string
  readonly when?: readonly ClauseCondition[]
}

/** What every agreement is drafted from. A service changes a clause for one family in the draft, never here. AGR-01 */
export const clauseLibrary = [
  { id: 'purpose', part: 'arrangements', heading: 'What it is for', text: '{purpose}' },
  { id: 'when-where', part: 'arrangements', heading: 'When and where', text: '{children} will have {familyTime} at {venue}. How often: {frequency}. How long: {minutes} each time. Days: {days}' },
  { id: 'one-worker', part: 'arrangements', heading: 'Who is in the room', when: ['watched-by-one'], text: 'The {worker} stays with you all the time. They see and hear what happens, and help when it is needed.' },
  { id: 'two-workers', part: 'arrangements', heading: 'Who is in the room', when: ['watched-by-two'], text: 'Two members of staff stay with you all the time. They see and hear what happens, and help when it is needed.' },
  { id: 'supported', part: 'arrangements', heading: 'Who is in the room', when: ['helped-by-staff'], text: 'Other families may share the room. Staff are near and help when you ask. They do not listen in.' },
  { id: 'by-carer', part: 'arrangements', heading: 'Who is in the room', when: ['with-carer'], text: 'The carer, or another adult whom {children} know well, stays with you all the time.' },
  { id: 'on-their-own', part: 'arrangements', heading: 'Who is in the room', when: ['on-their-own'], text: 'You have this time on your own. Staff are in the building if you need them.' },
  { id: 'handover', part: 'arrangements', heading: 'Handing over', when: ['handover'], text: 'Staff take {children} from one adult to the other. Bring what they need for the day. Be back at the agreed time.' },
  { id: 'confirm', part: 'arrangements', heading: 'Tell us you are coming', text: 'Call {helpPhone} by 9:30am on the day and say that you are coming. If we do not hear from you, the session may not go ahead.' },
  { id: 'arrive', part: 'arrangements', heading: 'Coming and going', text: 'Come no more than 10 minutes early. Leave at the end when staff say goodbye to you. Do not wait outside.' },
  { id: 'late', part: 'arrangements', heading: 'If you are late', text: 'Call us. We wait 15 minutes. After that {children} go home. Time is made up only when the delay is our fault.' },
  { id: 'bring', part: 'arrangements', heading: 'Who brings the children', text: 'The carer brings {children} and fetches them. If that changes, tell us the day before.' },
  { id: 'cancel', part: 'arrangements', heading: 'If you cannot come', text: 'Call {helpPhone} as soon as you know. We tell everyone else. If {children} or you are ill, stay at home and call us.' },
  { id: 'cancel-fee', part: 'arrangements', heading: 'When cancelling costs money', when: ['late-cancellation-costs'], text: 'Tell us at least {lateCancellationUnder} before and there is no fee. After that the fee is still to be paid.' },
  { id: 'made-up', part: 'arrangements', heading: 'A missed session', when: ['missed-is-replaced'], text: 'If a session cannot take place for a good reason, we find another time for it.' },
  { id: 'people', part: 'people', heading: 'Who may come', text: '{people}. Nobody else may come. If you want someone else to come, ask us a week before.' },
  { id: 'new-partners', part: 'people', heading: 'New partners', when: ['no-new-partners'], text: 'A new partner does not come to the sessions.' },
  { id: 'professionals', part: 'people', heading: 'Other visitors', text: 'A social worker or another professional may come for a short time. We tell you before. They show who they are at the door.' },
  { id: 'apart', part: 'people', heading: 'People who do not meet', when: ['kept-apart'], text: 'Some people come and go at different times and wait in different rooms. Keep to the times and the door that we give you.' },
  { id: 'stagger', part: 'people', heading: 'How far apart', when: ['kept-apart', 'staggered'], text: 'There are {staggerMinutes} minutes between one person coming or going and the other.' },
  { id: 'child-first', part: 'expectations', heading: 'The children come first', text: 'Follow what {children} want to do. Hug and kiss them if they want it. Stop when they ask you to.' },
  { id: 'care', part: 'expectations', heading: 'Looking after them', text: 'Feed, change and take care of {children} yourself where you can. Staff help if you ask, and go along to the toilet if that was agreed.' },
  { id: 'respect', part: 'expectations', heading: 'How we talk', text: 'We are polite to you. We ask you to be polite to staff, to other families and to each other.' },
  { id: 'adult-talk', part: 'expectations', heading: 'What not to talk about', text: 'Do not talk with {children} about arguments between adults. Do not ask where they live or which school they go to. Do not make promises about the future.' },
  { id: 'court-talk', part: 'expectations', heading: 'The court', when: ['in-proceedings'], text: 'Do not talk with {children} about the court or about what anyone will say there.' },
  { id: 'language', part: 'expectations', heading: 'Language', text: 'Speak so that staff can hear and understand you. Do not whisper or pass notes. If you need an interpreter, tell us and we arrange one.' },
  { id: 'our-part', part: 'expectations', heading: 'What you can ask of us', text: 'We are ready on time. The room is clean. We tell you at once when something changes. We explain before we step in, unless there is danger.' },
  { id: 'phones', part: 'rules', heading: 'Phones and photos', text: 'Put your phone away. Photos and recordings are made {photographs}. Nothing is put on the internet.' },
  { id: 'gifts', part: 'rules', heading: 'Food, gifts and money', text: 'Ask us before you bring food or gifts. Bring small things on birthdays. Do not give money.' },
  { id: 'messages', part: 'rules', heading: 'Messages', when: ['passes-nothing-on'], text: 'Staff do not pass on letters, things or messages between adults.' },
  { id: 'leaving', part: 'rules', heading: 'Staying inside', when: ['not-handover'], text: '{children} stay in the building, unless this agreement says that you may go out together.' },
  { id: 'leaving-both', part: 'rules', heading: 'Going out together', when: ['both-parents-for-leaving'], text: 'You go out together only if the referral says so, or if both parents have agreed in writing.' },
  { id: 'sober', part: 'rules', heading: 'Drink and drugs', text: 'Do not come after drinking alcohol or taking drugs, and bring none. Nobody smokes or vapes in the building. Dogs stay at home.' },
  { id: 'asked-to-leave', part: 'rules', heading: 'What ends a visit', text: 'We ask people to leave for: {askedToLeaveFor}.' },
  { id: 'stepping-in', part: 'rules', heading: 'When staff step in', text: 'Staff step in when somebody could get hurt or {children} are upset. They may pause the session or end it early. They tell you why.' },
  { id: 'not-kept', part: 'breaches', heading: 'We talk first', text: 'If somebody does not keep to this agreement, we talk with them and write it down. You can tell us your side.' },
  { id: 'ends-session', part: 'breaches', heading: 'On the day', when: ['breach-ends-session'], text: 'If a rule is broken during a session, the session ends. We tell the social worker the same day.' },
  { id: 'suspended', part: 'breaches', heading: 'If it happens again', when: ['breaches-suspend'], text: 'If the agreement is broken {suspendsAfter}, the next sessions are stopped for now. We tell the social worker at once.' },
  { id: 'serious', part: 'breaches', heading: 'Something serious', when: ['concern-suspends'], text: 'If something serious happens, we may stop the sessions at once to keep {children} safe.' },
  { id: 'meeting', part: 'breaches', heading: 'After a stop', when: ['meets-after-suspension'], text: 'Within {meetingWithin} we meet and talk about how to go on.' },
  { id: 'written-down', part: 'recording', heading: 'What is written down', when: ['observed'], text: 'Staff write down what they see and hear. What {children} say is kept in their own words. The record is ready within {recordWithin}.' },
  { id: 'times-only', part: 'recording', heading: 'What is written down', when: ['not-observed'], text: 'We write down who came, when they came and when they left. We write nothing else, unless somebody could get hurt.' },
  { id: 'copies', part: 'recording', heading: 'Who reads it', when: ['copies-sent'], text: 'The record goes to: {recordCopiesTo}. A court may ask to see it.' },
  { id: 'shared', part: 'recording', heading: 'What you get', when: ['shared-with-parents'], text: 'Parents get the record within {sharedWithParentsWithin}. Private details of other people are taken out.' },
  { id: 'private', part: 'recording', heading: 'How we keep it', text: 'We keep what you tell us safe. We share it when the law says so, or when somebody could get hurt. You can ask to see what we hold about you.' },
  { id: 'complaints', part: 'complaints', heading: 'Tell us', text: 'Talk to staff, or call {helpPhone}. You can also write to us. We answer within {complaintWithin}. A complaint never stops a session.' },
  { id: 'reviews', part: 'reviews', heading: 'When we meet again', text: 'We look at this agreement together at least every {reviewEvery}. The first time is by {firstReviewBy}. You can ask for it sooner.' },
  { id: 'changes', part: 'reviews', heading: 'Changing it', text: 'If something changes, we write a new version. Everyone signs that one too. Until then this one counts.' },
  { id: 'other', part: 'arrangements', heading: 'Anything else we agree', text: '' },
] as const satisfies readonly LibraryClause[]

export type ClauseId = (typeof clauseLibrary)[number]['id']
