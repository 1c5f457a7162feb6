/**
 * A child’s own version of the agreement, in words for a child: read together, signed on the tablet or on paper with a worker there, kept beside the agreement.
 * It refuses a second signature, another child’s name, words that are not the ones written for the child, and a version that has passed.
 */
import type { FamilyId } from '../../domain/ids.ts'
import { get, post, routes, type Ask } from '../../web/route.ts'
import { aboutFamily } from '../families/door.ts'
import { childPaperForm, childSignForm } from './child.form.ts'
import { showChildPaper, showChildPdf, showChildScan } from './child-paper.page.tsx'
import { showChildSigns } from './child-sign.page.tsx'
import { childPaperRefusals, childRefusals } from './child-words.ts'
import { showChildren } from './children.page.tsx'
import { signAsChild, signAsChildOnPaper } from './sign-as-child.ts'

const all = '/families/:id/agreement/children'
const one = `${all}/:child`
const may = 'agreements.take-signature' as const
const about = aboutFamily
const at = (ask: Ask) => ({ family: ask.params['id'] as FamilyId, child: ask.params['child'] ?? '', witness: ask.person.id })

export const childAgreementRoutes = routes([
  get({ path: all, may, about, reads: 'agreement', show: showChildren }),
  get({ path: `${one}/sign`, may, about, reads: 'agreement', show: showChildSigns }),
  post({
    path: `${one}/sign`,
    may,
    about,
    form: childSignForm,
    act: (ask, given) => signAsChild(ask.work, { ...at(ask), ...given }),
    next: (ask) => `/families/${ask.params['id']}/agreement/children/${ask.params['child']}/sign`,
    show: showChildSigns,
    refusals: childRefusals,
  }),
  get({ path: `${one}/paper`, may, about, reads: 'agreement', show: showChildPaper }),
  post({
    path: `${one}/paper`,
    may,
    about,
    form: childPaperForm,
    act: (ask, { scan, signedOn, number }) => signAsChildOnPaper(ask.work, { ...at(ask), scan: scan.bytes, signedOn, number }),
    next: (ask) => `/families/${ask.params['id']}/agreement/children`,
    show: showChildPaper,
    refusals: childPaperRefusals,
  }),
  get({ path: `${one}/pdf`, may, about, reads: 'agreement', show: showChildPdf }),
  get({ path: `${one}/scan`, may, about, reads: 'file', show: showChildScan }),
])
