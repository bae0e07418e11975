import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { CannotListen, listen } from '../../../server/http/listen.ts'

it('a port that another program uses is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await expect(listen(createServer(), { port, host: '127.0.0.1' })).rejects.toThrow(
    new CannotListen(`Port ${port} is in use: stop the other program, or set PORT.`),
  )
  other.close()
})

// The second is reserved for documents: no machine has it.
it.each(['nonsense.invalid', '192.0.2.7'])(
  'that this machine has no address %s is said with what to set',
  async (host) => {
    await expect(listen(createServer(), { port: 0, host })).rejects.toThrow(
      new CannotListen(
        `This machine has no address "${host}": set HOST to one that it has, or to 0.0.0.0 for all.`,
      ),
    )
  },
)

it('a port that only the administrator may use is named', async () => {
  const refusing = createServer()
  refusing.listen = () => {
    queueMicrotask(() => refusing.emit('error', Object.assign(new Error('no'), { code: 'EACCES' })))
    return refusing
  }
  await expect(listen(refusing, { port: 80, host: '127.0.0.1' })).rejects.toThrow(
    'This user may not listen on port 80: set PORT above 1023.',
  )
})
