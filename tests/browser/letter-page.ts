import type { Desk } from './desk.ts'

/** Opens the line of the inbox that bears the verb and the words: one act. */
export async function openFromInbox(desk: Desk, verb: string, words: string | RegExp): Promise<void> {
  const line = desk.page.locator('[data-rows] a').filter({ hasText: verb }).filter({ hasText: words }).first()
  await line.waitFor()
  await desk.click(line)
  await desk.page.getByRole('tab', { name: 'Courrier', exact: true }).waitFor()
}

/** The page of the letter is drawn, not only announced. */
export async function pageShown(desk: Desk): Promise<void> {
  await desk.page.locator('canvas').first().waitFor()
}
