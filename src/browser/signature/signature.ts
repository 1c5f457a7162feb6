import SignaturePad from 'signature_pad'

/** The picture is as large as it is shown, twice as fine at most, so that it prints well and stays small. */
const finest = 2
const ink = '#1d1a22'

/** Keeps the hidden field true to the drawing: a PNG when something is drawn, empty when not. */
const start = (group: HTMLElement): void => {
  const canvas = group.querySelector('canvas')
  const field = group.querySelector<HTMLInputElement>('input[name="drawing"]')
  const clear = group.querySelector('button')
  if (canvas === null || field === null || clear === null) return
  group.hidden = false
  const pad = new SignaturePad(canvas, { penColor: ink, minWidth: 1, maxWidth: 2.6 })
  const keep = (): void => {
    field.value = pad.isEmpty() ? '' : pad.toDataURL('image/png')
  }
  const fit = (): void => {
    const strokes = pad.toData()
    const ratio = Math.min(finest, Math.max(1, window.devicePixelRatio))
    canvas.width = Math.round(canvas.offsetWidth * ratio)
    canvas.height = Math.round(canvas.offsetHeight * ratio)
    canvas.getContext('2d')?.scale(ratio, ratio)
    pad.fromData(strokes)
    // What was drawn before a refusal has no strokes any more, only its picture.
    if (strokes.length === 0 && field.value !== '') void pad.fromDataURL(field.value, { ratio })
  }
  fit()
  pad.addEventListener('endStroke', keep)
  clear.addEventListener('click', () => {
    pad.clear()
    field.value = ''
  })
  let width = canvas.offsetWidth
  // A phone that only hides its address bar leaves the pad as it is.
  window.addEventListener('resize', () => {
    if (canvas.offsetWidth !== width) fit()
    width = canvas.offsetWidth
  })
}

for (const group of document.querySelectorAll<HTMLElement>('[data-kt-signature]')) start(group)
