import { createServer, type Server } from 'node:http'
import { LIMITS } from '../limits.ts'

/** How often it is looked for requests that take too long. */
const LOOK_EVERY_MS = 5_000

/** An HTTP server that answers nobody yet, and waits for nobody who is slow or says too much in headers. */
export function newListener({ headerBytes, requestMs }: HeaderLimits = LIMITS.http): Server {
  return createServer({
    maxHeaderSize: headerBytes,
    requestTimeout: requestMs,
    connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, requestMs),
  })
}

interface HeaderLimits {
  headerBytes: number
  requestMs: number
}
