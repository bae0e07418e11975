import { createServer, type Server } from 'node:http'
import { LIMITS } from '../limits.ts'

/** An HTTP server that answers nobody yet, and waits for nobody who is slow or says too much in headers. */
export function newListener(limits: ListenerLimits = LIMITS.http): Server {
  return createServer({
    maxHeaderSize: limits.headerBytes,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.lookEveryMs,
  })
}

interface ListenerLimits {
  headerBytes: number
  requestMs: number
  lookEveryMs: number
}
