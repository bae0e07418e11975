import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useConnection } from '../stores/connection.ts'
import type { ConnectionState } from '../stores/connection.ts'

const fine = useConnection.getInitialState()

interface Props {
  readonly connection: Partial<ConnectionState>
  readonly children: ReactNode
}

/** Draws as if the line to the server were in this state. */
export function OnConnection({ connection, children }: Props) {
  const set = () => useConnection.setState({ ...fine, ...connection }, true)
  useState(set)
  useEffect(() => {
    set()
    return () => useConnection.setState(fine, true)
  })
  return children
}
