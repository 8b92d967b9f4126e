import { createReadStream, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failureOf } from './failure'
import { signedRequest } from './signed-request'
import { emulatorOf, localTest, openTarget, type Target } from './target'

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const upload = async (cloudPath: string, content = Buffer.from(cloudPath)) =>
  (await target.app.uploadFile({ cloudPath, fileContent: content })).fileID
const urlOf = async (fileID: string) =>
  (await target.app.getTempFileURL({ fileList: [fileID] })).fileList[0]!.tempFileURL
const folder = mkdtempSync(join(tmpdir(), 'conformance-'))

test('a file comes back byte for byte, uploaded from memory or from a stream', async () => {
  const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, n) => n % 251))
  const fileID = await upload('conformance/bytes.bin', bytes)
  expect(fileID).toMatch(/^cloud:\/\/[^/]+\.[^/]+\/conformance\/bytes\.bin$/)
  expect((await target.app.downloadFile({ fileID })).fileContent).toEqual(bytes)
  writeFileSync(join(folder, 'a.txt'), '温州会馆')
  const fileContent = createReadStream(join(folder, 'a.txt'))
  const streamed = await target.app.uploadFile({ cloudPath: 'conformance/a.txt', fileContent })
  expect(String((await target.app.downloadFile({ fileID: streamed.fileID })).fileContent)).toBe('温州会馆')
})

test('a download can go to a file', async () => {
  const fileID = await upload('conformance/to-disk.txt')
  const tempFilePath = join(folder, 'to-disk.txt')
  await target.app.downloadFile({ fileID, tempFilePath })
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(readFileSync(tempFilePath, 'utf8')).toBe('conformance/to-disk.txt')
})

test.each([
  'conformance/会长 名单.docx',
  'conformance/50%.txt',
  'conformance/a+b&c=d.txt',
  'conformance/a',
  'conformance/a/b',
])('the name %s keeps its meaning', async (path) => {
  const fileID = await upload(path)
  expect(String((await target.app.downloadFile({ fileID })).fileContent)).toBe(path)
})

test('a second upload replaces the first', async () => {
  await upload('conformance/same.txt', Buffer.from('one'))
  const fileID = await upload('conformance/same.txt', Buffer.from('two'))
  expect(String((await target.app.downloadFile({ fileID })).fileContent)).toBe('two')
})

test('a temporary URL names the path and gives type, length and ranges', async () => {
  const fileID = await upload('conformance/picture.png', Buffer.from('0123456789'))
  const url = await urlOf(fileID)
  expect(new URL(url).pathname).toMatch(/\/conformance\/picture\.png$/)
  const head = await fetch(url, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-type'), head.headers.get('content-length')]).toEqual([
    200,
    'image/png',
    '10',
  ])
  const range = await fetch(url, { headers: { range: 'bytes=2-4' } })
  expect([range.status, await range.text(), range.headers.get('content-range')]).toEqual([
    206,
    '234',
    'bytes 2-4/10',
  ])
  const [info] = (await target.app.getFileInfo({ fileList: [fileID] })).fileList
  expect(info).toMatchObject({ code: 'SUCCESS', size: 10, mime: 'image/png', fileName: 'picture.png' })
})

test('a file that is not there has a code of its own', async () => {
  const fileID = (await upload('conformance/gone.txt')).replace('gone', 'never')
  expect((await target.app.getTempFileURL({ fileList: [fileID] })).fileList[0]).toMatchObject({
    code: 'STORAGE_FILE_NONEXIST',
  })
  expect((await target.app.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({
    code: 'STORAGE_FILE_NONEXIST',
  })
  expect((await failureOf(target.app.downloadFile({ fileID }))).code).toBe('STORAGE_FILE_NONEXIST')
})

test('delete removes, copy copies', async () => {
  const fileID = await upload('conformance/from/a.txt')
  const copied = await target.app.copyFile({
    fileList: [{ srcPath: 'conformance/from/a.txt', dstPath: 'conformance/to/a.txt' }],
  })
  expect(copied.fileList).toHaveLength(1)
  expect((await target.app.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({
    fileID,
    code: 'SUCCESS',
  })
  expect((await failureOf(target.app.downloadFile({ fileID }))).code).toBe('STORAGE_FILE_NONEXIST')
  const copy = fileID.replace('/from/', '/to/')
  expect(String((await target.app.downloadFile({ fileID: copy })).fileContent)).toBe('conformance/from/a.txt')
})

test('more than 50 files in one request are refused', async () => {
  const fileList = Array.from({ length: 51 }, (_, n) => `cloud://a.b/${n}`)
  expect((await failureOf(target.app.deleteFile({ fileList }))).code).toBe('INVALID_PARAM')
  expect((await failureOf(target.app.getTempFileURL({ fileList }))).code).toBe('INVALID_PARAM')
})

const local = localTest('it asks the emulator’s own addresses')

local.each(['../a', 'a/../../b', '/a', 'a//b', 'a/./b', 'a\\b', 'a\u0000b', 'x'.repeat(851), 'a/'])(
  'the path %j is refused',
  async (path) => {
    const reply = await signedRequest(emulatorOf(target), 'storage.getUploadMetadata', {
      path,
      method: 'put',
    })
    expect(reply).toMatchObject({ code: 'STORAGE_INVALID_PATH' })
  },
)

interface Metadata {
  data: { url: string; token: string; authorization: string }
}
const metadata = async (path: string) =>
  (
    (await signedRequest(emulatorOf(target), 'storage.getUploadMetadata', {
      path,
      method: 'put',
    })) as Metadata
  ).data

local('an upload needs the authorisation it was given, for its path, and once', async () => {
  const { url, token, authorization } = await metadata('conformance/one-shot.txt')
  const put = async (headers: Record<string, string>, to = url) =>
    (await fetch(to, { method: 'PUT', body: 'x', headers })).text()
  const headers = { authorization, 'x-cos-security-token': token }
  expect(await put({})).toContain('<Code>AccessDenied</Code>')
  expect(await put({ authorization, 'x-cos-security-token': 'no' })).toContain('<Code>AccessDenied</Code>')
  expect(await put(headers, url.replace('one-shot', 'other'))).toContain('<Code>AccessDenied</Code>')
  expect(await put(headers)).toBe('')
  expect(await put(headers)).toContain('<Code>AccessDenied</Code>')
})

local('the multipart upload of SDKs before 2023 is understood', async () => {
  const { url, token, authorization } = await metadata('conformance/old.txt')
  const form = new FormData()
  form.set('Signature', authorization)
  form.set('x-cos-security-token', token)
  form.set('file', new Blob(['old']), 'old.txt')
  expect(await (await fetch(url, { method: 'POST', body: form })).text()).toBe('')
  const fileID = emulatorOf(target).storage.fileId('conformance/old.txt')
  expect(String((await target.app.downloadFile({ fileID })).fileContent)).toBe('old')
})

local('a download address expires, and cannot be bent to another file', async () => {
  const secret = await urlOf(await upload('conformance/secret.txt'))
  await upload('conformance/other.txt')
  expect((await fetch(secret.replace('secret', 'other'))).status).toBe(403)
  expect((await fetch(secret.replace(/t=\d+/, 't=9999999999'))).status).toBe(403)
  expect((await fetch(secret.split('?')[0]!)).status).toBe(403)
  const short = await target.app.getTempFileURL({
    fileList: [{ fileID: emulatorOf(target).storage.fileId('conformance/other.txt'), maxAge: 1 }],
  })
  const url = short.fileList[0]!.tempFileURL
  expect((await fetch(url)).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect((await fetch(url)).status).toBe(403)
})

local('an uploaded page cannot act as the app', async () => {
  const response = await fetch(
    await urlOf(await upload('conformance/page.html', Buffer.from('<script>1</script>'))),
  )
  expect(response.headers.get('content-security-policy')).toBe('sandbox')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
})

local('getFileAuthority answers for a signed-in caller', async () => {
  Object.assign(process.env, { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'o-someone' })
  const reply = await target.app.auth().getUserInfo()
  expect(reply.openId).toBe('o-someone')
  const { data } = await (
    target.app as unknown as {
      getFileAuthority(o: object): Promise<{ data: object[] }>
    }
  ).getFileAuthority({ fileList: [{ path: 'conformance/a.txt', type: 'READ' }] })
  expect(data).toEqual([
    { path: 'conformance/a.txt', cosFileId: expect.any(String), read: true, write: true },
  ])
})
