import { isFilled, type Content } from './markup.ts'

/** Nothing here yet: what would be here, and the last time there was one. */
export const Empty = ({ title, children }: { readonly title: Content; readonly children?: Content }) => (
  <div class="kt-empty">
    <p>
      <strong>{title}</strong>
    </p>
    {isFilled(children) && <p>{children}</p>}
  </div>
)
