import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headersFile } from './content-security-policy.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self' data:; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

describe('contentSecurityPolicy', () => {
  it('lets nothing in from elsewhere', () => {
    expect([contentSecurityPolicy({}), contentSecurityPolicy({ styleUrl: '', dossier: 'mine/dossier' })]).toEqual([
      STRICT,
      STRICT,
    ]);
  });
  it('adds the origin of another basemap style and nothing more of its address', () => {
    expect(contentSecurityPolicy({ styleUrl: 'https://tiles.example:8443/styles/quiet.json?key=1' })).toBe(
      STRICT.replace('data: blob:', 'data: blob: https://tiles.example:8443').replace(
        "connect-src 'self'",
        "connect-src 'self' https://tiles.example:8443",
      ),
    );
  });
  it('adds the origin of a dossier on another host to what may be asked for', () => {
    expect(contentSecurityPolicy({ dossier: 'https://data.example/war/columns/' })).toBe(
      STRICT.replace("connect-src 'self'", "connect-src 'self' https://data.example"),
    );
    expect(() => contentSecurityPolicy({ dossier: 'file:///data' })).toThrow('VITE_DOSSIER');
  });
  it('refuses an address that is none', () => {
    expect(() => contentSecurityPolicy({ styleUrl: 'quiet style' })).toThrow('Invalid URL');
  });
});

it('gives the header the same policy', () => {
  expect(headersFile(STRICT)).toContain(`  Content-Security-Policy: ${STRICT}\n`);
});
