import { AppError, errorBody } from '@contract/errors'
import { bodyOf, isDuplicateKey } from './errors'
import { extensionOf, recogniseDocument } from './files/recognise'
import { zipEntries } from './files/zip'
import { idFrom, newId, personIdOf } from './ids'
import { rolesOf, type Membership } from './people'
import { makeCursor, pageFrom, readCursor } from './cursor'

const NOW = 1_401_408_000_000
const DAY_MS = 24 * 60 * 60_000

describe('a cursor', () => {
  const cursor = makeCursor('feed public/all', '0.1.n', NOW)
  const codeOf = (read: () => unknown) => {
    try {
      return read()
    } catch (error) {
      return (error as AppError).body.code
    }
  }
  test.each([
    ['is none on the first page', undefined, 'feed public/all', NOW, null],
    ['says where to go on', cursor, 'feed public/all', NOW + DAY_MS, '0.1.n'],
    ['expires after a day', cursor, 'feed public/all', NOW + DAY_MS + 1, 'input.cursor_expired'],
    ['fits its own list only', cursor, 'feed members/all', NOW, 'input.cursor_invalid'],
    [
      'does not come from the future',
      makeCursor('feed public/all', 'x', NOW + 3 * DAY_MS),
      'feed public/all',
      NOW,
      'input.cursor_invalid',
    ],
    ['is not just any text', 'abc', 'feed public/all', NOW, 'input.cursor_invalid'],
    [
      'carries no query operators',
      Buffer.from(JSON.stringify({ list: 'feed public/all', after: { $gt: '' }, at: NOW })).toString(
        'base64url',
      ),
      'feed public/all',
      NOW,
      'input.cursor_invalid',
    ],
  ])('%s', (_, given, list, now, expected) =>
    expect(codeOf(() => readCursor(given, list, now))).toBe(expected),
  )
})

test('a page is cut from one row more than it holds', () => {
  expect(pageFrom([1, 2, 3], 2, String)).toEqual({ items: [1, 2], next: '2' })
  expect(pageFrom([1, 2], 2, String)).toEqual({ items: [1, 2], next: null })
  expect(pageFrom([], 2, String)).toEqual({ items: [], next: null })
})

test('ids: the same parts the same id, other parts another', () => {
  expect(idFrom('f', 'a', 'b')).toBe(idFrom('f', 'a', 'b'))
  expect(idFrom('f', 'a', 'b')).not.toBe(idFrom('f', 'ab'))
  expect(newId('n')).toMatch(/^n_[0-9a-f]{24}$/)
  expect(personIdOf('o-123')).not.toContain('123')
})

describe('roles', () => {
  const nobody = { posts: [] as Membership[], office: null }
  const post = (name: Membership['post'], chamberId: string): Membership => ({
    ...{ postId: `${chamberId}:${name}`, chamberId, chamberName: chamberId, since: 1 },
    post: name,
  })
  const twoChambers = [post('president', 'a'), post('president', 'b'), post('young', 'c')]
  test.each([
    [null, ['guest']],
    [nobody, ['guest']],
    [{ ...nobody, posts: twoChambers }, ['guest', 'member', 'president', 'young']],
    [{ ...nobody, office: { role: 'manager' as const, since: 1 } }, ['guest', 'manager']],
  ])('of %j', (person, roles) => expect(rolesOf(person)).toEqual(roles))
})

describe('what a caller learns of an error', () => {
  test.each([
    [{ code: 'ECONNREFUSED' }, 'service.unavailable'],
    [{ code: 'EXCEED_REQUEST_LIMIT' }, 'service.unavailable'],
    [{ code: 'DATABASE_TRANSACTION_CONFLICT' }, 'service.unavailable'],
    [new Error('connect ETIMEDOUT 10.0.0.1:443'), 'service.unavailable'],
    [new TypeError('x is undefined'), 'service.internal'],
    ['text', 'service.internal'],
    [null, 'service.internal'],
  ])('%p', (error, code) => {
    const body = bodyOf(error)
    expect(body).toEqual({
      ...errorBody(code as 'service.internal'),
      reference: expect.stringMatching(/^[0-9a-f]{8}$/),
    })
  })
  test('our own words as they are', () => {
    const body = errorBody('news.not_found')
    expect(bodyOf(new AppError(body))).toBe(body)
  })
})

test('a duplicate key is known in both of the cloud’s ways', () => {
  const e11000 = { code: 'DATABASE_REQUEST_FAILED', message: 'E11000 duplicate key error' }
  expect([e11000, { code: 'DATABASE_DUPLICATE_WRITE' }, { code: 'X' }, null].map(isDuplicateKey)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('what is no zip has no entries, however it looks', () => {
  expect(zipEntries(Buffer.from('PK\u0003\u0004 not really'))).toBeNull()
  expect(zipEntries(Buffer.alloc(0))).toBeNull()
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(5, 10)
  end.writeUInt32LE(0xfffffff0, 16)
  expect(zipEntries(end)).toBeNull()
})

test('old Office files are told apart by their names only', async () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)])
  const type = async (name: string) =>
    (await recogniseDocument(ole, name, ['doc', 'xls', 'ppt']))?.type ?? null
  expect(await Promise.all(['a.doc', 'a.XLS', 'a.docx', 'a'].map(type))).toEqual(['doc', 'xls', null, null])
  expect(extensionOf('会议.通知.PDF')).toBe('pdf')
})
