import { sendLetterJob } from '../features/letters/door.ts'
import type { Task } from '../platform/jobs.ts'
import type { Post } from '../platform/post.ts'

/** Every kind of job by its name. */
export const jobTasks = (tools: { readonly post: Post }): Readonly<Record<string, Task>> => ({
  'send-letter': sendLetterJob(tools),
})
