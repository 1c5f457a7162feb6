import { describedBy, LabelledGroup, type LabelledQuestion } from './form-group.tsx'
import { classNames, type Attributes } from './markup.ts'

export type FileUploadProps = LabelledQuestion & {
  readonly name: string
  readonly isMultiple?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A file from the person's own machine. The form around it needs `encType="multipart/form-data"`. */
export const FileUpload = (props: FileUploadProps) => (
  <LabelledGroup question={props}>
    {props.group?.before}
    <input
      class={classNames('govuk-file-upload', props.classes, props.error && 'govuk-file-upload--error')}
      id={props.id}
      name={props.name}
      type="file"
      disabled={props.isDisabled === true}
      multiple={props.isMultiple === true}
      aria-describedby={describedBy(props)}
      {...props.attributes}
    />
    {props.group?.after}
  </LabelledGroup>
)
