// This room writes the letters that confirm the first sessions: one for each person, with their own times and the leaflet for them.
// It refuses to send before a session is booked, and no letter tells one person the times or details of another.
import { h } from 'preact'
import type { FamilyId } from '../../domain/ids.ts'
import { form } from '../../web/form.ts'
import { type Ask, get, page, post, routes } from '../../web/route.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { policyInForce } from '../policy/door.ts'
import { confirmationDocument } from './confirmation-document.ts'
import { lettersFor, lettersSent, printedOn } from './confirmation-query.ts'
import { ConfirmationsPage } from './confirmations.page.tsx'
import { sendConfirmations } from './send-confirmations.ts'

const familyOf = (ask: Ask): FamilyId => ask.params['id'] as FamilyId

const showConfirmations = async (ask: Ask) => {
  const { work } = ask
  const familyId = familyOf(ask)
  const on = await printedOn(work)
  const sent = new Map((await lettersSent(work, familyId)).map((each) => [each.personId, each]))
  const letters = (await lettersFor(work, familyId, await policyInForce(work))).map((letter) => ({
    personId: letter.personId,
    name: letter.name,
    isChild: letter.isChild,
    blocks: confirmationDocument(letter, on).blocks,
    sent: sent.get(letter.personId) ?? null,
  }))
  return page(
    'Letters that confirm the sessions',
    h(ConfirmationsPage, { familyId, letters, hidden: ask.hidden }),
    await familyFrame(work, familyId),
  )
}

export const confirmationRoutes = routes([
  get({ path: '/families/:id/confirmations', may: 'papers.give', about: aboutFamily, reads: 'family', show: showConfirmations }),
  post({
    path: '/families/:id/confirmations',
    may: 'papers.give',
    about: aboutFamily,
    form: form({}),
    act: (ask) => sendConfirmations(ask.work, familyOf(ask)),
    next: (ask) => `/families/${ask.params['id']}/confirmations`,
    show: showConfirmations,
    refusals: {
      'no-session-booked': { says: 'No session is booked yet.', rule: 'AGR-07', clear: 'Book the first session, then send the letters.' },
    },
  }),
])
