import { recordWebhook } from '../../../src/features/webhooks/record-webhook.ts'
import { holderOf, type Play } from '../play/play.ts'
import { moment, must } from '../stage.ts'

/** An organisation's case system asks to be told; an example only ever calls this very machine. */
export const tellCaseSystem = async ({ stage, ...play }: Play): Promise<void> => {
  const manager = holderOf({ stage, ...play }, ['manager'])
  const [organisation] = play.settled.organisations.values()
  const address = 'http://127.0.0.1:8099/kintime'
  await stage.at(moment(stage, -2, '15:45'), manager, (work) =>
    must('An address for a case system', recordWebhook(work, { organisation, address, by: manager.id })),
  )
}
