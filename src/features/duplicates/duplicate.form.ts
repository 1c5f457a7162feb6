import { z } from 'zod'
import { identifier, text, ticked } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

const pair = z.string().regex(/^[0-9a-f-]{36}=([0-9a-f-]{36})?$/, 'Choose from the people shown')
/** One answer for each person: who they are on the other file, or nobody. */
const pairs = () =>
  z.preprocess(
    (raw) => [raw ?? []].flat(),
    z
      .array(pair)
      .transform(
        (all): Readonly<Record<string, string | null>> =>
          Object.fromEntries(all.map((each) => [each.slice(0, 36), each.slice(37) === '' ? null : each.slice(37)])),
      ),
  )

export const joinForm = form({
  children: { label: 'Children', schema: pairs() },
  adults: { label: 'Adults', schema: pairs() },
  sight: { label: 'I have thought about it: they may see the plans, the agreement and the sessions of both', schema: ticked() },
  why: {
    label: 'How do you know that it is the same child?',
    hint: 'Others read this when they ask why the files are one.',
    schema: text('Say how you know', 500),
  },
})

export const apartForm = form({
  child: { label: 'Child', schema: identifier('Choose from the children shown') },
  other: { label: 'Other child', schema: identifier('Choose from the children shown') },
})

export const partForm = form({
  why: { label: 'Why are these two files after all?', schema: text('Say why they are two', 500) },
})
