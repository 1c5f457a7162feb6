import type { Locator, Page } from 'playwright-core'

/** What a person without a mouse does: Tab to a thing, type, arrows, Space, Enter. */
export type Keyboard = {
  readonly reach: (target: Locator) => Promise<void>
  /** Replaces what stands in a field. */
  readonly write: (target: Locator, text: string) => Promise<void>
  /** Ticks a box, or chooses one of a group; what is chosen already stays chosen. */
  readonly choose: (target: Locator) => Promise<void>
  readonly pick: (target: Locator, option: string) => Promise<void>
  readonly enter: (target: Locator) => Promise<void>
}

const farthest = 600

/** Which way to go: here already, on towards the end, or back towards the beginning. A group of radios is one stop. */
const wayTo = (target: Locator): Promise<'here' | 'group' | 'on' | 'back'> =>
  target.evaluate((element) => {
    const active = document.activeElement
    if (active === element) return 'here'
    const isRadio = active instanceof HTMLInputElement && element instanceof HTMLInputElement && element.type === 'radio'
    if (isRadio && active.type === 'radio' && active.name === element.name && active.form === element.form) return 'group'
    if (active === null || active === document.body) return 'on'
    return (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) === 0 ? 'on' : 'back'
  })

const move = async (page: Page, target: Locator): Promise<'here' | 'group'> => {
  for (let step = 0; step < farthest; step += 1) {
    const way = await wayTo(target)
    if (way === 'here' || way === 'group') return way
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab')
  }
  throw new Error(`No key leads to ${target.toString()}`)
}

const chooseInGroup = async (page: Page, target: Locator): Promise<void> => {
  for (let step = 0; step < farthest && (await move(page, target)) === 'group'; step += 1) await page.keyboard.press('ArrowDown')
  if (!(await target.isChecked())) await page.keyboard.press('Space')
}

const stepsTo = (target: Locator, option: string): Promise<number> =>
  target.evaluate((element, words) => {
    const select = element as HTMLSelectElement
    const place = [...select.options].findIndex(({ label }) => label.startsWith(words))
    if (place < 0) throw new Error(`There is no “${words}” in ${[...select.options].map(({ label }) => label).join(' | ')}`)
    return place - select.selectedIndex
  }, option)

export const keyboardOf = (page: Page): Keyboard => {
  const reach = async (target: Locator): Promise<void> => void (await move(page, target))
  return {
    reach,
    write: async (target, text) => {
      await reach(target)
      await page.keyboard.press('Control+A')
      await (text === '' ? page.keyboard.press('Delete') : page.keyboard.insertText(text))
    },
    choose: (target) => chooseInGroup(page, target),
    pick: async (target, option) => {
      await reach(target)
      const steps = await stepsTo(target, option)
      for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown')
    },
    enter: async (target) => {
      await reach(target)
      await page.keyboard.press('Enter')
    },
  }
}
