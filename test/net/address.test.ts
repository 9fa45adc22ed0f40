import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { createGuard, isPublicAddress } from '../../src/net/address.ts';

const refused = `
  0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.254 127.0.0.1 127.1.2.3 127.255.255.255 169.254.0.1 169.254.169.254
  172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.8 192.0.2.1 192.88.99.1 192.168.0.1 192.168.255.255 198.18.0.1 198.19.255.255 198.51.100.1
  203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
  :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:7f00:1 ::ffff:0:127.0.0.1 ::127.0.0.1 ::7f00:1
  64:ff9b::127.0.0.1 64:ff9b::10.0.0.1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 64:ff9b:1::8.8.8.8 100::1 2001::1 2001:10::1 2001:20::1 2001:db8::1
  2002:7f00:1:: 2002:a00:1:: 3fff::1 5f00::1 fc00::1 fd00:ec2::254 fdff::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 ff0e::1 4000::1
  nonsense localhost 127.0.0.1:80 [::1]
`;
const accepted = `
  1.1.1.1 8.8.8.8 9.9.9.9 93.184.216.34 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1 172.15.255.255 172.32.0.1 192.167.255.255
  192.169.0.1 198.17.255.255 198.20.0.1 223.255.255.255 2606:4700:4700::1111 2620:fe::fe 2a00:1450:4001:81c::200e ::ffff:8.8.8.8 64:ff9b::8.8.8.8
`;
const list = (text: string) => text.trim().split(/\s+/);

describe('no request reaches a private address', () => {
  it.each(list(refused))('%s is refused', ip => {
    expect(isPublicAddress(ip)).toBe(false);
  });

  it.each(list(accepted))('%s is public', ip => {
    expect(isPublicAddress(ip)).toBe(true);
  });
});

describe('what a person allows', () => {
  it('a network lets its own addresses through and no others', () => {
    const guard = createGuard(['10.1.0.0/16']);
    expect(guard('intranet', 80, '10.1.2.3')).toBe(true);
    expect(guard('intranet', 80, '::ffff:10.1.2.3')).toBe(true);
    expect(guard('intranet', 80, '10.2.0.1')).toBe(false);
  });

  it('host:port lets that port of that host through and no other', () => {
    const guard = createGuard(['localhost:8080', '[::1]:9090']);
    expect(guard('localhost', 8080, '127.0.0.1')).toBe(true);
    expect(guard('LOCALHOST', 8080, '127.0.0.1')).toBe(true);
    expect(guard('localhost', 8081, '127.0.0.1')).toBe(false);
    expect(guard('other', 8080, '127.0.0.1')).toBe(false);
    expect(guard('[::1]', 9090, '::1')).toBe(true);
  });

  it('a single address is enough', () => {
    expect(createGuard(['127.0.0.1'])('x', 1, '127.0.0.1')).toBe(true);
    expect(createGuard(['::1'])('x', 1, '::1')).toBe(true);
  });

  it('nonsense is named with the remedy', () => {
    expect(() => createGuard(['everything'])).toThrow(InputError);
    expect(() => createGuard(['everything'])).toThrow(/"everything".*CIDR/);
  });
});
