import { used } from '../domain/rules.ts'

used()
