import { test } from 'node:test'

test('[REF-99] a rule that nobody wrote', () => {})
