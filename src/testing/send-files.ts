import { houseOf } from '../main/app.ts'
import { hiddenNames } from '../web/body.ts'
import { signInCookie, visitCookie } from '../web/cookie.ts'
import { wordsOf, type TestService, type Visitor } from './service.ts'

export type SentFile = { readonly name: string; readonly bytes: Uint8Array; readonly mediaType?: string }
export type SentFiles = Readonly<Record<string, SentFile>>

const edge = 'kintime-test-edge'

/** A form with files as a browser writes it, each name exactly as given. */
export const multipartOf = (typed: Readonly<Record<string, string>>, files: SentFiles) => {
  const words = Object.entries(typed).map(
    ([name, value]) => `--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const sent = Object.entries(files).flatMap(([name, file]) => [
    Buffer.from(
      `--${edge}\r\ncontent-disposition: form-data; name="${name}"; filename="${file.name.replaceAll('"', '%22').replaceAll(/[\r\n]/g, '%0A')}"\r\ncontent-type: ${file.mediaType ?? 'application/octet-stream'}\r\n\r\n`,
    ),
    Buffer.from(file.bytes),
    Buffer.from('\r\n'),
  ])
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    body: Buffer.concat([Buffer.from(words.join('')), ...sent, Buffer.from(`--${edge}--\r\n`)]),
  }
}

let sendings = 0

type Sender = { readonly secret: string; readonly cookie: string; readonly value: string }

const send = async (
  service: TestService,
  from: Sender,
  path: string,
  sent: { readonly typed: Readonly<Record<string, string>>; readonly files: SentFiles },
) => {
  sendings += 1
  const hidden = { [hiddenNames.csrf]: houseOf(service.parts).csrf.tokenFor(from.secret), [hiddenNames.once]: `files-${sendings}` }
  const { headers, body } = multipartOf({ ...hidden, ...sent.typed }, sent.files)
  const answer = await service.app.inject({ method: 'POST', url: path, headers, payload: body, cookies: { [from.cookie]: from.value } })
  return {
    status: answer.statusCode,
    html: answer.body,
    words: wordsOf(answer.body),
    location: String(answer.headers.location ?? ''),
    headers: answer.headers,
  }
}

/** Somebody signed in sends a form with files. */
export const sendFiles = (
  service: TestService,
  visitor: Visitor,
  path: string,
  sent: { readonly typed: Readonly<Record<string, string>>; readonly files: SentFiles },
) => send(service, { secret: visitor.secret, cookie: signInCookie, value: `${service.tenant}.${visitor.secret}` }, path, sent)

/** Somebody with a link and no account sends a form with files. */
export const sendFilesAsStranger = (
  service: TestService,
  path: string,
  sent: { readonly typed: Readonly<Record<string, string>>; readonly files: SentFiles },
) => {
  const visitor = 'stranger-with-files-'.padEnd(40, 'x')
  return send(service, { secret: visitor, cookie: visitCookie, value: visitor }, path, sent)
}
