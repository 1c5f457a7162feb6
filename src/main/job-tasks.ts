import { answerForgottenJob } from '../features/entry-links/door.ts'
import { sendLetterJob } from '../features/letters/door.ts'
import { throwAwayUnopenedJob } from '../features/own-forms/door.ts'
import { tellCaseSystemJob } from '../features/webhooks/door.ts'
import type { Task } from '../platform/jobs.ts'
import type { Post } from '../platform/mail.ts'

/** Every kind of job by its name. */
export const jobTasks = (tools: { readonly post: Post; readonly publicUrl: string }): Readonly<Record<string, Task>> => ({
  'answer-forgotten': answerForgottenJob(tools),
  'send-letter': sendLetterJob(tools),
  'tell-case-system': tellCaseSystemJob(),
  'throw-away-unopened': throwAwayUnopenedJob(),
})
