import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** How far a service reaches: a real one to the public network only, an example only to this machine. */
export type Reach = 'public' | 'loopback'

const within = (type: 'ipv4' | 'ipv6', nets: readonly (readonly [string, number])[]): BlockList => {
  const list = new BlockList()
  for (const [net, bits] of nets) list.addSubnet(net, bits, type)
  return list
}

const notPublic4 = within('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
])
const public6 = within('ipv6', [['2000::', 3]])
/** Inside the public range, but leading back into private networks or nowhere. */
const notPublic6 = within('ipv6', [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
])
const loopback4 = within('ipv4', [['127.0.0.0', 8]])

/** Whether one numbered address may be called. Anything that is not plainly public is not. */
export const isReachable = (address: string, reach: Reach): boolean => {
  const version = isIP(address)
  if (reach === 'loopback') return version === 4 ? loopback4.check(address, 'ipv4') : address === '::1'
  if (version === 4) return !notPublic4.check(address, 'ipv4')
  return version === 6 && public6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6')
}

export class NotReachable extends Error {}

/** Looks a name up at the moment of the call and calls that very number: a name that changes in between gains nothing. */
export const lookupWithin =
  (reach: Reach): LookupFunction =>
  (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return answer(error, '')
      if (found.length === 0 || !found.every(({ address }) => isReachable(address, reach)))
        return answer(new NotReachable('this address is not on the public network'), '')
      const [first] = found
      return options.all === true ? answer(null, found) : answer(null, first?.address ?? '', first?.family)
    })
  }

/** An address as a manager may record it: https, no name or password in it; plain http only to this machine. */
export const readWebAddress = (typed: string, reach: Reach): URL | null => {
  if (!URL.canParse(typed)) return null
  const url = new URL(typed)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isHere = host === 'localhost' || (isIP(host) !== 0 && isReachable(host, 'loopback'))
  if (url.username !== '' || url.password !== '') return null
  if (reach === 'loopback') return isHere && /^https?:$/.test(url.protocol) ? url : null
  if (url.protocol !== 'https:' || isHere || !host.includes('.')) return null
  return isIP(host) === 0 || isReachable(host, reach) ? url : null
}
