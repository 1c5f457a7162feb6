import { readFileSync } from 'fs'

export const check = (value: any) => {
  var answer = value == 1
  return eval(String(answer))
}
