import type { Server, Socket } from 'socket.io'
import type { ClientToServer, Farewell, ServerToClient } from '../../shared/wire/down.ts'
import type { Session } from '../access/session.ts'

/** Between servers nothing is ever sent. */
type Nothing = Record<string, never>

export type Io = Server<ClientToServer, ServerToClient, Nothing, { session: Session }>
export type WireSocket = Socket<ClientToServer, ServerToClient, Nothing, { session: Session }>

/** Whether all that was sent to it has left this process; a slow reader gets nothing queued. */
export function hasWritten(socket: WireSocket): boolean {
  return socket.conn.transport.writable
}

/** Tells why, and closes the connection. */
export function sendAway(socket: WireSocket, farewell: Farewell): void {
  socket.emit('farewell', farewell)
  socket.disconnect(true)
}
