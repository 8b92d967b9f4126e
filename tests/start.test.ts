import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
const data = mkdtempSync(path.join(os.tmpdir(), 'start-'))
const running = new Set<ChildProcess>()

interface Started {
  child: ChildProcess
  /** All that it has printed. */
  output: () => string
  /** Where it serves, or null when it ended instead. */
  url: Promise<string | null>
  ended: Promise<number | null>
}

/** `npm start` without npm between, so that a signal reaches it. */
function start(...args: string[]): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], { cwd: root })
  running.add(child)
  let text = ''
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const url = new Promise<string | null>((resolve) => {
    const read = (chunk: Buffer) => {
      text += String(chunk)
      const found = /Ready: {2}(\S+)/.exec(text)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void ended.then(() => resolve(null))
  })
  return { child, output: () => text, url, ended }
}

async function freePort() {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}

async function feed(url: string) {
  const response = await fetch(`${url}wechat/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-wechat-person': 'president' },
    body: JSON.stringify({ name: 'api', data: { action: 'news.feed', input: {} } }),
  })
  const answer = (await response.json()) as { result: { data: { items: { title: string }[] } } }
  return answer.result.data.items.map(({ title }) => title)
}

afterAll(() => {
  running.forEach((child) => child.kill('SIGKILL'))
  rmSync(data, { recursive: true, force: true })
})

test('npm start serves the seeded feed, keeps its data to itself, stops on Ctrl-C and comes back in 15 s', async () => {
  const port = await freePort()
  const first = start('--data', data, '--port', port)
  const url = await first.url
  expect(url).toBe(`http://127.0.0.1:${port}/`)
  expect(await (await fetch(url!)).text()).toContain('温商之家')
  const titles = await feed(url!)
  expect(titles.length).toBeGreaterThan(0)

  const sameData = start('--data', data, '--port', await freePort())
  expect(await sameData.url).toBeNull()
  expect(sameData.output()).toContain('本机数据正被另一个 npm start 使用')

  const samePort = start('--data', `${data}/other`, '--port', port)
  expect(await samePort.url).toBeNull()
  expect(samePort.output()).toContain(`端口 ${port} 已被占用`)
  expect(await samePort.ended).toBe(1)

  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)

  const from = Date.now()
  const second = start('--data', data, '--port', port)
  expect(await feed((await second.url)!)).toEqual(titles)
  expect(Date.now() - from).toBeLessThan(15_000)
  expect(second.output()).not.toContain('示例数据')
  second.child.kill('SIGINT')
  expect(await second.ended).toBe(0)
}, 90_000)

test('nothing is deleted when nobody can be asked', async () => {
  const reset = start('--data', data, '--reset')
  expect(await reset.ended).toBe(1)
  expect(reset.output()).toContain('没有清空')
})
