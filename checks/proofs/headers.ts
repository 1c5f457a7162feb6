import { listRoutes } from '../../src/main/cli-routes.ts'
import type { Visitor } from '../../src/testing/service.ts'

/** What every answer must carry, whoever asks and whatever comes of it. */
const promised: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'strict-transport-security': /max-age=\d{7,}/,
  'x-frame-options': /^DENY$/i,
  'cache-control': /no-store/,
  'permissions-policy': /camera=\(\)/,
}

/** A file to keep promises more: it runs nothing at all. */
const promisedOfDownloads = { ...promised, 'content-security-policy': /^sandbox; default-src 'none'; frame-ancestors 'none'$/ }

export type HeaderFault = { readonly route: string; readonly header: string; readonly says: string }

export const faultsIn = (route: string, headers: Readonly<Record<string, unknown>>): readonly HeaderFault[] =>
  Object.entries(String(headers['content-disposition']).startsWith('attachment') ? promisedOfDownloads : promised).flatMap(
    ([header, shape]) => {
      const says = String(headers[header] ?? 'nothing')
      if (header === 'cache-control' && route.includes('/assets/') && /immutable|no-store/.test(says)) return []
      return shape.test(says) ? [] : [{ route, header, says }]
    },
  )

const nowhere = '0197a000-0000-7000-8000-000000000000'

/** A path with something in each of its places. */
export const filled = (path: string): string => path.replace(/:[A-Za-z]+/g, nowhere)

/** Asks every route as this visitor and holds its headers against the promise; also that no cookie leaves without its guards. */
export const tryAllHeaders = async (visitor: Visitor): Promise<{ readonly asked: number; readonly faults: readonly HeaderFault[] }> => {
  const routes = listRoutes()
  const faults: HeaderFault[] = []
  for (const { method, path } of routes) {
    const said = method === 'GET' ? await visitor.get(filled(path)) : await visitor.post(filled(path))
    faults.push(...faultsIn(`${method} ${path}`, said.headers))
    for (const cookie of [said.headers['set-cookie'] ?? []].flat()) {
      if (!/^__Host-[^;]+;.*Path=\/;.*Secure;.*HttpOnly;.*SameSite=/i.test(String(cookie)))
        faults.push({ route: `${method} ${path}`, header: 'set-cookie', says: String(cookie) })
    }
  }
  return { asked: routes.length, faults }
}
