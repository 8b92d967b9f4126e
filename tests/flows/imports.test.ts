import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { noCounts } from '../../cloudfunctions/domains/imports/documents'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { headings, csvOf, rosterCsv, rosterRows } from '../fixtures/sheets/roster'
import { chamber } from './furnish'
import { House } from './house'
import { addChambers, advance, bringIn, check, rowsOf, start } from './importing'

const ROWS = 10_000
const xlsx = readFileSync(path.join(__dirname, '../fixtures/sheets/roster-10000.xlsx'))
const utf8 = (text: string) => Buffer.from(text)

let house: House
beforeAll(async () => {
  house = await House.open()
  await addChambers()
})
afterAll(() => house.close())

const imported = () => posts.findAll({ source: 'import' })

describe('ten thousand rows that LibreOffice saved as .xlsx', () => {
  test('come in, with their numbers and dates', async () => {
    const started = performance.now()
    const checked = await check(house, 'roster', '名册.xlsx', xlsx)
    expect(await rowsOf(house, checked.id, 'error')).toEqual([])
    expect(checked).toMatchObject({
      state: 'ready',
      rows: ROWS,
      progress: ROWS,
      counts: { ...noCounts, new: ROWS },
    })
    expect(await imported()).toHaveLength(0)
    const done = await advance(house, await house.get('editor', 'imports.apply', { id: checked.id }))
    console.info(`${ROWS} rows in ${Math.round(performance.now() - started)} ms`)
    expect(done).toMatchObject({ state: 'done', progress: ROWS, counts: { new: ROWS } })
    const found = await imported()
    expect(found).toHaveLength(ROWS)
    expect(new Set(found.map(({ currentKey }) => currentKey)).size).toBe(ROWS)
    const first = rosterRows(1)[0]!
    expect(found.find(({ phone }) => phone === first.phone)).toMatchObject({
      chamberName: first.chamber,
      post: 'president',
      name: first.name,
      startsOn: first.startsOn,
      endsOn: first.endsOn,
    })
  }, 240_000)

  test('are all unchanged when the same file comes again', async () => {
    const again = await check(house, 'roster', '名册.xlsx', xlsx)
    expect(again.counts).toEqual({ ...noCounts, unchanged: ROWS })
    const before = await imported()
    await advance(house, await house.get('editor', 'imports.apply', { id: again.id }))
    expect(await imported()).toEqual(before)
  }, 240_000)

  test('take their seats: each chamber has its president', async () => {
    const { items } = await house.get('guest', 'chambers.directory', {})
    const beijing = items.find(({ name }) => name === '北京温州商会')!
    const page = await house.get('editor', 'chambers.show', { id: beijing.id })
    expect(page.officers.map(({ post }) => post)).toEqual(['president', 'secretary'])
  })
})

/** A thousand rows under numbers of their own, with 17 bad cells in 17 rows. */
function spoiltFile() {
  const lines = rosterRows(1_100)
    .slice(100)
    .map((row) => [row.chamber, '温商', row.name, row.phone.replace(/^1993/, '1995'), row.startsOn, ''])
  const bad: [row: number, column: number, text: string, key: string][] = [
    [2, 3, '1993000001', 'phone'],
    [13, 3, '29930000111', 'phone'],
    [40, 3, '1.99E+10', 'phone'],
    [41, 3, '', 'phone'],
    [77, 3, '0577-88881234', 'phone'],
    [100, 0, '桃花源温州商会', 'chamber'],
    [101, 0, '', 'chamber'],
    [222, 1, '会场', 'post'],
    [223, 1, '', 'post'],
    [300, 2, '', 'name'],
    [301, 2, '一二三四五六七八九十一二三四五六七八九十一', 'name'],
    [444, 4, '2024-02-30', 'startsOn'],
    [445, 4, '去年五月', 'startsOn'],
    [446, 5, '2024/13/1', 'endsOn'],
    [500, 5, '2023-05-01', 'endsOn'],
    [501, 4, '2999-01-01', 'startsOn'],
    [1000, 3, lines[997]![3]!, 'phone'],
  ]
  for (const [row, column, text] of bad) lines[row - 2]![column] = text
  // Row 1000 repeats row 999: the same chamber, post and number.
  lines[998]![0] = lines[997]![0]!
  return { bytes: utf8(csvOf([headings, ...lines])), bad }
}

test('a file with 17 bad cells lists exactly those 17, and nothing of it is applied', async () => {
  const { bytes, bad } = spoiltFile()
  const before = await imported()
  const checked = await check(house, 'roster', '坏.csv', bytes)
  expect(checked.counts).toEqual({ ...noCounts, new: 983, error: 17 })
  const listed = (await rowsOf(house, checked.id, 'error')).flatMap(({ row, notes }) =>
    Object.keys(notes).map((column) => [row, column]),
  )
  expect(listed).toEqual(bad.map(([row, , , column]) => [row, column]))
  const refusal = await house.refusal('editor', 'imports.apply', { id: checked.id })
  expect(refusal).toMatchObject({ kind: 'rule_broken', code: 'import.has_errors' })
  expect(refusal!.message).toContain('17 条')
  expect(await imported()).toEqual(before)
})

test('each bad cell says what is wrong with it', async () => {
  const checked = await check(house, 'roster', '坏.csv', spoiltFile().bytes)
  const rows = await rowsOf(house, checked.id, 'error')
  const noteOf = (row: number) => Object.values(rows.find((found) => found.row === row)!.notes)[0]
  expect(noteOf(2)).toBe('不是 11 位手机号')
  expect(noteOf(40)).toContain('科学计数')
  expect(noteOf(100)).toContain('没有这个商会')
  expect(noteOf(222)).toBe('身份应为会长、秘书长、青年温商、温商')
  expect(noteOf(301)).toBe('不能超过 20 个字')
  expect(noteOf(500)).toBe('任期结束要晚于任期开始')
  expect(noteOf(1000)).toBe('与第 999 行的商会、身份、手机号都相同，请删去一行')
  expect(rows.find(({ row }) => row === 2)!.cells['phone']).toBe('1993000001')
})

describe('a second president', () => {
  const line = (name: string, phone: string, chamber = '北京温州商会') => [
    chamber,
    '会长',
    name,
    phone,
    '',
    '',
  ]

  test('is refused where the chamber has one: an election is no import', async () => {
    const bytes = utf8(csvOf([headings, line('金立海', '19966660001')]))
    const [row] = await rowsOf(house, (await check(house, 'roster', 'a.csv', bytes)).id)
    expect(row).toMatchObject({ outcome: 'error', notes: { post: expect.stringContaining('换届') } })
  })

  test('is refused within one file', async () => {
    const lines = [line('金立海', '19966660002', '无锡'), line('潘瓯', '19966660003', '无锡温州商会')]
    const checked = await check(house, 'roster', 'a.csv', utf8(csvOf([headings, ...lines])))
    const [, second] = await rowsOf(house, checked.id)
    expect(second!.notes).toEqual({ post: '第 2 行已有无锡温州商会的会长，一个商会只能有一位' })
  })

  test('who came between the check and the import is told about, and the rest comes in', async () => {
    await chambers.put(chamber('c_huzhou', '湖州温州商会'))
    const lines = [line('金立海', '19966660004', '湖州'), ['湖州', '温商', '潘瓯', '19966660005', '', '']]
    const checked = await check(house, 'roster', 'a.csv', utf8(csvOf([headings, ...lines])))
    await house.get('editor', 'chambers.handOver', {
      ...{ id: 'c_huzhou', post: 'president', startsOn: '2025-01-01', endsOn: '2030-01-01' },
      successor: { name: '胡建国', phone: '19966660006' },
    })
    const done = await advance(house, await house.get('editor', 'imports.apply', { id: checked.id }))
    expect(done).toMatchObject({ state: 'done', counts: { new: 1, error: 1 } })
    const [failed] = await rowsOf(house, checked.id, 'error')
    expect(failed!.notes['post']).toContain('已有现任会长')
    expect((await imported()).filter(({ phone }) => phone === '19966660005')).toHaveLength(1)
  })
})

test('a changed row shows what was, changes that and nothing else; a blank cell keeps what is there', async () => {
  const [row] = rosterRows(500).slice(499)
  const line = (name: string, endsOn: string) => [row!.chamber, row!.post, name, row!.phone, '', endsOn]
  const bytes = utf8(csvOf([headings, line('谢瓯远', '2030-01-01')]))
  const { id, counts } = await check(house, 'roster', 'a.csv', bytes)
  expect(counts).toMatchObject({ changed: 1 })
  expect((await rowsOf(house, id))[0]!.notes).toEqual({ name: row!.name, endsOn: '空' })
  await advance(house, await house.get('editor', 'imports.apply', { id }))
  const [found] = await posts.find({ where: { phone: row!.phone }, limit: 2 })
  expect(found).toMatchObject({ name: '谢瓯远', startsOn: '2024-05-01', endsOn: '2030-01-01' })
})

test('whoever has confirmed his number in WeChat gets his post with the import', async () => {
  const { phone } = house.cloud.emulator.wechat.people.find('president')!
  const bytes = utf8(csvOf([headings, ['大同', '温商', 'president 的名字', phone, '', '']]))
  await bringIn(house, 'roster', 'a.csv', bytes)
  const { posts: held } = await house.get('president', 'session.me', {})
  expect(held).toContainEqual(expect.objectContaining({ chamberName: '大同温州商会', post: 'member' }))
})

test('the minute job goes on with an import that nobody looks at any more', async () => {
  const rows = rosterRows(700).map((row) => ({
    ...row,
    post: '温商',
    phone: row.phone.replace(/^1993/, '1994'),
  }))
  const { id, mapping } = await start(house, 'roster', 'a.csv', utf8(rosterCsv(rows)))
  await house.get('editor', 'imports.map', { id, mapping })
  await house.fire('advance-imports')
  expect(await stateOf(id)).toBe('checking')
  house.passTime(61_000)
  await house.fire('advance-imports')
  expect(await stateOf(id)).toBe('ready')
  await house.get('editor', 'imports.apply', { id })
  // One run goes on for as long as its time lasts; a busy machine needs another.
  for (let run = 0; run < 5 && (await stateOf(id)) !== 'done'; run++) {
    house.passTime(61_000)
    await house.fire('advance-imports')
  }
  expect(await stateOf(id)).toBe('done')
})

const stateOf = async (id: string) =>
  (await house.get('editor', 'imports.list', {})).items.find((item) => item.id === id)?.state

test('two who advance one import at once count its rows once', async () => {
  const rows = rosterRows(1_200).map((row) => ({
    ...row,
    post: '温商',
    phone: row.phone.replace(/^1993/, '1987'),
  }))
  const { id, mapping } = await start(house, 'roster', 'a.csv', utf8(rosterCsv(rows)))
  await house.get('editor', 'imports.map', { id, mapping })
  const both = () => Promise.all([1, 2, 3].map(() => house.get('editor', 'imports.advance', { id })))
  while ((await stateOf(id)) === 'checking') await both()
  expect(await rowsOf(house, id)).toHaveLength(1_200)
  await house.get('editor', 'imports.apply', { id })
  while ((await stateOf(id)) === 'applying') await both()
  const view = (await house.get('editor', 'imports.list', {})).items.find((item) => item.id === id)!
  expect(view).toMatchObject({ state: 'done', counts: { new: 1_200 }, progress: 1_200 })
  expect((await imported()).filter(({ phone }) => phone.startsWith('1987'))).toHaveLength(1_200)
})
