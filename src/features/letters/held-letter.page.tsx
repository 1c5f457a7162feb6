import { heldPlaceInWords } from '../../domain/release.ts'
import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { releaseLetterForm, writeAnewForm } from './held-letter.form.ts'
import type { HeldLetter } from './held-letter-store.ts'
import { exampleHeldLetter } from './held-letters.page.tsx'

type Props = {
  readonly letter: HeldLetter
  /** Null when nobody but its reader may see its words. */
  readonly words: FormView<typeof writeAnewForm> | null
  /** How its reader may be reached, in one sentence; null while nobody has said. */
  readonly safeWays?: string | null
  readonly release: FormView<typeof releaseLetterForm>
  readonly mayRelease: boolean
  readonly hidden: Hidden
}

const WriteAnew = ({
  letter,
  fields,
  hidden,
}: {
  readonly letter: HeldLetter
  readonly fields: FormView<typeof writeAnewForm>
  readonly hidden: Hidden
}) => (
  <Section id="anew" heading="Write it without the words">
    <PostForm action={`/letters/${letter.id}/words`} hidden={hidden}>
      <TextField field={fields.subject} />
      <TextareaField field={fields.text} rows={12} />
      {letter.places.some(({ place }) => place.startsWith('file-')) && (
        <p class="govuk-body">The paper that was found stays out. The rest goes with the letter.</p>
      )}
      <Button>Send it like this</Button>
    </PostForm>
  </Section>
)

const NoWords = ({ letter, safeWays }: { readonly letter: HeldLetter; readonly safeWays: string | null }) =>
  letter.isMailUnsafe ? (
    <p class="govuk-body">
      <strong>Reaching {letter.to}:</strong> {safeWays ?? 'Ask whoever knows them how.'} Tell them what they need to know, or hand it over
      on paper when they come. Then put this letter away.
    </p>
  ) : (
    <p class="govuk-body">
      This letter has a link that is only for {letter.to}, so its words are not shown. Put it away and send a new link.
    </p>
  )

/** One held letter: what it would tell, and the three ways out. */
export const HeldLetterPage = ({ letter, words, safeWays = null, release, mayRelease, hidden }: Props) => (
  <>
    <PageHead
      caption={letter.family}
      title={`A letter to ${letter.to} was held back`}
      lead={
        letter.isMailUnsafe
          ? 'They are not to be written to by e-mail. Nobody has read it.'
          : 'It would tell them something confidential. Nobody has read it.'
      }
    />
    <ul class="govuk-list govuk-list--bullet">
      {letter.places.map((place) => (
        <li>{heldPlaceInWords(place)}</li>
      ))}
    </ul>
    {words === null ? <NoWords letter={letter} safeWays={safeWays} /> : <WriteAnew letter={letter} fields={words} hidden={hidden} />}
    <Section id="not" heading="Do not send it">
      <PostForm action={`/letters/${letter.id}/putting-away`} hidden={hidden}>
        <ButtonGroup>
          <Button kind="secondary">Put this letter away</Button>
        </ButtonGroup>
      </PostForm>
    </Section>
    {mayRelease && (
      <Section id="release" heading="Send it as it is">
        <PostForm action={`/letters/${letter.id}/release`} hidden={hidden}>
          <TextareaField field={release.reason} rows={3} />
          <Button kind="warning">Release this letter</Button>
        </PostForm>
      </Section>
    )}
  </>
)

const hidden = { csrf: 'example', once: 'example' }
const release = viewForm(releaseLetterForm, {}, {})
export const examples = {
  'for a manager': () => (
    <HeldLetterPage
      letter={exampleHeldLetter}
      words={viewForm(writeAnewForm, { subject: 'Where we meet', text: 'Hello Owen,\n\nWe meet at Larch House.' }, {})}
      release={release}
      mayRelease
      hidden={hidden}
    />
  ),
  'an e-mail is not safe': () => (
    <HeldLetterPage
      letter={{
        ...exampleHeldLetter,
        isMailUnsafe: true,
        places: [{ place: 'mail', heading: 'The mail itself', kind: 'not-by-mail', whose: 'Owen Ashdown' }],
      }}
      words={null}
      safeWays="You may call. Do not send a text, send an e-mail or write by post. After 6pm."
      release={release}
      mayRelease={false}
      hidden={hidden}
    />
  ),
  'a letter with a link that signs somebody in': () => (
    <HeldLetterPage letter={{ ...exampleHeldLetter, opensADoor: true }} words={null} release={release} mayRelease={false} hidden={hidden} />
  ),
}
