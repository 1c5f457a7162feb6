import QRCode from 'qrcode'
import type { Content } from '../../web/components/markup.ts'

const quiet = 4

/** A square of dark fields, drawn as one line so that it needs no picture file. */
const fieldsOf = (words: string): { readonly size: number; readonly line: string } => {
  const { modules } = QRCode.create(words, { errorCorrectionLevel: 'M' })
  const rows = Array.from({ length: modules.size }, (_row, y) =>
    Array.from({ length: modules.size }, (_field, x) => (modules.get(y, x) ? `M${x + quiet} ${y + quiet}h1v1h-1z` : '')).join(''),
  )
  return { size: modules.size + 2 * quiet, line: rows.join('') }
}

type SecondFactorProps = { readonly uri: string; readonly secret: string; readonly children?: Content }

/** The secret of a second factor, to be read by a phone; the same in letters for those who type it. */
export const SecondFactor = ({ uri, secret, children }: SecondFactorProps) => {
  const { size, line } = fieldsOf(uri)
  return (
    <div class="kt-panel">
      <h2 class="govuk-heading-m kt-tight">Add Kintime to your authenticator app</h2>
      <p class="govuk-body">Open the app on your phone, choose to add an account, and point the camera at this square.</p>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        width="200"
        height="200"
        role="img"
        aria-label="QR code for your authenticator app"
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={line} fill="#000000" />
      </svg>
      <p class="govuk-body">
        If you cannot use the camera, type this key into the app: <code>{(secret.match(/.{1,4}/g) ?? []).join(' ')}</code>
      </p>
      {children}
    </div>
  )
}

export const examples = {
  'the usual': () => (
    <>
      <h1>Your second factor</h1>
      <SecondFactor uri="otpauth://totp/Kintime:example?secret=JBSWY3DPEHPK3PXP" secret="JBSWY3DPEHPK3PXP" />
    </>
  ),
}
