// SPDX-License-Identifier: GPL-3.0-or-later
// A real OpenID provider on loopback for test_oidc.py. Arguments: folder of the package, its redirect address.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [folder, redirect] = process.argv.slice(2);
const found = createRequire(`${folder}/`).resolve('oidc-provider');
const { default: Provider } = await import(pathToFileURL(found));

const people = {
  dewi: { name: 'Dewi Lestari', preferred_username: 'dewi', groups: ['asn', 'dinas'], opd: 'DLH' },
  bayu: { name: 'Bayu Pratama', preferred_username: 'bayu', groups: ['verifikasi'] },
  tamu: { name: 'Tamu', preferred_username: 'tamu', groups: ['asn'] },
};

const server = (await import('node:http')).createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'anjungan', client_secret: 'rahasia layanan uji', redirect_uris: [redirect],
      post_logout_redirect_uris: [redirect.replace(/\/akun-kota.*/, '')], response_types: ['code'],
    }],
    claims: { openid: ['sub', 'groups', 'opd'], profile: ['name', 'preferred_username'] },
    pkce: { required: () => true },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    cookies: { keys: ['kunci uji'] },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${issuer}\n`);
});
