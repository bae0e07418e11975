import { expect, test } from '../kit/whole.ts'

test('without a link the page says so, under its content security policy', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';")
  await expect(page.getByRole('heading', { name: 'This page did not open' })).toBeVisible()
})

test('a missing file is missing, not a page', async ({ request }) => {
  expect((await request.get('/assets/none.js')).status()).toBe(404)
})
