import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'

test('components draw in a real browser', async () => {
  const screen = await render(<button type="button">Claim</button>)
  await expect.element(screen.getByRole('button', { name: 'Claim' })).toBeVisible()
})
