export type SessionService = { readonly name: string }
export class SessionManager {}
export const dateHelper = 1
export const dateUtils = 2
export const clickHandler = 3
export function letterProcessor(user: string, contact: string) {
  return user + contact
}
export type BaseLetter = string
export type CommonLetter = string
export type LetterData = string
export const letterInfo = 4
export type LetterDTO = string
export interface ILetter {
  readonly name: string
}
export const supervision = (currentUser: string) => currentUser
export const isNotSent = true
