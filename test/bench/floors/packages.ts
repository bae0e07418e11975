// What no page with React, a store and a socket can do without; bundled as the client is.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { io } from 'socket.io-client'
import { create } from 'zustand'

const useRows = create(() => ({ rows: 0 }))

function Page() {
  return createElement(
    'p',
    null,
    useRows(({ rows }) => rows),
  )
}

io().on('rows', (rows: number) => useRows.setState({ rows }))
createRoot(document.body).render(createElement(Page))
