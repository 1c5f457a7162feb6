import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { DateField, FileField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { PostForm, type Hidden } from '../../web/components/post-form.tsx'
import type { FormView } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { versionsOf } from '../agreements/door.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { paperForm } from './sign.form.ts'

type Props = {
  readonly name: string
  readonly pdf: string
  readonly action: string
  readonly back: string
  readonly fields: FormView<typeof paperForm>
  readonly hidden: Hidden
}

const Paper = ({ name, pdf, action, back, fields, hidden }: Props) => (
  <>
    <PageHead caption="Agreement" title={`Signed paper of ${name}`} lead="Add the paper that was signed by hand.">
      <p class="govuk-body">
        <a class="govuk-link" href={pdf}>
          Print the paper to sign (PDF)
        </a>
      </p>
    </PageHead>
    <PostForm action={action} hidden={hidden} hasFiles>
      <FileField field={fields.scan} />
      <DateField field={fields.signedOn} />
      <TextField field={fields.number} width={20} isSpellChecked={false} />
      <ButtonGroup>
        <Button stopsDoubleClick>Add the signed paper</Button>
        <a class="govuk-link" href={back}>
          Go back
        </a>
      </ButtonGroup>
    </PostForm>
  </>
)

const field = (name: string, label: string, hint?: string) => ({ name, label, ...(hint === undefined ? {} : { hint }) })
export const examples = {
  'before the scan': () => (
    <Paper
      name="Greta Ashdown"
      pdf="#"
      action="#"
      back="#"
      hidden={{ csrf: 'x', once: 'y' }}
      fields={{
        scan: field('scan', 'The signed paper', 'PDF, JPEG or PNG, at most 20 MB.'),
        signedOn: field('signedOn', 'When was it signed?'),
        number: field('number', 'The number at the foot of the paper', 'The paper calls it “Seal number”.'),
      }}
    />
  ),
}

export const showPaper = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null) return { kind: 'not-found' }
  const version = (await versionsOf(ask.work, about.family)).find((one) => one.isOffered)
  const signatory = version?.signatories.find((one) => one.id === ask.params['signatory'])
  const back = `/families/${about.family}/agreement`
  if (version === undefined || signatory === undefined) return { kind: 'not-found' }
  if (signatory.signedAt !== null) return { kind: 'to', path: back }
  const body = (
    <Paper
      name={signatory.name}
      pdf={`/agreements/${version.id}/pdf`}
      action={`${back}/paper/${signatory.id}`}
      back={back}
      fields={ask.fields(paperForm)}
      hidden={ask.hidden}
    />
  )
  return page('Signed paper', body, { ...(await familyFrame(ask.work, about.family)), back: { label: 'Agreement', href: back } })
}

/** The scan itself, for staff, always as a download. */
export const showScan = async (ask: Ask): Promise<Answer> => {
  const about = await aboutFamily(ask.work, ask.params)
  if (about === null || ask.person.side !== 'staff') return { kind: 'not-found' }
  const file = await ask.work.row<{ hash: string; mediaType: string; name: string }>`
    select f.hash, f.media_type as "mediaType", f.name from agreement_signature x
    join agreement a on a.tenant_id = x.tenant_id and a.id = x.agreement_id
    join stored_file f on f.tenant_id = x.tenant_id and f.id = x.scan_file
    where x.tenant_id = ${ask.work.tenant} and a.family_id = ${about.family} and x.signatory_id::text = ${ask.params['signatory']}`
  const bytes = file === null ? null : await ask.work.files.get(file.hash)
  return file === null || bytes === null ? { kind: 'not-found' } : { kind: 'file', bytes, mediaType: file.mediaType, name: file.name }
}
