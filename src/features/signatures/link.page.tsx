import { Button } from '../../web/components/button.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import { page, type Answer, type Visit } from '../../web/route.ts'
import { SignHere } from './sign-here.page.tsx'
import { openLink, type OpenedLink } from './sign-by-link.ts'
import { signForm } from './sign.form.ts'
import { SignedPage } from './signed.page.tsx'

/** One button, no names, the same for every address: programs that open links in messages learn nothing and change nothing. */
const LinkDoor = ({ action, hidden }: { readonly action: string; readonly hidden: Hidden }) => (
  <>
    <PageHead title="A paper to read and sign" lead="Open it only if the message was sent to you." />
    <PostForm action={action} hidden={hidden}>
      <Button>Open the paper</Button>
    </PostForm>
  </>
)

const LinkOver = () => <PageHead title="A paper to read and sign" lead="If you are not sure what to do, call the service." />

export const examples = {
  'before the click': () => <LinkDoor action="#" hidden={{ csrf: 'x', once: 'y' }} />,
  'link over': () => <LinkOver />,
}

const pathOf = (visit: Visit): string => `/sign/${encodeURIComponent(visit.params['token'] ?? '')}`

/** Before the link is opened, and after, nothing says whose it is. */
const strangers = { inFamilyHands: { serviceName: 'Family time' } } as const

export const showDoor = async (visit: Visit): Promise<Answer> =>
  page('A paper to read and sign', <LinkDoor action={pathOf(visit)} hidden={visit.hidden} />, strangers)

/** After the click: the agreement, and the place to sign it. */
export const openedPage = (visit: Visit, { version, signatory, text, translation, helpPhone, serviceName }: OpenedLink): Answer => {
  const { title, children, clauses } = text
  const props = {
    title,
    children,
    clauses,
    version: version.version,
    name: signatory.name,
    helpPhone,
    action: `${pathOf(visit)}/signature`,
    seen: version.hash,
    translation,
  }
  return page('Read and sign', <SignHere {...props} fields={visit.fields(signForm)} hidden={visit.hidden} />, {
    scripts: ['signature'],
    inFamilyHands: { serviceName },
  })
}

const linkOver = (): Answer => page('A paper to read and sign', <LinkOver />, strangers)

/** The same page again, with what was typed; once the link is over, there is nothing more to show. */
export const showOpenedAgain = async (visit: Visit): Promise<Answer> => {
  const opened = await openLink(visit, visit.params['token'])
  return opened.ok ? openedPage(visit, opened.value) : linkOver()
}

export const showSignedByLink = async (): Promise<Answer> =>
  page('Thank you', <SignedPage name="" next="When everybody has signed, we send you your copy." />, strangers)
