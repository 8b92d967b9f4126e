import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { formatDate } from '@contract/values/time'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { newPost } from '../../cloudfunctions/domains/posts/store'
import { zipEntries } from '../../cloudfunctions/kernel/files/zip'
import { csvOf, headings } from '../fixtures/sheets/roster'
import { bytesOf, sheetOf } from './downloads'
import { House } from './house'
import { bringIn, check } from './importing'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const exportRoster = () => house.get('editor', 'roster.export', {})
const addPost = (name: string, phone: string) =>
  posts.insert(
    newPost(
      {
        ...{ chamberId: 'c_wuxi', chamberName: '无锡温州商会', post: 'member', source: 'roster' },
        ...{ name, phone, startsOn: '2024-05-01', endsOn: null },
      },
      1,
    ),
  )

const hasCalc =
  spawnSync('soffice', ['--version']).status === 0 &&
  spawnSync('sh', ['-c', 'ls /usr/lib/libreoffice/program/libsc*lo.so | grep -q libsclo']).status === 0
const withCalc = hasCalc ? test : test.skip

/** As LibreOffice shows it. */
function asCsv(bytes: Buffer): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'exports-'))
  try {
    writeFileSync(path.join(dir, 'a.xlsx'), bytes)
    const profile = `-env:UserInstallation=file://${dir}/profile`
    const format = 'csv:Text - txt - csv (StarCalc):44,34,76'
    const args = [profile, '--headless', '--convert-to', format, '--outdir', dir, path.join(dir, 'a.xlsx')]
    execFileSync('soffice', args, { stdio: 'ignore' })
    return readFileSync(path.join(dir, 'a.csv'), 'utf8')
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

test('the roster comes with how many, as of when, and every current post under the import’s headings', async () => {
  const { url, name, rows } = await exportRoster()
  expect(rows).toBe(4)
  expect(name).toMatch(/^温州商会名册-\d{4}-\d{2}-\d{2}\.xlsx$/)
  const [first, second, ...lines] = await sheetOf(url)
  expect(first![0]).toBe(`共 4 条，截至 ${formatDate(house.now())}`)
  expect(second).toEqual([...headings, '微信'])
  expect(lines[0]).toEqual([
    ...['西安温州商会', '会长', 'president 的名字', house.phone('president')],
    ...[new Date('2022-01-01'), new Date('2027-01-01'), '已认领'],
  ])
})

test('what was exported can be imported again, and nothing has changed', async () => {
  const { url } = await exportRoster()
  const checked = await check(house, 'roster', '名册.xlsx', await bytesOf(url))
  expect(checked.counts).toMatchObject({ new: 0, changed: 0, unchanged: 4, error: 0, left: 0 })
})

test('a post that ended is in the history, not in the export', async () => {
  await house.get('editor', 'roster.end', { id: 'r_member', endedOn: '2026-01-01' })
  expect((await exportRoster()).rows).toBe(3)
})

describe('what looks like a formula', () => {
  const evil = ['=1+1', '+86', '-1', '@SUM(A1)', '=HYPERLINK("http://a.b")']

  test('stays text, guarded for whoever saves it as CSV', async () => {
    for (const [i, name] of evil.entries()) await addPost(name, `1993333000${i}`)
    const { url } = await exportRoster()
    const bytes = await bytesOf(url)
    const names = (await sheetOf(url)).slice(2).map((cells) => cells[2])
    for (const name of evil) expect(names).toContain(`'${name}`)
    const entries = zipEntries(bytes)!.map(({ name }) => name)
    expect(entries).not.toContain('xl/calcChain.xml')
  })

  test('comes back from an import as it was', async () => {
    // A name has a letter.
    const named = ['=郑海川', '+郑海川', '@SUM(A1)', '=郑1+1']
    const lines = named.map((name, i) => ['无锡', '温商', name, `1993333000${i}`, '', ''])
    await bringIn(house, 'roster', 'a.csv', Buffer.from(csvOf([headings, ...lines])))
    const { url } = await exportRoster()
    const checked = await check(house, 'roster', 'b.xlsx', await bytesOf(url))
    expect(checked.counts).toMatchObject({ changed: 0, unchanged: 8 })
  })

  withCalc('LibreOffice shows Chinese, numbers and dates as they are, and computes nothing', async () => {
    await addPost('=1+1', '19933330001')
    const { url } = await exportRoster()
    const lines = asCsv(await bytesOf(url)).split('\n')
    expect(lines[0]).toContain(`共 5 条，截至 ${formatDate(house.now())}`)
    expect(lines[1]).toBe('商会,身份,姓名,手机号,任期开始,任期结束,微信')
    expect(lines).toContain("无锡温州商会,温商,'=1+1,19933330001,2024-05-01,,")
    expect(lines).toContain(
      `西安温州商会,会长,president 的名字,${house.phone('president')},2022-01-01,2027-01-01,已认领`,
    )
  })
})

test('the template has our columns, and a number typed into it stays text', async () => {
  const { url, name } = await house.get('editor', 'imports.template', { kind: 'roster' })
  expect(name).toBe('名册导入模板.xlsx')
  const [first] = await sheetOf(url)
  expect(first).toEqual([
    '商会（必填）',
    '身份（必填）',
    '姓名（必填）',
    '手机号（必填）',
    '任期开始',
    '任期结束',
  ])
})

test('a download is gone after a day', async () => {
  const { url } = await exportRoster()
  expect((await fetch(url)).status).toBe(200)
  house.passTime(25 * 60 * 60_000)
  await house.fire('sweep')
  expect((await fetch(url)).status).not.toBe(200)
  expect((await house.dump())['downloads']).toEqual([])
})
