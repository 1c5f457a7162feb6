/** Cases that we do not render, with the reason: reason, then component, then the case's own name. */
export const unclaimed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a limit is always given, so that it can be read without JavaScript': {
    'character-count': [
      'to configure in JavaScript',
      'with neither maxlength nor maxwords set',
      'with neither maxlength, maxwords nor textarea description set',
    ],
  },
  'an empty item does not compile': {
    checkboxes: ['with falsy values'],
    pagination: ['with empty items'],
    radios: ['with falsy items'],
    'task-list': ['with empty values'],
  },
  'an interruption is our refusal panel': {
    panel: [
      'interruption',
      'interruption-with-content-with-long-line-length',
      'interruption-with-headings-content-and-lists',
      'interruption with custom classes',
      'interruption, with actions classes and attributes',
      'interruption, submit action',
      'interruption, button link',
      'interruption, no actions',
      'interruption, no actions items',
    ],
  },
  "the browser's own control needs no script": {
    'file-upload': [
      'enhanced',
      'enhanced, with error message and hint',
      'enhanced, multiple files',
      'enhanced, custom wrapper classes and attributes',
    ],
  },
  'the header holds search and person': {
    'service-navigation': ['with slotted content', 'with `inline` end slot'],
  },
  'the product speaks English': {
    'character-count': ['with translations'],
    'file-upload': ['translated'],
    'password-input': ['with translations'],
    'service-navigation': ['with language navigation', 'with right-aligned language navigation', 'inverse with language navigation'],
  },
  "the service's name stands in the header": {
    'service-navigation': [
      'with service name',
      'with service link',
      'with long service name',
      'with service name and navigation',
      'inverse',
      'with collapseNavigationOnMobile set to false',
      'with a single navigation item',
      'with a single navigation item and collapseNavigationOnMobile set to true',
      'attributes',
      'classes',
      'with custom aria-label',
      'with custom navigation toggle label',
    ],
  },
  'the unit is told once, by the limit itself': {
    'character-count': [
      "with count type 'length'",
      "with count type 'characters'",
      "with count type 'characters' and value",
      "with count type 'characters' and error message",
      "with count type 'characters' and threshold",
      "with count type 'words'",
      "with count type 'words' and value",
      "with count type 'words' and error message",
      "with count type 'words' and threshold",
    ],
  },
}
