import { expect, it } from 'vitest';
import { isFromThisSite } from '#src/server/http/cross-site.ts';

const siteUrl = 'https://urtech.example';

it.each([
  ['same-origin', undefined, 'urtech.example', true],
  ['same-origin', 'https://jahat.example', 'urtech.example', true],
  ['same-site', siteUrl, 'urtech.example', false],
  ['cross-site', siteUrl, 'urtech.example', false],
  ['same-site', siteUrl, 'api.urtech.example', true],
  ['cross-site', siteUrl, 'api.example', true],
  ['cross-site', 'https://jahat.example', 'api.example', false],
  ['none', siteUrl, 'api.example', false],
  ['none', undefined, 'urtech.example', false],
  ['', siteUrl, 'urtech.example', false],
  [undefined, undefined, 'urtech.example', true],
  [undefined, siteUrl, '10.0.0.7:3000', true],
  [undefined, 'http://10.0.0.7:3000', '10.0.0.7:3000', true],
  [undefined, 'http://10.0.0.7:3001', '10.0.0.7:3000', false],
  [undefined, 'https://urtech.example.jahat.example', 'urtech.example', false],
  [undefined, 'https://jahat.example', 'urtech.example', false],
  [undefined, 'null', 'urtech.example', false],
  [undefined, '', 'urtech.example', false],
])('Sec-Fetch-Site %s with Origin %s at %s: %s', (secFetchSite, origin, host, isAllowed) => {
  expect(isFromThisSite({ secFetchSite, origin, host, siteUrl })).toBe(isAllowed);
});
