import { longText, text, wholeNumber } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const leafletForm = form({
  title: { label: 'Title', schema: text('Enter the title', 120) },
  body: {
    label: 'Text',
    hint: 'Begin a line with “# ” for a heading and with “- ” for a point of a list.',
    schema: longText('Enter the text', 8000),
  },
  because: { label: 'Why is it changed?', schema: text('Enter why it is changed', 500) },
  seen: { label: 'Version', schema: wholeNumber('Open the leaflet again', { from: 1, to: 100_000 }) },
})
