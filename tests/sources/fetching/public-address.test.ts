import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicAddress } from '../../../src/sources/fetching/public-address.ts'

describe('addresses that are open to the world', () => {
  test.each([
    '93.184.215.14',
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.255.255',
    '100.128.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
  ])('%s', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})

describe('addresses that are not', () => {
  test.each([
    ['this machine', '127.0.0.1'],
    ['this machine, all of the network', '127.255.255.254'],
    ['this machine, no address', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.0.1'],
    ['a private network', '172.31.255.255'],
    ['a private network', '192.168.1.1'],
    ['a carrier’s own network', '100.64.0.1'],
    ['the metadata of a cloud', '169.254.169.254'],
    ['the metadata of a cloud', '100.100.100.200'],
    ['the metadata of a cloud', '192.0.0.192'],
    ['the metadata of a cloud', '168.63.129.16'],
    ['the link alone', '169.254.1.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['measurements', '198.18.0.1'],
    ['an old relay', '192.88.99.1'],
    ['many at once', '224.0.0.1'],
    ['many at once', '239.255.255.250'],
    ['reserved', '240.0.0.1'],
    ['everyone', '255.255.255.255'],
    ['this machine', '::1'],
    ['no address', '::'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6', '::ffff:7f00:1'],
    ['IPv4 in IPv6, public too', '::ffff:8.8.8.8'],
    ['IPv4 in IPv6, old form', '::127.0.0.1'],
    ['translated IPv4', '64:ff9b::7f00:1'],
    ['translated IPv4, local', '64:ff9b:1::7f00:1'],
    ['6to4 of this machine', '2002:7f00:1::'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['a private network', 'fc00::1'],
    ['the metadata of a cloud', 'fd00:ec2::254'],
    ['the link alone', 'fe80::1'],
    ['the link alone, with a zone', 'fe80::1%eth0'],
    ['a zone on a global address', '2606:4700::1111%eth0'],
    ['an old private network', 'fec0::1'],
    ['many at once', 'ff02::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['discarded', '100::1'],
    ['segment routing', '5f00::1'],
    ['a name', 'localhost'],
    ['nothing', ''],
    ['not in plain notation', '0x7f.0.0.1'],
    ['not in plain notation', '2130706433'],
  ])('%s: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  test('no IPv6 address hides an IPv4 address of a private network', () => {
    const quad = fc.tuple(fc.constant(10), fc.nat(255), fc.nat(255), fc.nat(255)).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(quad, fc.constantFrom('::ffff:', '::', '64:ff9b::', '2001::', '::ffff:0:'), (address, prefix) => {
        expect(isPublicAddress(`${prefix}${address}`)).toBe(false)
      }),
    )
  })
})
