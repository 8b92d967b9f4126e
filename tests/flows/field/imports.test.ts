import { nothingMapped } from '@contract/imports'
import { merchants } from '../../../cloudfunctions/domains/merchants/documents'
import { House } from '../house'
import { addChambers, bringIn, check, rowsOf, start } from '../importing'
import { apply, csv, fixture, imported, leftOutOf, map, workbook } from './import-steps'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  await addChambers()
})
afterAll(() => house.close())

describe('which sheet', () => {
  test('X1 a sheet for each chamber: one is chosen, the others are said not to be read', async () => {
    const view = await start(house, 'merchants', '温商.xlsx', fixture('x02-sheet-per-chamber.xlsx'))
    expect(view).toMatchObject({ state: 'choosing', rows: 0 })
    expect(view.sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['北京', 2],
      ['上海', 2],
      ['西安', 2],
    ])
    const chosen = await house.get('editor', 'imports.chooseSheet', { id: view.id, sheet: 2 })
    expect(chosen).toMatchObject({ state: 'mapping', sheet: 2, rows: 1, leftOut: 2 })
    expect(await leftOutOf(house, view.id)).toEqual(
      ['北京', '上海'].map((sheet) =>
        expect.objectContaining({ kind: 'sheet', sheet, row: null, column: null }),
      ),
    )
    const done = await apply(house, await map(house, chosen, chosen.mapping))
    expect(done.counts).toMatchObject({ new: 1 })
    expect((await merchants.findAll({})).map(({ name, chamber }) => [name, chamber])).toEqual([
      ['西安甲', '西安温州商会'],
    ])
  })

  test('X1 a hidden first sheet is never read and is said', async () => {
    const view = await start(house, 'merchants', '名册.xlsx', fixture('x03-hidden-first.xlsx'))
    expect(view).toMatchObject({ state: 'mapping', sheet: 1, rows: 1 })
    const [hidden] = await leftOutOf(house, view.id)
    expect(hidden).toMatchObject({ kind: 'sheet', sheet: '2020旧名册', why: expect.stringContaining('隐藏') })
    expect(view.sample[0]![0]).toBe('新人')
  })

  test('X1 a cover sheet asks nothing, and another sheet may still be chosen', async () => {
    const rows = [
      ['姓名', '手机'],
      ['陈海立', '19930000001'],
    ]
    const file = await workbook({ 封面: [['二〇二六年名册']], 名册: rows, 说明: [['请如实填写']] })
    const view = await start(house, 'merchants', 'a.xlsx', file)
    expect(view).toMatchObject({ state: 'mapping', sheet: 1, rows: 1 })
    expect((await leftOutOf(house, view.id)).map(({ sheet }) => sheet)).toEqual(['封面', '说明'])
    const refusal = await house.refusal('editor', 'imports.chooseSheet', { id: view.id, sheet: 7 })
    expect(refusal).toMatchObject({ code: 'table.no_such_sheet' })
    const other = await house.get('editor', 'imports.chooseSheet', { id: view.id, sheet: 1 })
    expect(other).toMatchObject({ state: 'mapping', rows: 1 })
  })
})

test('X2 a chamber merged over three rows is each row’s', async () => {
  const done = await bringIn(house, 'merchants', 'a.xlsx', fixture('x04-merged-chamber.xlsx'))
  expect(done.counts).toMatchObject({ new: 3 })
  expect((await merchants.findAll({})).map(({ chamber }) => chamber)).toEqual(
    Array.from({ length: 3 }, () => '北京温州商会'),
  )
})

describe('one line a chamber', () => {
  const inThe = (found: { chamberName: string; post: string; name: string; phone: string }[]) =>
    found.map(({ chamberName, post, name, phone }) => [chamberName, post, name, phone]).sort()

  test('X6 商会, 会长, 电话, 秘书长, 电话 makes two posts a line', async () => {
    const file = csv(
      ['商会', '会长', '电话', '秘书长', '电话'],
      ['北京', '陈海立', '19930000001', '林敏晓', '19930000002'],
      ['大同', '黄知川', '19930000003', '', ''],
    )
    const checked = await check(house, 'roster', 'a.csv', file)
    expect(checked.mapping.columns).toEqual({
      ...{ chamber: [0], president: [1], presidentPhone: [2], secretary: [3], secretaryPhone: [4] },
    })
    expect(checked).toMatchObject({ rows: 2, lines: 3, counts: { new: 3, error: 0 } })
    await apply(house, checked)
    expect(inThe(await imported())).toEqual([
      ['北京温州商会', 'president', '陈海立', '19930000001'],
      ['北京温州商会', 'secretary', '林敏晓', '19930000002'],
      ['大同温州商会', 'president', '黄知川', '19930000003'],
    ])
  })

  test('X6 two heading lines, and one of the two people wrong', async () => {
    const file = csv(
      ['商会名称', '会长', '', '秘书长', ''],
      ['', '姓名', '手机', '姓名', '手机'],
      ['北京温州商会', '陈海立', '19930000001', '林敏晓', '1993000'],
    )
    const checked = await check(house, 'roster', 'a.csv', file)
    expect(checked).toMatchObject({ rows: 1, lines: 2, counts: { new: 1, error: 1 } })
    const [wrong] = await rowsOf(house, checked.id, 'error')
    expect(wrong).toMatchObject({ row: 3.1, cells: { post: '秘书长' }, notes: { phone: '不是 11 位手机号' } })
  })

  test('X6 a chamber without anybody is reported, and the same heading twice can be mapped by hand', async () => {
    const file = csv(
      ['商会', '甲', '电话', '乙', '电话'],
      ['北京', '陈海立', '19930000001', '', ''],
      ['西安', '', '', '', ''],
    )
    const view = await start(house, 'roster', 'a.csv', file)
    const columns = { chamber: [0], president: [1], presidentPhone: [2], secretary: [3], secretaryPhone: [4] }
    const checked = await map(house, view, { ...nothingMapped, columns })
    expect(checked).toMatchObject({ rows: 2, lines: 2, counts: { new: 1, error: 1 } })
    expect((await rowsOf(house, checked.id, 'error'))[0]!.notes).toMatchObject({ name: '没有填写' })
  })
})

test('B4 what a clerk said of these headings is proposed the next time, for this kind', async () => {
  const file = (phone: string) => csv(['单位', '尊姓大名', '热线', '头衔'], ['北京', '陈海立', phone, '温商'])
  const first = await start(house, 'roster', 'a.csv', file('19930000001'))
  expect(first).toMatchObject({ remembered: false, mapping: { columns: {} } })
  const mapping = { ...nothingMapped, columns: { chamber: [0], name: [1], phone: [2], post: [3] } }
  expect((await map(house, first, mapping)).counts).toMatchObject({ new: 1 })
  expect(await start(house, 'roster', 'b.csv', file('19930000002'))).toMatchObject({
    remembered: true,
    mapping,
  })
  expect(await start(house, 'merchants', 'c.csv', file('19930000003'))).toMatchObject({ remembered: false })
})

test('B4 a column may be the same for the whole sheet, as the clerk types it', async () => {
  const view = await start(house, 'roster', 'a.csv', csv(['姓名', '手机'], ['陈海立', '19930000001']))
  const fixed = { chamber: '西安', post: '会员' }
  const checked = await map(house, view, { ...view.mapping, fixed })
  expect(checked.counts).toMatchObject({ new: 1 })
  await apply(house, checked)
  expect((await imported())[0]).toMatchObject({ chamberName: '西安温州商会', post: 'member' })
})

test.each([['G6 a far cell in the last row', 'x13-one-cell-in-last-row.xlsx']])(
  '%s is refused in words, or the rows come in and it is said',
  async (_, name) => {
    const checked = await check(house, 'merchants', name, fixture(name))
    expect(checked).toMatchObject({ state: 'ready', counts: { new: 1 } })
  },
)
