import type { VNode } from 'preact'
import { Badge } from '../../src/web/components/moj-badge.tsx'
import { IdentityBar } from '../../src/web/components/moj-identity-bar.tsx'
import { SubNavigation } from '../../src/web/components/moj-sub-navigation.tsx'
import { TicketPanel } from '../../src/web/components/moj-ticket-panel.tsx'
import { Timeline } from '../../src/web/components/moj-timeline.tsx'

type MojCase = { readonly component: string; readonly macro: string; readonly name: string; readonly params: object; readonly ours: VNode }

const at = '2026-05-14T17:12:00.000Z'

/** The same facts twice: as MoJ's macro takes them, and as our component does. */
export const mojCases: readonly MojCase[] = [
  { component: 'badge', macro: 'mojBadge', name: 'plain', params: { text: 'Urgent' }, ours: <Badge>Urgent</Badge> },
  {
    component: 'badge',
    macro: 'mojBadge',
    name: 'with classes and attributes',
    params: { text: 'Held', classes: 'moj-badge--red', attributes: { 'data-x': '1' } },
    ours: (
      <Badge classes="moj-badge--red" attributes={{ 'data-x': '1' }}>
        Held
      </Badge>
    ),
  },
  {
    component: 'identity-bar',
    macro: 'mojIdentityBar',
    name: 'with a title',
    params: { title: { text: 'Poppy (6) and Jude (4) Ashdown' } },
    ours: <IdentityBar title="Poppy (6) and Jude (4) Ashdown" />,
  },
  {
    component: 'identity-bar',
    macro: 'mojIdentityBar',
    name: 'with marked title, classes and attributes',
    params: { title: { html: '<strong>Ashdown</strong> family' }, classes: 'kt-identity', attributes: { role: 'region' } },
    ours: <IdentityBar title={[<strong>Ashdown</strong>, ' family']} classes="kt-identity" attributes={{ role: 'region' }} />,
  },
  {
    component: 'sub-navigation',
    macro: 'mojSubNavigation',
    name: 'with a current page',
    params: { label: 'Family file', items: [{ text: 'Overview', href: '/a', active: true }, { text: 'People', href: '/b' }] },
    ours: <SubNavigation landmark="Family file" items={[{ words: 'Overview', href: '/a', isCurrent: true }, { words: 'People', href: '/b' }]} />,
  },
  {
    component: 'sub-navigation',
    macro: 'mojSubNavigation',
    name: 'with classes and attributes',
    params: { label: 'x', classes: 'k', attributes: { id: 'nav' }, items: [{ text: 'A & B', href: '/a?b=1&c=2', classes: 'i', attributes: { 'data-x': '1' } }] },
    ours: (
      <SubNavigation
        landmark="x"
        classes="k"
        attributes={{ id: 'nav' }}
        items={[{ words: 'A & B', href: '/a?b=1&c=2', classes: 'i', attributes: { 'data-x': '1' } }]}
      />
    ),
  },
  {
    component: 'ticket-panel',
    macro: 'mojTicketPanel',
    name: 'with two sections',
    params: { items: [{ text: 'One' }, { html: '<p>Two</p>', classes: 'moj-ticket-panel__content--blue', attributes: { id: 't' } }], classes: 'k' },
    ours: <TicketPanel classes="k" items={[{ content: 'One' }, { content: <p>Two</p>, classes: 'moj-ticket-panel__content--blue', attributes: { id: 't' } }]} />,
  },
  {
    component: 'timeline',
    macro: 'mojTimeline',
    name: 'with and without a name',
    params: {
      headingLevel: 3,
      items: [
        { label: { text: 'Record sealed' }, byline: { text: 'Callum Reid' }, datetime: { timestamp: at, type: 'Thursday 14 May, 6:12pm' }, text: 'Sent at once.' },
        { label: { text: 'Session ended' }, datetime: { timestamp: at, format: 'Thursday' }, html: '<p>Jude was unwell.</p>', classes: 'k', attributes: { id: 'e' } },
      ],
    },
    ours: (
      <Timeline
        headingLevel={3}
        items={[
          { title: 'Record sealed', by: 'Callum Reid', at, atWords: 'Thursday 14 May, 6:12pm', children: 'Sent at once.' },
          { title: 'Session ended', at, atWords: 'Thursday', children: <p>Jude was unwell.</p>, classes: 'k', attributes: { id: 'e' } },
        ]}
      />
    ),
  },
  { component: 'timeline', macro: 'mojTimeline', name: 'empty', params: { items: [], classes: 'k' }, ours: <Timeline classes="k" items={[]} /> },
]
