import type { Play } from '../play/play.ts'
import { fillOwnForms } from './own-forms.ts'
import { givePapers } from './papers.ts'
import { knowPeople } from './people.ts'
import { planAhead } from './plans.ts'
import { telephone } from './desk.ts'
import { lookAgain } from './risks.ts'
import { sameChildren } from './same-children.ts'
import { tellCaseSystem } from './case-system.ts'

/** What happens beside the way from referral to record: once in each example service, where its policy knows it. */
export const playScenes = async (play: Play): Promise<void> => {
  await telephone(play)
  await fillOwnForms(play)
  await knowPeople(play)
  await lookAgain(play)
  await planAhead(play)
  await givePapers(play)
  await sameChildren(play)
  await tellCaseSystem(play)
}
