import { z } from 'zod'

/** Ticked people, by their ids; none ticked is an empty list. */
export const anyIdentifiers = () =>
  z.preprocess((raw) => [raw].flat().filter((each) => each !== undefined && each !== ''), z.array(z.uuid('Choose from the people shown')))
