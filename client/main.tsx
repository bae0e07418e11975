import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { must } from '../shared/words/assert.ts'

createRoot(must(document.getElementById('root'), 'an element to draw in')).render(
  <StrictMode>
    <main>
      <h1>Hotwash</h1>
    </main>
  </StrictMode>,
)
