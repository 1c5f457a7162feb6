declare module 'govuk-frontend' {
  type Part = new (root: Element) => unknown
  export const Button: Part
  export const CharacterCount: Part
  export const Checkboxes: Part
  export const ErrorSummary: Part
  export const NotificationBanner: Part
  export const PasswordInput: Part
  export const ServiceNavigation: Part
  export const SkipLink: Part
  /** Starts a part on every element that asks for it by `data-module`. */
  export const createAll: (part: Part) => readonly unknown[]
}
