import { createHash } from 'node:crypto'
import type { TestService } from './service.ts'

export type Told = {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly text: string
  readonly bytes: Buffer
}

type Sending = {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly payload?: object | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

export type CaseSystem = {
  readonly get: (url: string) => Promise<Told>
  readonly post: (url: string, payload: object | Buffer, key?: string, headers?: Readonly<Record<string, string>>) => Promise<Told>
}

/** A case system with a key of this organisation, as the service's manager would have made it. */
export const aCaseSystem = async (service: TestService, organisation: string): Promise<CaseSystem> => {
  const secret = `${organisation}-example-key-of-a-case-system`
  await service.work(
    (work) => work.rows`
    insert into api_key (tenant_id, id, organisation_id, key_hash, name, created_at)
    values (${work.tenant}, ${work.newId()}, ${organisation}, ${createHash('sha256').update(secret).digest()}, 'Case system', ${work.now})`,
  )
  const ask = async (sending: Sending): Promise<Told> => {
    const answer = await service.app.inject({
      ...sending,
      headers: { ...sending.headers, authorization: `Bearer kt_${service.tenant}_${secret}` },
    })
    const isJson = String(answer.headers['content-type']).includes('json')
    return { status: answer.statusCode, body: isJson ? (answer.json() as Told['body']) : {}, text: answer.body, bytes: answer.rawPayload }
  }
  return {
    get: (url) => ask({ method: 'GET', url }),
    post: (url, payload, key = 'first', headers = {}) =>
      ask({ method: 'POST', url, payload, headers: { 'idempotency-key': key, ...headers } }),
  }
}
