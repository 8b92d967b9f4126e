import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { serveFolders } from './serve-folders'

let root: string
let server: Server

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), 'pages-'))
  mkdirSync(path.join(root, 'preview'))
  mkdirSync(path.join(root, 'h5/js'), { recursive: true })
  writeFileSync(path.join(root, 'secret.txt'), 'secret')
  writeFileSync(path.join(root, 'preview/index.html'), '<p>预览</p>')
  writeFileSync(path.join(root, 'h5/js/app.0123abcd.js'), 'run()')
  const serve = serveFolders([
    { prefix: '/', dir: path.join(root, 'preview') },
    { prefix: '/h5/', dir: path.join(root, 'h5') },
  ])
  server = createServer((incoming, response) => {
    if (!serve(incoming, response)) response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

/** `fetch` would tidy the path up before sending it. */
const get = (target: string, method = 'GET') =>
  new Promise<{ status?: number; type?: string; cache?: string; body: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const sent = request({ port, path: target, method }, async (answer) => {
      let body = ''
      for await (const chunk of answer) body += String(chunk)
      const { 'content-type': type, 'cache-control': cache } = answer.headers
      resolve({ status: answer.statusCode, type, cache, body })
    })
    sent.on('error', reject).end()
  })

test('a folder answers with its index page', async () => {
  expect(await get('/?person=a')).toMatchObject({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: '<p>预览</p>',
  })
})

test('the longest prefix wins, and a name with a hash may be kept by the browser', async () => {
  expect(await get('/h5/js/app.0123abcd.js')).toMatchObject({
    type: 'text/javascript; charset=utf-8',
    cache: 'max-age=31536000, immutable',
    body: 'run()',
  })
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/h5/../../secret.txt',
  '/%00',
  '/%E0%A4%A',
])('%s leads nowhere', async (target) => {
  expect(await get(target)).toMatchObject({ status: 404, body: '' })
})

test('only reading is served', async () => {
  expect((await get('/', 'POST')).status).toBe(404)
})
