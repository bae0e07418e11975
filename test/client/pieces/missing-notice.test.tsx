import { afterEach, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { MissingNotice } from '../../../client/pieces/missing-notice.tsx'
import { useConnection } from '../../../client/stores/connection.ts'

afterEach(() => useConnection.setState({ missing: null }))

it('says in one sentence which events the server has lost, and nothing while none is', async () => {
  const screen = await render(<MissingNotice />)
  expect(screen.container.textContent).toBe('')
  useConnection.setState({ missing: { from: 41, to: 57 } })
  await expect
    .element(screen.getByText(/^Events 41 to 57 are missing from the server’s disk\. Pause,/))
    .toBeVisible()
  useConnection.setState({ missing: { from: 41, to: 41 } })
  await expect.element(screen.getByText(/^Event 41 is missing/)).toBeVisible()
})
