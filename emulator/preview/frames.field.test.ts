import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { serveFolders } from './serve-folders'

let dir: string
let server: Server

beforeAll(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'pages-'))
  for (const name of ['index.html', 'app.js']) writeFileSync(path.join(dir, name), 'x')
  const serve = serveFolders([{ prefix: '/', dir }])
  server = createServer((incoming, response) => void serve(incoming, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(dir, { recursive: true })
})

test.each(['/', '/index.html?person=a', '/app.js'])(
  'G16 %s of the preview is not shown in a frame of another page',
  async (target) => {
    const { port } = server.address() as AddressInfo
    const { headers } = await fetch(`http://127.0.0.1:${port}${target}`, { headers: { connection: 'close' } })
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
  },
)
