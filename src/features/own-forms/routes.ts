/**
 * Private referrals, where each parent fills in a form of their own: staff see how each copy stands, write to parents, and read both beside each other.
 * It refuses to write to the other parent before staff have thought of safety, and to go forward before every copy that the policy asks for is in.
 */
import { get, post, routes, type Ask } from '../../web/route.ts'
import { aboutOwnForm } from './about-own-form.ts'
import { askOtherParent } from './ask-other-parent.ts'
import { showNew, showOther } from './ask-parent.page.tsx'
import { goForward } from './go-forward.ts'
import { openOwnForm, type Opened } from './open-own-form.ts'
import { showForm } from './own-form.page.tsx'
import { askWords, copyWords, forwardWords, openWords } from './own-form-words.ts'
import { askForm, noForm, openForm, sendingForm } from './own-forms.form.ts'
import { showForms } from './own-forms.page.tsx'
import { sendLinkAgain } from './send-link.ts'
import { showAnswers } from './side-by-side.page.tsx'
import { takeBack } from './take-back.ts'

const idOf = (ask: Ask): string => ask.params['id'] ?? ''
const copyIn = (ask: Ask) => ({ formId: idOf(ask), copyId: ask.params['copy'] ?? '' })
const backToForm = (ask: Ask): string => `/own-forms/${idOf(ask)}`

export const ownFormRoutes = routes([
  get({ path: '/own-forms', may: 'own-forms.list', show: showForms }),
  get({ path: '/own-forms/new', may: 'own-forms.manage', show: showNew }),
  post({
    path: '/own-forms/new',
    may: 'own-forms.manage',
    form: openForm,
    act: ({ work, person, publicUrl }, details) =>
      openOwnForm(work, { details, children: [], by: { id: person.id, name: person.name }, publicUrl }),
    next: (_ask, { formId }: Opened) => `/own-forms/${formId}`,
    show: showNew,
    refusals: openWords,
  }),
  get({ path: '/own-forms/:id', may: 'own-forms.list', about: aboutOwnForm, show: showForm }),
  get({ path: '/own-forms/:id/answers', may: 'own-forms.list', about: aboutOwnForm, show: showAnswers }),
  get({ path: '/own-forms/:id/other', may: 'own-forms.manage', about: aboutOwnForm, show: showOther }),
  post({
    path: '/own-forms/:id/other',
    may: 'own-forms.manage',
    about: aboutOwnForm,
    form: askForm,
    act: (ask, { because, isSameMailRight, ...details }) =>
      askOtherParent(ask.work, { formId: idOf(ask), details, because, isSameMailRight, publicUrl: ask.publicUrl }),
    next: backToForm,
    show: showOther,
    refusals: askWords,
  }),
  post({
    path: '/own-forms/:id/copies/:copy/link',
    may: 'own-forms.list',
    about: aboutOwnForm,
    form: noForm,
    act: (ask) => sendLinkAgain(ask.work, { ...copyIn(ask), publicUrl: ask.publicUrl }),
    next: backToForm,
    show: showForm,
    refusals: copyWords,
  }),
  post({
    path: '/own-forms/:id/copies/:copy/withdrawal',
    may: 'own-forms.manage',
    about: aboutOwnForm,
    form: noForm,
    act: (ask) => takeBack(ask.work, { ...copyIn(ask), byName: ask.person.name }),
    next: backToForm,
    show: showForm,
    refusals: copyWords,
  }),
  post({
    path: '/own-forms/:id/sending',
    may: 'own-forms.manage',
    about: aboutOwnForm,
    form: sendingForm,
    act: (ask, { area, otherPhone }) => goForward(ask.work, { formId: idOf(ask), areaId: area, otherPhone }),
    next: backToForm,
    show: showForm,
    refusals: forwardWords,
  }),
])
