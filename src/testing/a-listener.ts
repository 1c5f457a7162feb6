import { createServer } from 'node:http'

export type Heard = { readonly headers: Readonly<Record<string, string | string[] | undefined>>; readonly body: string }

/** A council's case system on this machine: it writes down what it hears, and answers as it is told to. */
export const aListener = async () => {
  const heard: Heard[] = []
  const answers = { status: 200, location: '' }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
      response.writeHead(answers.status, answers.location === '' ? {} : { location: answers.location }).end()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  return { heard, answers, address: `http://127.0.0.1:${port}/kintime`, [Symbol.asyncDispose]: close }
}
