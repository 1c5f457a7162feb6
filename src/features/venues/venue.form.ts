import { anyOf, optionalIdentifier, optionalLongText, text, wholeNumber } from '../../web/answers.ts'
import { form } from '../../web/form.ts'

export const roomFeatureWords = {
  'step-free': 'Step-free',
  'baby-change': 'Baby change',
  kitchen: 'Kitchen',
  garden: 'Garden',
  sensory: 'Sensory room',
  'own-entrance': 'Its own entrance',
} as const
export type RoomFeature = keyof typeof roomFeatureWords
export const roomFeatures = Object.keys(roomFeatureWords) as [RoomFeature, ...RoomFeature[]]

export const venueForm = form({
  name: { label: 'Name of the venue', schema: text('Enter the name of the venue') },
  code: { label: 'Short code', hint: 'Two or three letters for signs and lists, such as LH', schema: text('Enter a short code', 8) },
  address: { label: 'Address', hint: 'Families are told this address.', schema: optionalLongText(400) },
  area: { label: 'Area', schema: optionalIdentifier() },
})

export const roomForm = form({
  name: { label: 'Name of the room', schema: text('Enter the name of the room') },
  familiesAtOnce: { label: 'How many families at once?', schema: wholeNumber('Enter how many families', { from: 1, to: 50 }) },
  features: { label: 'What does it have?', schema: anyOf(roomFeatures) },
})
