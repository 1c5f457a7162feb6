import { WarningText } from '../../web/components/warning-text.tsx'

/** In place of words that are not the ones that were given out: nobody reads, signs or prints them. AGR-04 */
export const ChangedText = () => (
  <WarningText>
    The stored text of this agreement was changed after it was given out. It cannot be read, signed or printed here. Tell the service
    manager.
  </WarningText>
)

export const examples = { 'a changed text': () => <ChangedText /> }
