import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AwsV4Signer } from 'aws4fetch'
import type { Bucket } from '../platform/file-store-s3.ts'

/** A bucket on this machine for tests: it checks every signature, keeps objects in memory, and can be told to fail. */
export type S3Server = {
  readonly place: Bucket
  readonly objects: Map<string, Uint8Array>
  /** How many of the next requests are answered with 503. */
  readonly failNext: (times: number) => void
  readonly close: () => Promise<void>
}

const bytesOf = async (request: IncomingMessage): Promise<Uint8Array> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** Signs the request again with the secret it should have been signed with, and compares. */
const isSignedFor = async (request: IncomingMessage, { endpoint, key, secret, region }: Bucket): Promise<boolean> => {
  const signed = /SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? '')?.[1]?.split(';') ?? []
  const headers = Object.fromEntries(signed.filter((name) => name !== 'host').map((name) => [name, String(request.headers[name] ?? '')]))
  const signer = new AwsV4Signer({
    method: request.method ?? 'GET',
    url: `${endpoint}${request.url}`,
    headers,
    accessKeyId: key,
    secretAccessKey: secret,
    service: 's3',
    region,
    datetime: String(request.headers['x-amz-date'] ?? ''),
  })
  return (await signer.authHeader()) === request.headers.authorization
}

export const startS3Server = async (): Promise<S3Server> => {
  const objects = new Map<string, Uint8Array>()
  let failures = 0
  const answerTo = async (request: IncomingMessage): Promise<readonly [number, Uint8Array?]> => {
    const body = await bytesOf(request)
    if (failures > 0) {
      failures -= 1
      return [503]
    }
    if (!(await isSignedFor(request, place))) return [403]
    const name = (request.url ?? '').slice(1)
    if (!name.startsWith(`${place.bucket}/`)) return [404, Buffer.from('<Error><Code>NoSuchBucket</Code></Error>')]
    const held = objects.get(name)
    if (request.method === 'PUT') objects.set(name, body)
    if (request.method === 'PUT') return [200]
    if (request.method === 'DELETE') objects.delete(name)
    if (request.method === 'DELETE') return [204]
    return held === undefined ? [404] : [200, held]
  }
  const server = createServer((request, response) => {
    void answerTo(request).then(([status, body]) => response.writeHead(status).end(request.method === 'HEAD' ? undefined : body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const place: Bucket = { endpoint, bucket: 'kintime-test', key: 'test-key', secret: 'test-secret', region: 'eu-west-2' }
  const failNext = (times: number) => {
    failures = times
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { place, objects, failNext, close }
}
