import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { exampleLetters } from './letter-examples.ts'
import { mendLetterForm } from './mend-letter.form.ts'
import type { LetterThatDidNotGo } from './unsent-letters-query.ts'

type Props = { readonly letter: LetterThatDidNotGo; readonly fields: FormView<typeof mendLetterForm>; readonly hidden: Hidden }

/** One letter, one new address. The old one is not shown: it may be protected. */
export const MendLetterPage = ({ letter, fields, hidden }: Props) => (
  <>
    <PageHead caption={letter.subject} title={`Mend the address for ${letter.to}`} lead={letter.says} />
    <PostForm action={`/letters/${letter.id}/address`} hidden={hidden}>
      <TextField field={fields.address} type="email" autoComplete="off" isSpellChecked={false} width={30} />
      <ButtonGroup>
        <Button>Send to this address</Button>
        <a class="govuk-link" href="/letters">
          Back to the letters
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

const hidden = { csrf: 'example', once: 'example' }
export const examples = {
  'the usual': () => <MendLetterPage letter={exampleLetters[0]} fields={viewForm(mendLetterForm, {}, {})} hidden={hidden} />,
  'an answer that is no address': () => (
    <MendLetterPage
      letter={exampleLetters[0]}
      fields={viewForm(mendLetterForm, { address: 'peter' }, { address: 'Enter an e-mail address like name@example.org' })}
      hidden={hidden}
    />
  ),
}
