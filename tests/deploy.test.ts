import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { deployment } from '../scripts/deploy/functions'
import { readSettings } from '../scripts/deploy/settings'
import { readSource } from './support/source-files'

const root = path.resolve(__dirname, '..')
const deploy = (args: string[], variables: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/deploy.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...variables } as unknown as NodeJS.ProcessEnv,
  })

interface Schema {
  collections: { name: string; indexes: { name: string }[] }[]
}
const { collections } = JSON.parse(readSource('config/database.json')) as Schema

test('a dry run needs no keys and names every collection, rule, index, function and timer', () => {
  const { stdout, status } = deploy(['--dry-run'])
  expect(status).toBe(0)
  for (const { name, indexes } of collections) {
    expect(stdout).toContain(`创建集合 ${name}\n`)
    expect(stdout).toContain(`安全规则 ${name} {"read":false,"write":false}`)
    for (const index of indexes) expect(stdout).toContain(`索引 ${name}.${index.name}（`)
  }
  expect(stdout).toContain('部署云函数 api')
  expect(stdout).toMatch(/部署云函数 jobs.*定时 publish-due/)
  expect(stdout).toContain('上传小程序代码')
})

test('only the chosen part is done', () => {
  const { stdout } = deploy(['--dry-run', '--only', 'storage'])
  expect(stdout.trim().split('\n')).toEqual([expect.stringContaining('云存储规则')])
})

test('without settings it does nothing and says which are missing, all at once', () => {
  const { stdout, stderr, status } = deploy([])
  expect(status).toBe(1)
  expect(stdout).toBe('')
  for (const name of [
    'CLOUD_ENV',
    'TENCENTCLOUD_SECRETID',
    'WECHAT_APP_ID',
    'WECHAT_UPLOAD_KEY',
    'VERSION',
  ]) {
    expect(stderr).toContain(`${name} 没有设置`)
  }
})

test('a setting that cannot be right is refused before anything is sent', () => {
  const variables = {
    CLOUD_ENV: 'Prod_1',
    WECHAT_APP_ID: 'wx1',
    WECHAT_UPLOAD_KEY: 'no-such.key',
    VERSION: '2',
  }
  const { faults } = readSettings(variables, ['mini-program'])
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual(Object.keys(variables))
  const { settings, faults: none } = readSettings(
    { CLOUD_ENV: 'prod-1a2b3c', TENCENTCLOUD_SECRETID: 'id', TENCENTCLOUD_SECRETKEY: 'key' },
    ['database', 'storage', 'functions'],
  )
  expect(none).toEqual([])
  expect(settings).toMatchObject({ env: 'prod-1a2b3c', secretId: 'id', secretKey: 'key' })
})

test('functions are deployed with the settings they run with locally', () => {
  const { functions } = deployment()
  expect(functions.map(({ name }) => name)).toEqual(['api', 'jobs'])
  for (const { name, timeout, memorySize } of functions) {
    const config = JSON.parse(readSource(`cloudfunctions/${name}/config.json`)) as object
    expect(config).toMatchObject({ timeout, memorySize })
  }
})
