/**
 * Where a parent asks for family time and fills in their own copy of the form, on any phone, by their own link and code.
 * It refuses every wrong link and code in the same words, and never shows one parent anything of the other.
 */
import type { Step } from '../../domain/own-form-question.ts'
import { ownSteps } from '../../domain/own-form-questions.ts'
import { childStep } from '../../domain/own-form-safety-steps.ts'
import { form } from '../../web/form.ts'
import { openGet, openPost, type PublicRow } from '../../web/public-route.ts'
import type { Visit } from '../../web/route.ts'
import { documentForm } from '../documents/door.ts'
import { addPaper, openPaper, takePaperOff } from './add-paper.ts'
import { askForTime } from './ask-for-time.ts'
import { askedFrom, askForm } from './ask.form.ts'
import { codePage, showAsk } from './ask.page.tsx'
import { checkForm, showCheck } from './check.page.tsx'
import { showChild, showChildren } from './children.page.tsx'
import { codeForm, showDoor } from './code.page.tsx'
import { pause, sendForm, takeOwnBack } from './end-form.ts'
import { showClosed, showIn, showTakenBack, showWithdrawal } from './ending.page.tsx'
import { enter, type Entered } from './open-form.ts'
import { formPath, stepAfter } from './inside.page.tsx'
import { dropChild, keepChild, keepStep } from './keep-step.ts'
import { askRefusals, codeRefusals, endRefusals, keepRefusals, paperRefusals } from './own-page-words.ts'
import { showPapers } from './papers.page.tsx'
import { showPages } from './pages.page.tsx'
import { formOfStep } from './step.form.ts'
import { showStep } from './step.page.tsx'

const papers = '/form/:token/papers'
const guarded = 'guarded by a secret link and a code; the same answer to every wrong one'
const tokenOf = (visit: Visit): string | undefined => visit.params['token']
const childAt = (visit: Visit) => ({ token: tokenOf(visit), place: Number(visit.params['place']) })
/** A small picture is shown by the browser; a paper itself always leaves as a download. */
const showPaper = async (visit: Visit) =>
  (await openPaper(visit, tokenOf(visit), { id: visit.params['document'] ?? '', small: visit.query['look'] === 'small' })) ??
  ({ kind: 'to', path: formPath(visit) } as const)
const toward = (path: string) => (visit: Visit) => ({ kind: 'to', path: `${formPath(visit)}/${path}` }) as const

/** What comes next is the same for both parents, but for the page that only the first is asked; so it is skipped where it is not theirs. */
const stepRoutes = (step: Step): readonly PublicRow[] => [
  openGet({ path: `/form/:token/${step.key}`, open: guarded, show: showStep(step) }),
  openPost({
    path: `/form/:token/${step.key}`,
    open: guarded,
    form: formOfStep(step.key),
    act: (visit, given) => keepStep(visit, tokenOf(visit), given),
    next: toward(stepAfter(step.key)),
    show: showStep(step),
    refusals: keepRefusals,
  }),
]

export const ownFormPageRoutes: readonly PublicRow[] = [
  openGet({ path: '/ask/:service', open: 'asks a parent for their name and mail; only where the policy takes families', show: showAsk }),
  openPost({
    path: '/ask/:service',
    open: 'counted; only the letter box holds the link',
    form: askForm,
    act: (visit, answers) => askForTime(visit, visit.params['service'], { ...askedFrom(answers), publicUrl: visit.publicUrl }),
    next: codePage,
    show: showAsk,
    refusals: askRefusals,
  }),
  openGet({ path: '/form/closed', open: 'the same words for everybody', show: showClosed }),
  openGet({ path: '/form/taken-back', open: 'the same words for everybody', show: showTakenBack }),
  openGet({ path: '/form/:token', open: 'asks for a code, the same for every address', show: showDoor }),
  openPost({
    path: '/form/:token',
    open: 'guarded by a secret link and a code, five wrong ones lock it for an hour',
    form: codeForm,
    act: (visit, { code }) => enter(visit, tokenOf(visit), code),
    next: (visit, { isBegun }: Entered) => toward(isBegun ? 'pages' : 'language')(visit),
    show: showDoor,
    refusals: codeRefusals,
  }),
  openGet({ path: '/form/:token/pages', open: guarded, show: showPages }),
  ...ownSteps.flatMap(stepRoutes),
  openGet({ path: '/form/:token/children', open: guarded, show: showChildren }),
  openGet({ path: '/form/:token/child/:place', open: guarded, show: showChild }),
  openPost({
    path: '/form/:token/child/:place',
    open: guarded,
    form: formOfStep(childStep.key),
    act: (visit, given) => keepChild(visit, childAt(visit), given),
    next: toward('children'),
    show: showChild,
    refusals: keepRefusals,
  }),
  openPost({
    path: '/form/:token/child/:place/removal',
    open: guarded,
    form: form({}),
    act: (visit) => dropChild(visit, childAt(visit)),
    next: toward('children'),
    show: showChild,
    refusals: keepRefusals,
  }),
  openGet({ path: papers, open: guarded, show: showPapers }),
  openPost({
    path: papers,
    open: guarded,
    form: documentForm,
    takesFiles: true,
    act: (visit, given) => addPaper(visit, tokenOf(visit), given),
    next: toward('papers'),
    show: showPapers,
    refusals: paperRefusals,
  }),
  openGet({ path: `${papers}/:document`, open: guarded, show: showPaper }),
  openPost({
    path: `${papers}/:document/removal`,
    open: guarded,
    form: form({}),
    act: (visit) => takePaperOff(visit, tokenOf(visit), visit.params['document'] ?? ''),
    next: toward('papers'),
    show: showPapers,
    refusals: paperRefusals,
  }),
  openGet({ path: '/form/:token/check', open: guarded, show: showCheck }),
  openPost({
    path: '/form/:token/check',
    open: guarded,
    form: checkForm,
    act: (visit) => sendForm(visit, tokenOf(visit)),
    next: toward('in'),
    show: showCheck,
    refusals: endRefusals,
  }),
  openGet({ path: '/form/:token/in', open: guarded, show: showIn }),
  openGet({ path: '/form/:token/withdrawal', open: guarded, show: showWithdrawal }),
  openPost({
    path: '/form/:token/withdrawal',
    open: guarded,
    form: form({}),
    act: (visit) => takeOwnBack(visit, tokenOf(visit)),
    next: () => ({ kind: 'to', path: '/form/taken-back' }),
    show: showWithdrawal,
    refusals: endRefusals,
  }),
  openPost({
    path: '/form/:token/pause',
    open: 'closes the form in this browser, if it was open',
    form: form({}),
    act: (visit) => pause(visit, tokenOf(visit)),
    next: () => ({ kind: 'to', path: '/form/closed' }),
    show: showClosed,
    refusals: {},
  }),
]
