import { Button } from '../../web/components/button.tsx'
import { TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { ChangedText } from '../agreements/door.ts'
import { aboutFamily } from '../families/door.ts'
import { DrawingPad, SignedPage } from '../signatures/door.ts'
import { childSignForm } from './child.form.ts'
import { exampleChildClauses } from './child-example.ts'
import { childTextOf, childVersionOf } from './child-query.ts'

type Props = {
  readonly child: string
  readonly clauses: readonly { readonly id: string; readonly heading: string; readonly text: string }[]
  readonly action: string
  readonly seen: string
  readonly fields: FormView<typeof childSignForm>
  readonly hidden: Hidden
}

/** Big words, one thought at a time, and a name or a drawing under them. */
const ChildSigns = ({ child, clauses, action, seen, fields, hidden }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <PageHead title={`For ${child}`} lead="About seeing your family. Read it with a grown-up. Ask anything you like." />
      {clauses.map(({ heading, text }) => (
        <>
          <h2 class="govuk-heading-l kt-tight">{heading}</h2>
          <p class="govuk-body-l">{text}</p>
        </>
      ))}
      <PostForm action={action} hidden={hidden}>
        <h2 class="govuk-heading-l kt-gap-top">Your name</h2>
        <p class="govuk-body-l">Write your name or draw something. You do not have to.</p>
        <input type="hidden" name="seen" value={seen} />
        <TextField field={fields.typedName} isSpellChecked={false} />
        <DrawingPad field={fields.drawing} />
        <Button isWide stopsDoubleClick>
          This is me
        </Button>
      </PostForm>
    </div>
  </div>
)

export const examples = {
  'before signing': () => (
    <ChildSigns
      child="Poppy"
      clauses={exampleChildClauses}
      action="#"
      seen="x"
      fields={viewForm(childSignForm, {}, {})}
      hidden={{ csrf: 'x', once: 'y' }}
    />
  ),
}

/** In the child’s hands: nothing of the file is on this page but the words for the child. RISK-07 */
export const showChildSigns = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  const version = about === null ? null : await childVersionOf(ask.work, about.family, ask.params['child'])
  if (version === null) return { kind: 'not-found' }
  const list = `/families/${version.family}/agreement/children`
  if (version.signedOn !== null)
    return page('Thank you', <SignedPage name={version.givenName} next="Give the tablet back to the grown-up." />, {
      inFamilyHands: { serviceName: ask.service.name },
      back: { label: 'Staff: back to the agreement', href: list },
    })
  if (version.isPassed) return { kind: 'to', path: list }
  const { text, isAsGivenOut } = await childTextOf(ask.work, version)
  if (!isAsGivenOut) return page('For a child', <ChangedText />)
  const props = { child: text.child, clauses: text.clauses, action: `${list}/${version.id}/sign`, seen: version.hash }
  return page(`For ${text.child}`, <ChildSigns {...props} fields={ask.fields(childSignForm)} hidden={ask.hidden} />, {
    scripts: ['signature'],
    inFamilyHands: { serviceName: ask.service.name },
  })
}
