import type { FieldView } from '../../web/form.ts'

/** Drawn by finger or mouse. Without scripts it stays hidden, and the typed name is the whole signature. */
export const DrawingPad = ({ field }: { readonly field: FieldView }) => (
  <div class="govuk-form-group" data-kt-signature hidden>
    <p class="govuk-label govuk-label--s" id="drawing-label">
      {field.label}
    </p>
    {field.error !== undefined && (
      <p class="govuk-error-message" id="drawing">
        {field.error}
      </p>
    )}
    <canvas class="kt-pad" role="img" aria-labelledby="drawing-label" />
    <input type="hidden" name="drawing" value={field.value ?? ''} />
    <button type="button" class="kt-link-button">
      Clear the drawing
    </button>
  </div>
)

export const examples = {
  'an empty pad': () => <DrawingPad field={{ name: 'drawing', label: 'Or sign with your finger' }} />,
}
