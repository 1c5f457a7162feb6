import { PageHead } from '../../web/components/page-head.tsx'
import { page, type Answer } from '../../web/route.ts'

const Leave = () => (
  <>
    <PageHead title="Ideas for a rainy day" lead="Six things to do at home with what is already in the cupboard." />
    <ul class="govuk-list govuk-list--bullet">
      <li>Build a den from chairs and a blanket.</li>
      <li>Draw round your hands and turn them into birds.</li>
      <li>Make a paper boat and see how many coins it carries.</li>
      <li>Sort the buttons by colour, then by size.</li>
      <li>Bake oat biscuits: oats, butter, syrup, fifteen minutes.</li>
      <li>Write a postcard to somebody far away.</li>
    </ul>
  </>
)

export const examples = { 'the usual': () => <Leave /> }

/** Nothing here tells what was open before; no name of a service, no way back. */
export const showLeave = async (): Promise<Answer> => page('Ideas for a rainy day', <Leave />)
