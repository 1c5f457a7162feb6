import { AwsClient } from 'aws4fetch'
import type { Shelf } from './file-store.ts'

/** A bucket of any S3-compatible store, addressed by path; `timeout` in milliseconds, its repeats included. */
export type Bucket = {
  readonly endpoint: string
  readonly bucket: string
  readonly key: string
  readonly secret: string
  readonly region: string
  readonly timeout?: number
}

/** The bucket of the settings FILES_S3_*; null when none is set, a sentence when some are missing. */
export const bucketFrom = (env: Readonly<Record<string, string | undefined>>): Bucket | null => {
  const names = ['FILES_S3_ENDPOINT', 'FILES_S3_BUCKET', 'FILES_S3_KEY', 'FILES_S3_SECRET'] as const
  const missing = names.filter((name) => !env[name])
  if (missing.length === names.length) return null
  if (missing.length > 0) throw new Error(`To keep files in S3-compatible storage, set ${missing.join(', ')} too.`)
  const [endpoint = '', bucket = '', key = '', secret = ''] = names.map((name) => env[name])
  return { endpoint: endpoint.replace(/\/+$/, ''), bucket, key, secret, region: env['FILES_S3_REGION'] || 'eu-west-2' }
}

/** Files in a bucket: the store answers 200 only when it has the bytes safe, which is what `put` promises. */
export const s3Shelf = (place: Bucket): Shelf => {
  const client = new AwsClient({ accessKeyId: place.key, secretAccessKey: place.secret, region: place.region, service: 's3', retries: 3 })
  const ask = async (method: string, name: string, body?: Uint8Array): Promise<Response> => {
    const answer = await client.fetch(`${place.endpoint}/${place.bucket}/${name}`, {
      method,
      signal: AbortSignal.timeout(place.timeout ?? 30_000),
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    })
    if (!answer.ok && answer.status !== 404) throw new Error(`The file storage answered ${answer.status} to ${method}.`)
    return answer
  }
  const noBucket = () => new Error(`The file storage has no bucket called ${place.bucket}.`)
  return {
    write: async (name, sealed) => {
      const answer = await ask('PUT', name, sealed)
      await answer.arrayBuffer()
      if (!answer.ok) throw noBucket()
    },
    read: async (name) => {
      const answer = await ask('GET', name)
      const bytes = new Uint8Array(await answer.arrayBuffer())
      if (!answer.ok && Buffer.from(bytes).includes('NoSuchBucket')) throw noBucket()
      return answer.ok ? bytes : null
    },
    holds: async (name) => (await ask('HEAD', name)).ok,
    remove: async (name) => {
      await (await ask('DELETE', name)).arrayBuffer()
    },
  }
}
