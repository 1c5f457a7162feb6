import { gzipSync } from 'node:zlib'
import { ask, type Target } from './load.ts'

/** All scripts that an ordinary page loads, with what they import, as they travel: gzipped. */
export const clientCodeKb = async (target: Target, page: { readonly path: string; readonly secret: string }): Promise<number> => {
  const { body } = await ask(target, page)
  const waiting = [...body.matchAll(/<script[^>]*src="([^"]+)"/g)].map((found) => found[1] ?? '')
  const seen = new Set<string>()
  let bytes = 0
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const script = await ask(target, { path, secret: page.secret })
    if (script.status !== 200) throw new Error(`${path} answered ${script.status}`)
    bytes += gzipSync(script.body).length
    for (const [, other = ''] of script.body.matchAll(/(?:from|import)\s*["'](\.?\/[^"']+)["']/g))
      waiting.push(new URL(other, `http://127.0.0.1${path}`).pathname)
  }
  return bytes / 1024
}
