import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { keepFocus } from '../../../client/look/keep-focus.ts'

keepFocus()

function Leaves({ button, card = true }: { readonly button: boolean; readonly card?: boolean }) {
  return (
    <main id="main" tabIndex={-1}>
      {card && (
        <article tabIndex={-1} aria-label="Card">
          {button && <button type="button">Claim</button>}
        </article>
      )}
    </main>
  )
}

async function focused(after: { button: boolean; card?: boolean }) {
  const screen = await render(<Leaves button />)
  screen.getByRole('button').element().focus()
  await screen.rerender(<Leaves {...after} />)
  return screen
}

test('the button is gone: focus is on the card around it', async () => {
  const screen = await focused({ button: false })
  await expect.element(screen.getByRole('article')).toHaveFocus()
})

test('the card is gone too: focus is on the page', async () => {
  const screen = await focused({ button: false, card: false })
  await expect.element(screen.getByRole('main')).toHaveFocus()
})

test('the button stays: so does focus', async () => {
  const screen = await focused({ button: true })
  await expect.element(screen.getByRole('button')).toHaveFocus()
})
