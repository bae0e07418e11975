import { isAccessible } from '../kit/people.ts'
import { expect, test } from '../kit/whole.ts'

test('one click starts a taster alone, and it ends in a debrief', async ({ page, server }) => {
  test.slow()
  await page.goto(server.url)
  await expect(page.getByRole('heading', { name: 'Exercises' })).toBeVisible()
  await isAccessible(page)

  await page.getByRole('button', { name: 'Try it alone' }).click()
  await page.getByRole('button', { name: 'Take command' }).click()
  await expect(page.getByText('Incident or not?').first()).toBeVisible()
  await page.getByRole('button', { name: 'I own this' }).first().click()
  await expect(page.getByRole('button', { name: 'Record decision' })).toBeVisible()
  await isAccessible(page)

  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.getByRole('menuitem', { name: 'End play…', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'End play and begin hot wash', exact: true })
    .click()
  await expect(page.getByRole('heading', { name: 'It is over' })).toBeVisible()

  for (const step of [
    'What happened',
    'Who led',
    'One moment',
    'The three longest',
    'Actions',
    'Close the exercise',
  ]) {
    await page.getByRole('button', { name: 'Next step' }).click()
    await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible()
  }
  await isAccessible(page)
  await page.getByRole('button', { name: 'Close exercise' }).click()
  await page.getByRole('link', { name: 'Read the debrief' }).click()
  await expect(page.getByRole('heading', { name: 'Who owned what' })).toBeVisible()
  await isAccessible(page)

  const plan = page.getByRole('form', { name: 'New action' })
  await plan.getByLabel('Action').fill('Name a commander on the rota')
  await plan.getByLabel('Owner').fill('The platform guild')
  await plan.getByLabel('Due').fill('2030-01-31')
  await plan.getByRole('button', { name: 'Add action' }).click()
  await expect(page.getByText('due 2030-01-31')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Name a commander on the rota')).toBeVisible()
})
