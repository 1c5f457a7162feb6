import { Icon } from './icon.tsx'
import type { Content } from './markup.ts'
import { type Hidden, PostLink } from './post-form.tsx'

export type PrivateFactProps =
  | { readonly what: string; readonly showAction: string; readonly hidden: Hidden; readonly about?: string | undefined }
  | { readonly shown: Content; readonly note?: string | undefined }

/** A confidential fact. Who looked is written down; so looking is an act (POST), never a link. For others the fact does not exist: draw nothing. */
export const PrivateFact = (props: PrivateFactProps) => (
  <div class="kt-private">
    <Icon name="lock" />
    {'shown' in props ? (
      <span>
        {props.shown} {props.note}
      </span>
    ) : (
      <span>
        {props.what}.{' '}
        <PostLink action={props.showAction} hidden={props.hidden}>
          Show
          {props.about !== undefined && <span class="govuk-visually-hidden"> {props.about}</span>}
        </PostLink>{' '}
        (it is written down who looked)
      </span>
    )}
  </div>
)
