import { Button, ButtonGroup } from '../../web/components/button.tsx'
import { DateField, FileField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { page, type Answer, type Ask } from '../../web/route.ts'
import { ChangedText } from '../agreements/door.ts'
import { aboutFamily, familyFrame } from '../families/door.ts'
import { childPaperForm } from './child.form.ts'
import { printForChild } from './child-document.ts'
import { childVersionOf, type ChildVersionOnFile } from './child-query.ts'

type Props = { readonly child: string; readonly at: string; readonly fields: FormView<typeof childPaperForm>; readonly hidden: Hidden }

const ChildPaper = ({ child, at, fields, hidden }: Props) => (
  <>
    <PageHead caption="Agreement" title={`Signed paper of ${child}`} lead="You were there when it was signed, or you know who was.">
      <p class="govuk-body">
        <a class="govuk-link" href={`${at}/pdf`}>
          Print the paper to sign (PDF)
        </a>
      </p>
    </PageHead>
    <PostForm action={`${at}/paper`} hidden={hidden} hasFiles>
      <FileField field={fields.scan} />
      <DateField field={fields.signedOn} />
      <TextField field={fields.number} width={20} isSpellChecked={false} />
      <ButtonGroup>
        <Button stopsDoubleClick>Add the signed paper</Button>
      </ButtonGroup>
    </PostForm>
  </>
)

export const examples = {
  'before the scan': () => <ChildPaper child="Poppy" at="#" fields={viewForm(childPaperForm, {}, {})} hidden={{ csrf: 'x', once: 'y' }} />,
}

const versionAt = async (ask: Ask): Promise<ChildVersionOnFile | null> => {
  const about = await aboutFamily(ask.work, ask.params)
  return about === null || ask.person.side !== 'staff' ? null : await childVersionOf(ask.work, about.family, ask.params['child'])
}

export const showChildPaper = async (ask: Ask): Promise<Answer> => {
  const version = await versionAt(ask)
  if (version === null) return { kind: 'not-found' }
  const list = `/families/${version.family}/agreement/children`
  if (version.signedOn !== null || version.isPassed) return { kind: 'to', path: list }
  const props = { child: version.givenName, at: `${list}/${version.id}`, fields: ask.fields(childPaperForm), hidden: ask.hidden }
  return page('Signed paper', <ChildPaper {...props} />, {
    ...(await familyFrame(ask.work, version.family)),
    back: { label: 'The children’s own versions', href: list },
  })
}

export const showChildPdf = async (ask: Ask): Promise<Answer> => {
  const version = await versionAt(ask)
  const bytes = version === null ? null : await printForChild(ask.work, version)
  if (version === null) return { kind: 'not-found' }
  if (bytes === null) return page('For a child', <ChangedText />)
  return { kind: 'file', bytes, mediaType: 'application/pdf', name: `for-a-child-version-${version.version}.pdf` }
}

export const showChildScan = async (ask: Ask): Promise<Answer> => {
  const version = await versionAt(ask)
  const file =
    version === null || version.scan === null
      ? null
      : await ask.work.row<{ hash: string; mediaType: string; name: string }>`
        select hash, media_type as "mediaType", name from stored_file where tenant_id = ${ask.work.tenant} and id = ${version.scan}`
  const bytes = file === null ? null : await ask.work.files.get(file.hash)
  return file === null || bytes === null ? { kind: 'not-found' } : { kind: 'file', bytes, mediaType: file.mediaType, name: file.name }
}
