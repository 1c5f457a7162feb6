import { mock, test } from 'node:test'

test.skip('a rule that is not kept', async () => {
  mock.fn()
  await new Promise((resolve) => setTimeout(resolve, Math.random() + 200))
  await new Promise((resolve) => setTimeout(resolve, 200))
})
