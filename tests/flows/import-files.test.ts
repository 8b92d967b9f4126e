import { nothingMapped, type ImportKind } from '@contract/imports'
import { merchants } from '../../cloudfunctions/domains/merchants/documents'
import { posts } from '../../cloudfunctions/domains/posts/documents'
import { csvOf, headings, rosterCsv, rosterRows } from '../fixtures/sheets/roster'
import { House } from './house'
import { addChambers, bringIn, check, rowsOf, start } from './importing'
import { toGbk } from '../support/encodings'
import { sheet } from './sheets'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  await addChambers()
})
afterAll(() => house.close())

const utf8 = (text: string) => Buffer.from(text)
const columns = (indexes: Record<string, number>) => ({
  ...nothingMapped,
  columns: Object.fromEntries(Object.entries(indexes).map(([column, index]) => [column, [index]])),
})
const line = ['北京', '温商', '陈海立', '19930000001', '2024-05-01', '2029-04-30']

describe('text files', () => {
  const rows = rosterRows(60)
  test.each([
    ['UTF-8', utf8(rosterCsv(rows))],
    ['UTF-8 with the mark that Excel wants', utf8(`\ufeff${rosterCsv(rows)}`)],
    ['GBK, as Chinese Excel saves CSV', toGbk(rosterCsv(rows))],
    ['UTF-16, as “Unicode text”', Buffer.from(`\ufeff${rosterCsv(rows).replace(/,/g, '\t')}`, 'utf16le')],
    ['semicolons', utf8(rosterCsv(rows).replace(/,/g, ';'))],
  ])('%s', async (_, bytes) => {
    expect(await check(house, 'roster', '名册.csv', bytes)).toMatchObject({ headings, counts: { new: 60 } })
  })

  test('quotes, commas and line breaks inside a cell', async () => {
    const lines = [
      ['姓名', '企业', '行业'],
      ['陈海立', '“瓯海”,\r\n西安"鞋业"公司', '鞋,服'],
      ['林敏晓', '', ''],
    ]
    const { id } = await check(house, 'merchants', 'a.csv', utf8(csvOf(lines)))
    const [first, second] = await rowsOf(house, id)
    expect(first).toMatchObject({ row: 2, cells: { company: '“瓯海”, 西安"鞋业"公司', industry: '鞋,服' } })
    expect(second).toMatchObject({ row: 3, outcome: 'new' })
  })
})

describe('cells as people fill them in', () => {
  test('phones as numbers, with blanks, dashes, +86 and full-width digits', async () => {
    const phones = [
      19_930_000_001,
      '199 3000 0002',
      '199-3000-0003',
      '+86 19930000004',
      '１９９３００００００５',
    ]
    const lines = phones.map((phone) => ['北京', '温商', '陈海立', phone])
    await bringIn(house, 'roster', 'a.xlsx', await sheet([headings.slice(0, 4), ...lines]))
    const found = (await posts.findAll({ source: 'import' })).map(({ phone }) => phone).sort()
    expect(found).toEqual([1, 2, 3, 4, 5].map((i) => `1993000000${i}`))
  })

  test('dates as Excel dates, as numbers of days and as text', async () => {
    const dates = [
      new Date('2024-05-01'),
      45_413,
      '2024/5/1',
      '2024年5月1日',
      '2024.05.01',
      '20240501',
      '２０２４-5-1',
    ]
    const lines = dates.map((date, i) => ['北京', '温商', '陈海立', `1993000001${i}`, date])
    await bringIn(house, 'roster', 'a.xlsx', await sheet([headings.slice(0, 5), ...lines]))
    const found = await posts.findAll({ source: 'import' })
    expect(found.map(({ startsOn }) => startsOn)).toEqual(dates.map(() => '2024-05-01'))
  })

  test('blank rows are passed over, and rows keep the numbers that Excel shows', async () => {
    const blank = headings.map(() => ' ')
    const lines = [headings, blank, line, blank, blank, [...line.slice(0, 3), '1', '', '']]
    const { id, rows } = await check(house, 'roster', 'a.csv', utf8(csvOf(lines)))
    expect(rows).toBe(2)
    expect((await rowsOf(house, id)).map(({ row, outcome }) => [row, outcome])).toEqual([
      [3, 'new'],
      [6, 'error'],
    ])
  })

  test('a title above the headings is passed over', async () => {
    const lines = [['北京温州商会会员名册'], [], headings, line]
    expect(await check(house, 'roster', 'a.csv', utf8(csvOf(lines)))).toMatchObject({
      headings,
      counts: { new: 1 },
    })
  })

  test('a row that stands twice is refused once, naming the first', async () => {
    const { id } = await check(house, 'roster', 'a.csv', utf8(csvOf([headings, line, line])))
    expect((await rowsOf(house, id)).map(({ notes }) => notes['phone'] ?? '')).toEqual([
      '',
      '与第 2 行的商会、身份、手机号都相同，请删去一行',
    ])
  })

  test('previews and samples show no whole number that is right', async () => {
    const bytes = utf8(csvOf([headings, line]))
    const { id, sample } = await check(house, 'roster', 'a.csv', bytes)
    expect(JSON.stringify([sample, await rowsOf(house, id)])).not.toContain('19930000001')
    expect(sample[0]![3]).toBe('199****0001')
  })
})

describe('columns', () => {
  const odd = [
    ['单位', '职务', '尊姓大名', '联系电话（手机）', '备注'],
    [...line.slice(0, 4), '老会员'],
  ]

  test('are known by the names that chambers use', async () => {
    const bytes = utf8(csvOf([['所属商会*', '职务', '名字', '联系电话', '任职日期'], line.slice(0, 5)]))
    const view = await start(house, 'roster', 'a.csv', bytes)
    expect(view).toMatchObject({
      state: 'mapping',
      mapping: { columns: { chamber: [0], post: [1], name: [2], phone: [3], startsOn: [4] } },
      sample: [['北京', '温商', '陈海立', '199****0001', '2024-05-01']],
    })
  })

  test('with other headings are matched by hand', async () => {
    const { id, mapping } = await start(house, 'roster', 'a.csv', utf8(csvOf(odd)))
    expect(mapping.columns).toEqual({ post: [1], phone: [3] })
    const refusal = await house.refusal('editor', 'imports.map', { id, mapping })
    expect(refusal).toMatchObject({ code: 'import.mapping_incomplete' })
    expect(refusal!.message).toContain('“商会”；请选择哪一列是“姓名”')
    await house.get('editor', 'imports.map', {
      id,
      mapping: columns({ post: 1, phone: 3, chamber: 0, name: 2 }),
    })
    expect(await house.get('editor', 'imports.advance', { id })).toMatchObject({ counts: { new: 1 } })
  })

  test.each([
    ['one column for two', { chamber: 0, post: 1, name: 2, phone: 2 }],
    ['a column that is not there', { chamber: 0, post: 1, name: 2, phone: 9 }],
    ['a column that we do not know', { chamber: 0, post: 1, name: 2, phone: 3, wealth: 4 }],
  ])('%s is refused', async (_, mapping) => {
    const { id } = await start(house, 'roster', 'a.csv', utf8(csvOf(odd)))
    expect((await house.refusal('editor', 'imports.map', { id, mapping: columns(mapping) }))?.code).toBe(
      'import.mapping_incomplete',
    )
  })

  test('matched anew after a check, the rows are checked anew', async () => {
    const lines = [
      ['商会', '身份', '姓名', '手机', '电话'],
      [...line.slice(0, 3), '1', '19930000009'],
    ]
    const { id, counts } = await check(house, 'roster', 'a.csv', utf8(csvOf(lines)))
    expect(counts.error).toBe(1)
    await house.get('editor', 'imports.map', {
      id,
      mapping: columns({ chamber: 0, post: 1, name: 2, phone: 4 }),
    })
    expect(await house.get('editor', 'imports.advance', { id })).toMatchObject({
      state: 'ready',
      counts: { new: 1, error: 0 },
    })
    expect(await rowsOf(house, id)).toHaveLength(1)
  })
})

describe('files that are none', () => {
  const refusalOf = async (name: string, bytes: Buffer, kind: ImportKind = 'roster') =>
    house.refusal('editor', 'imports.start', { kind, name, upload: await house.upload('sheet', bytes) })
  const broken = async () => {
    const bytes = await sheet([headings, line])
    bytes.fill(0xff, 40, bytes.length - 600)
    return bytes
  }

  test.each([
    ['a picture called .xlsx', 'a.xlsx', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'table.wrong_kind'],
    ['a picture called .csv', 'a.csv', () => Buffer.from('89504e470d0a1a0a0000', 'hex'), 'table.wrong_kind'],
    ['a workbook spoilt inside', 'a.xlsx', broken, 'table.damaged'],
    ['an old .xls', 'a.xls', () => Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'table.wrong_kind'],
    ['headings without rows', 'a.csv', () => utf8(csvOf([headings])), 'table.sheet_empty'],
    ['headings in a text called .xlsx', 'a.xlsx', () => utf8('商会,姓名'), 'table.sheet_empty'],
    ['nothing', 'a.csv', () => Buffer.alloc(0), 'table.empty'],
  ])('%s', async (_, name, bytes, code) => {
    expect(await refusalOf(name, await bytes())).toMatchObject({ kind: 'invalid_input', code })
    expect((await house.dump())['imports']).toEqual([])
  })

  test('more than 20,000 rows', async () => {
    const lines = Array.from({ length: 20_001 }, (_, i) => ['北京', '温商', '陈', String(i)])
    const refusal = await refusalOf('a.csv', utf8(csvOf([headings.slice(0, 4), ...lines])))
    expect(refusal).toMatchObject({ code: 'table.too_many_rows' })
    expect(refusal!.message).toContain('20001 行')
  })
})

describe('states', () => {
  test('what was cancelled cannot be applied, and what was applied cannot be cancelled', async () => {
    const bytes = utf8(csvOf([headings, line]))
    const first = await check(house, 'roster', 'a.csv', bytes)
    await house.get('editor', 'imports.cancel', { id: first.id })
    expect((await house.refusal('editor', 'imports.apply', { id: first.id }))?.message).toContain('已取消')
    const second = await bringIn(house, 'roster', 'a.csv', bytes)
    expect((await house.refusal('editor', 'imports.cancel', { id: second.id }))?.code).toBe(
      'import.wrong_state',
    )
    expect(await house.get('editor', 'imports.apply', { id: second.id })).toMatchObject({ state: 'done' })
  })

  test('the same upload started twice is one import', async () => {
    const upload = await house.upload('sheet', utf8(csvOf([headings, line])))
    const begin = () => house.get('editor', 'imports.start', { kind: 'roster', name: 'a.csv', upload })
    expect(await begin()).toEqual(await begin())
  })

  test('a week later the copies of names and numbers are gone; what they brought stays', async () => {
    const { id } = await bringIn(house, 'roster', 'a.csv', utf8(csvOf([headings, line])))
    const left = await check(house, 'roster', 'b.csv', utf8(csvOf([headings, line])))
    house.passTime(8 * 24 * 60 * 60_000)
    await house.fire('sweep')
    const { imports: kept, import_rows: rows } = await house.dump()
    expect(rows).toEqual([])
    expect(JSON.stringify(kept)).not.toContain('陈海立')
    const { items } = await house.get('editor', 'imports.list', {})
    expect(items.map((item) => [item.id, item.state])).toEqual([
      [left.id, 'cancelled'],
      [id, 'done'],
    ])
    expect(await posts.findAll({ source: 'import' })).toHaveLength(1)
  })
})

test('merchants: a file twice is one record each; a corrected record is not undone by the old file', async () => {
  const lines = [
    ['姓名', '手机', '公司', '所在城市', '主营'],
    ['陈海立', '19930000001', '西安瓯海鞋业有限公司', '陕西西安', '鞋业'],
    ['林敏晓', '', '无锡永嘉阀门厂', '江苏无锡', '阀门'],
    ['黄知川', '', '', '', ''],
  ]
  const bytes = utf8(csvOf(lines))
  expect(await bringIn(house, 'merchants', 'a.csv', bytes)).toMatchObject({ counts: { new: 3 } })
  expect((await check(house, 'merchants', 'a.csv', bytes)).counts).toMatchObject({ unchanged: 3 })
  const [one] = (await house.get('editor', 'merchants.search', { query: '陈海立' })).items
  await house.get('editor', 'merchants.save', { id: one!.id, rev: 1, name: '陈海丽', phone: '19930000002' })
  expect((await check(house, 'merchants', 'a.csv', bytes)).counts).toMatchObject({ unchanged: 3 })
  expect(await merchants.findAll({})).toHaveLength(3)
})
