import { hostname, networkInterfaces, type NetworkInterfaceInfo } from 'node:os'

/** Under which addresses people reach this server, and which pages may speak to it. */
export interface Addresses {
  /** For people elsewhere: printed links and QR codes. */
  readonly players: string
  /** For whoever sits at this machine; a secure context in the browser. */
  readonly here: string
  /** Whether a page of this origin is one of ours. */
  allows(origin: string | undefined): boolean
}

interface Listening {
  port: number
  /** Address that was listened on. */
  host: string
  publicUrl: URL | null
}

const EVERYWHERE = ['0.0.0.0', '::', '']

export function addressesOf({ port, host, publicUrl }: Listening): Addresses {
  const here = `http://localhost:${port}`
  const reachable = EVERYWHERE.includes(host) ? ownAddresses() : [host]
  const names = ['localhost', '127.0.0.1', '::1', hostname(), `${hostname()}.local`, ...reachable]
  const origins = new Set(names.map((name) => originOf(name, port)))
  if (publicUrl) origins.add(publicUrl.origin)
  const lan = reachable.find((address) => !isLoopback(address))
  return {
    players: publicUrl?.origin ?? (lan === undefined ? here : originOf(lan, port)),
    here: publicUrl?.origin ?? here,
    allows: (origin) => origin !== undefined && origins.has(origin.toLowerCase()),
  }
}

/** As a browser writes it: lower case, an IPv6 address in brackets, no port where it is the usual one. */
function originOf(name: string, port: number): string {
  return new URL(`http://${name.includes(':') ? `[${name}]` : name}:${port}`).origin
}

function isLoopback(address: string): boolean {
  return address === 'localhost' || address.startsWith('127.') || address === '::1'
}

/** Addresses of this machine in its networks, the likeliest to be reached from the room first. */
function ownAddresses(): string[] {
  return Object.entries(networkInterfaces())
    .flatMap(([name, infos = []]) => infos.map((info) => ({ name, info })))
    .filter(({ info }) => !info.internal && !info.address.startsWith('fe80:'))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ info }) => info.address)
}

/** Bridges of containers and virtual machines lead nowhere from outside; most rooms have IPv4. */
function rankOf({ name, info }: { name: string; info: NetworkInterfaceInfo }): number {
  return (
    (/^(?:docker|br-|veth|virbr|vmnet|utun)/.test(name) ? 2 : 0) + (info.family === 'IPv4' ? 0 : 1)
  )
}
