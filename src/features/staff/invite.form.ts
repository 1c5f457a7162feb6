import { roles } from '../../domain/actor.ts'
import { referrerKinds } from '../../domain/referrer-kind.ts'
import { anyOf, email, optionalIdentifier, optionalOneOf, optionalText, text } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

const referrerKind = {
  label: 'Kind of referrer',
  hint: 'For whoever refers families: the service takes some kinds of referrer and not others.',
  schema: optionalOneOf(referrerKinds),
} as const

export const inviteForm = form({
  name: { label: 'Full name', schema: text('Enter the person’s name') },
  email: { label: 'E-mail address', hint: 'The invitation goes there. They sign in with it.', schema: email('Enter the e-mail address') },
  roles: { label: 'What do they do?', hint: 'Choose all that fit.', schema: anyOf(roles, 'Choose what they do') },
  area: { label: 'Area that a team leader leads', hint: 'Leave empty for all areas.', schema: optionalIdentifier() },
  organisation: { label: 'Organisation', hint: 'For referrers, team managers and legal services.', schema: optionalIdentifier() },
  team: { label: 'Team', hint: 'A team manager sees the referrals of this team.', schema: optionalText(100) },
  referrerKind,
})

export const rolesForm = form({
  roles: { label: 'What do they do?', hint: 'Choose all that fit.', schema: anyOf(roles, 'Choose what they do') },
  area: { label: 'Area that a team leader leads', hint: 'Leave empty for all areas.', schema: optionalIdentifier() },
  referrerKind,
})

export const closeForm = form({
  reason: { label: 'Why is this account closed?', hint: 'For example: left the service.', schema: text('Enter why the account is closed') },
})

export const nothingForm = form({})
