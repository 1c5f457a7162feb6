import { classNames } from '../../web/components/markup.ts'
import { comparedPieces, type Piece } from './compare-words.ts'

const Heard = ({ words }: { readonly words: string }) => <span class="govuk-visually-hidden">{words}</span>

const PieceInWords = ({ value, is, isWhole }: Piece & { readonly isWhole: boolean }) => {
  if (is === 'kept') return <>{value}</>
  const Mark = is === 'put-in' ? 'ins' : 'del'
  return (
    <Mark class={classNames(is === 'put-in' ? 'kt-put-in' : 'kt-taken-out', isWhole && 'kt-whole')}>
      <Heard words={is === 'put-in' ? ' put in: ' : ' taken out: '} />
      {value}
      <Heard words=" (end) " />
    </Mark>
  )
}

/** What was changed from one text to another: struck out and underlined, and said in words, never by colour alone. */
export const ComparedWords = ({ before, after }: { readonly before: string; readonly after: string }) => {
  const pieces = comparedPieces(before, after)
  const isWhole = pieces.every(({ is }) => is !== 'kept')
  return (
    <>
      {pieces.map((piece) => (
        <>
          <PieceInWords {...piece} isWhole={isWhole} />
          {piece.is === 'taken-out' && ' '}
        </>
      ))}
    </>
  )
}

export const examples = {
  'one word changed': () => <ComparedWords before="We wait 15 minutes." after="We wait 30 minutes." />,
  'most words changed': () => (
    <ComparedWords before="Ask us before you bring food." after="Bring food that the children like, and tell us." />
  ),
  'a new text': () => <ComparedWords before="" after="Bring a coat." />,
}
