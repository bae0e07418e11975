import { isIP, type BlockList } from 'node:net'

/**
 * The address that something comes from. A proxy's word for it (`X-Forwarded-For`) is believed only
 * where the proxy is one that was named; then it is the last address that is no such proxy itself.
 */
export function senderOf(
  proxies: BlockList,
  direct = 'unknown',
  forwarded: string | string[] = '',
): string {
  const named = String(forwarded)
    .split(',')
    .map((each) => each.trim())
  const way = [...named.filter((address) => isIP(address) > 0), direct]
  return way.findLast((address) => !isAmong(proxies, address)) ?? direct
}

function isAmong(list: BlockList, address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  const family = isIP(plain)
  return family > 0 && list.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}
