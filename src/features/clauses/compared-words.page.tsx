import { diffWordsWithSpace } from 'diff'

const longest = 12_000

const Heard = ({ words }: { readonly words: string }) => <span class="govuk-visually-hidden">{words}</span>

type Piece = { readonly value: string; readonly added?: boolean; readonly removed?: boolean }

const compared = (before: string, after: string): readonly Piece[] =>
  before.length + after.length > longest
    ? [
        { value: before, removed: true },
        { value: after, added: true },
      ]
    : diffWordsWithSpace(before, after)

const PieceInWords = ({ value, added, removed }: Piece) => {
  if (added === true)
    return (
      <ins class="kt-put-in">
        <Heard words=" put in: " />
        {value}
        <Heard words=" (end) " />
      </ins>
    )
  if (removed === true)
    return (
      <del class="kt-taken-out">
        <Heard words=" taken out: " />
        {value}
        <Heard words=" (end) " />
      </del>
    )
  return <>{value}</>
}

/** What was changed from one text to another, word by word: struck out and underlined, and said in words, never by colour alone. */
export const ComparedWords = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <>
    {compared(before, after).map((piece) => (
      <>
        <PieceInWords {...piece} />
        {piece.removed === true && ' '}
      </>
    ))}
  </>
)

export const examples = {
  'one word changed': () => <ComparedWords before="We wait 15 minutes." after="We wait 30 minutes." />,
}
