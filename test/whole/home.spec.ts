import { expect, test } from '../kit/whole.ts'

test('the page opens under its content security policy', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';")
  await expect(page).toHaveTitle(/Hotwash/)
  await expect(page.getByRole('heading').first()).toBeVisible()
})

test('a missing file is missing, not a page', async ({ request }) => {
  expect((await request.get('/assets/none.js')).status()).toBe(404)
})
