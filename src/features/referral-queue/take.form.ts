import { anyIdentifiers, identifier } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const takeForm = form({
  ids: { label: 'Which referrals?', schema: anyIdentifiers('Tick at least one referral') },
  who: { label: 'Who looks into the ticked ones?', schema: identifier('Choose who looks into them') },
})
