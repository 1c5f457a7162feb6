import type { Finding, Source } from './house.ts'

type Mark = { readonly says: string; readonly pattern: RegExp; readonly isAllowed?: (found: string) => boolean }

/** Numbers that the regulator keeps free for drama: no telephone rings. */
const numbersForDrama =
  /^(07700900\d{3}|02079460\d{3}|01632960\d{3}|01(13|14|15|16|17|18|21|31|41|51|61)4960\d{3}|01914980\d{3}|02896496\d{3}|02920180\d{3}|03069990\d{3}|08081570\d{3})$/
const bare = (phone: string) => phone.replaceAll(/[\s()-]/g, '').replace(/^\+44/, '0')

/** Names of machines that never exist, kept free for examples. */
const addressesForExamples = /@([a-z0-9-]+\.)*(example\.(org|com|net)|example|test|invalid|localhost)$/i

const words = (...parts: readonly string[]) => new RegExp(parts.join(''), 'g')

export const privateMarks: readonly Mark[] = [
  {
    says: 'names a path of one machine',
    pattern: words('(?<=^|[\\s\'"`(=:])', '/(tmp|home|Users|root|work|private|var/folders)/[\\w.-]+'),
  },
  {
    says: 'names a package registry',
    pattern: words(
      '(registry|npm\\.pkg|verdaccio|artifactory|nexus)',
      '\\.[a-z0-9-]+\\.[a-z]+|https?://[\\w.-]*',
      '(registry|verdaccio|artifactory)',
    ),
  },
  {
    says: 'holds a private key or a pass',
    pattern: words('-----BEGIN [A-Z ]*', 'PRIVATE KEY|', '\\bAKIA[0-9A-Z]{16}\\b|', '\\bgh[pousr]_\\w{36}\\b|', '\\bxox[bap]-\\w{10,}'),
  },
  {
    says: 'holds the password of a server',
    pattern: /\bpostgres(ql)?:\/\/[^\s:'"`$]+:[^\s@'"`$]+@(?!127\.0\.0\.1|localhost|\[?::1|[\w.-]*\bexample\b)[\w.-]+/g,
  },
  {
    says: 'gives a telephone number that may ring',
    pattern: /(?<![\w.+/-])(\+44[\s-]?[1-9]|0[1-9])(?:[\s-]?\d){8,9}(?![\w-])/g,
    isAllowed: (found) => numbersForDrama.test(bare(found)),
  },
  {
    says: 'gives an e-mail address that may reach somebody',
    pattern: /\b[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)+\b/gi,
    isAllowed: (found) => addressesForExamples.test(found),
  },
]

/** Licences name their authors, and the lock file is not written by us. */
const isOurs = ({ path }: Source) => !/(^|\/)(LICEN[CS]E|OFL)[^/]*$/i.test(path) && path !== 'package-lock.json'

export const privateFaults = (sources: readonly Source[]): readonly Finding[] => sources.filter(isOurs).flatMap(faultsIn)

const faultsIn = ({ path, text }: Source): readonly Finding[] =>
  text
    .split('\n')
    .flatMap((line, at) =>
      privateMarks.flatMap(({ says, pattern, isAllowed }) =>
        [...line.matchAll(pattern)]
          .filter(([found]) => isAllowed?.(found) !== true)
          .map(([found]) => ({ path, line: at + 1, says: `${says}: ${found}` })),
      ),
    )
