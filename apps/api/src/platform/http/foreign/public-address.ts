import { BlockList, isIP } from 'node:net';

/** Networks of IPv4 that lie within a house, a machine or nowhere (RFC 6890 and its register at IANA). */
const INNER_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** What of the public part of IPv6 leads elsewhere: tunnels that carry an address of IPv4, examples, benchmarks. */
const INNER_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const innerV4 = listOf(INNER_V4, 'ipv4');
const innerV6 = listOf(INNER_V6, 'ipv6');
const publicV6 = listOf(['2000::/3'], 'ipv6');

/** Whether an address is anybody's on the internet: none of this machine, of the network it stands in, or of no use. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !innerV4.check(address, 'ipv4');
    case 6:
      return publicV6.check(address, 'ipv6') && !innerV6.check(address, 'ipv6');
    default:
      return false;
  }
}

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
