import { shareIn, toBase64url } from '@/lib/share/share-id'

test('sixteen bytes are 22 characters of base64url, as Node writes them', () => {
  for (const first of [0, 1, 62, 63, 127, 250, 251, 255]) {
    const bytes = Array.from({ length: 16 }, (_, i) => (first * (i + 1) + i * 37) % 256)
    expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
  }
})

test.each([
  ['AbCdEfGhIjKlMnOpQrSt_-', 'AbCdEfGhIjKlMnOpQrSt_-'],
  ['AbCdEfGhIjKlMnOpQrSt_', undefined],
  ['AbCdEfGhIjKlMnOpQrSt+/', undefined],
  [undefined, undefined],
])('of %s in an address the share is %s', (s, share) => {
  expect(shareIn(s === undefined ? {} : { s })).toBe(share)
})
