import { execFile, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import tcb from '@cloudbase/node-sdk'
import { bundleEmulator, startEmulatorProcess } from './emulator-process'
import { localTest } from './target'

const local = localTest('it starts the emulator itself')
const dir = mkdtempSync(join(tmpdir(), 'command-line-'))
afterAll(() => rmSync(dir, { recursive: true }))

const program = bundleEmulator()
const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, [...program, ...args], {
    cwd: join(__dirname, '../..'),
  })
const errorOf = async (...args: string[]) => {
  const failure = await run(...args).catch((error: { code: number; stderr: string }) => error)
  if (!('code' in failure)) throw new Error('it did not fail')
  return { code: failure.code, stderr: failure.stderr.replace(/^npm .*\n/gm, '') }
}
const stop = async (child: ChildProcess, signal: NodeJS.Signals) => {
  child.kill(signal)
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

local('what it prints is enough for an app that knows nothing of it', async () => {
  const schema = join(dir, 'schema.json')
  const indexes = [{ name: 'by_phone', keys: [['phone', 1]], unique: true }]
  writeFileSync(schema, JSON.stringify({ collections: [{ name: 'members', indexes }, { name: 'news' }] }))
  const data = join(dir, 'data')
  const args = [
    '--data',
    data,
    '--schema',
    schema,
    '--env',
    'office-1',
    '--functions',
    join(__dirname, 'functions'),
  ]

  const first = await startEmulatorProcess(args)
  Object.assign(process.env, first.env)
  const app = () => tcb.init({ env: tcb.SYMBOL_CURRENT_ENV as unknown as string })
  await app().database().collection('members').add({ _id: 'a', phone: '1' })
  const { fileID } = await app().uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('kept') })
  expect((await app().callFunction({ name: 'echo', data: { n: 1 } })).result).toMatchObject({
    event: { n: 1 },
  })

  const locked = await errorOf('--data', data)
  expect(locked).toMatchObject({ code: 1, stderr: expect.stringContaining(data) })
  const taken = await errorOf('--port', new URL(JSON.parse(first.env['TCB_CONTEXT_CNFG']!).URL).port)
  expect(taken).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Port \d+ is taken/) })
  expect(await stop(first.child, 'SIGTERM')).toBe(0)

  const second = await startEmulatorProcess(args)
  expect(second.env['TENCENTCLOUD_SECRETKEY']).not.toBe(first.env['TENCENTCLOUD_SECRETKEY'])
  Object.assign(process.env, second.env)
  expect((await app().database().collection('members').doc('a').get()).data).toEqual([
    { _id: 'a', phone: '1' },
  ])
  await expect(app().database().collection('members').add({ phone: '1' })).rejects.toThrow('E11000')
  expect(String((await app().downloadFile({ fileID })).fileContent)).toBe('kept')
  expect(await stop(second.child, 'SIGINT')).toBe(0)
})

local('the keys given are the keys it takes', async () => {
  const { child, env } = await startEmulatorProcess(['--secret-id', 'AKIDmine', '--secret-key', `it's mine`])
  expect(env['TENCENTCLOUD_SECRETID']).toBe('AKIDmine')
  expect(env['TENCENTCLOUD_SECRETKEY']).toBe(`it'\\''s mine`)
  expect(await stop(child, 'SIGTERM')).toBe(0)
})

local.each([
  [['--colour', 'red'], '--colour'],
  [['--port', 'seven'], '--port'],
  [['--port', '70000'], '--port'],
  [['--functions', '/no/such/folder'], '/no/such/folder'],
  [['--schema', '/no/such/file'], '/no/such/file'],
  [['--env', 'a b'], '--env'],
])('%j is refused in one line that names it', async (args, named) => {
  const { code, stderr } = await errorOf(...args)
  expect([code, stderr.includes(named), stderr.includes('    at ')]).toEqual([1, true, false])
})

local('--help tells every flag', async () => {
  const { stdout } = await run('--help')
  for (const flag of [
    '--port',
    '--data',
    '--functions',
    '--schema',
    '--env',
    '--secret-id',
    '--secret-key',
  ]) {
    expect(stdout).toContain(flag)
  }
})
