import { cleanup, screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import type { ImportRow, ImportView } from '@contract/imports'
import Import from '@/packages/registry/import'
import Imports from '@/packages/registry/imports'
import Roster from '@/packages/registry/roster'
import { importRow, importView, MORNING, noCounts } from '../registry/fixtures'
import { fill, open, press, tap } from '../registry/registry-page'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'i_1' })
})
afterEach(() => jest.restoreAllMocks())

const rowsOf = (rows: ImportRow[]) => () => ok({ items: rows, next: null })
const openImport = (view: ImportView, rows: ImportRow[] = [], answers: Parameters<typeof open>[1] = {}) =>
  open(Import, { 'imports.show': () => ok(view), 'imports.rows': rowsOf(rows), ...answers })

const sheets = [
  { name: '旧名册', hidden: true, rows: 40 },
  { name: '西安', hidden: false, rows: 12 },
  { name: '北京', hidden: false, rows: 30 },
  { name: '空表', hidden: false, rows: 0 },
]
const ready = (given: Partial<ImportView> = {}) =>
  importView({ state: 'ready', counts: { ...noCounts, new: 9, error: 1 }, ...given })

describe('X1 sheets', () => {
  test('X1 the sheets stand there with their rows; hidden and empty ones say why they cannot be chosen', async () => {
    const functions = await openImport(importView({ state: 'choosing', sheets, sheet: 1 }))
    expect(screen.getByText('隐藏的工作表，不能导入')).toBeTruthy()
    expect(screen.getByText('没有内容')).toBeTruthy()
    functions.answer('imports.chooseSheet', () => ok(importView({ sheets, sheet: 2 })))
    await tap('北京')
    await press('读这个工作表')
    expect(functions.of('imports.chooseSheet')[0]?.input).toEqual({ id: 'i_1', sheet: 2 })
    expect(screen.getByText('工作表“北京”，另有 2 个工作表没有读')).toBeTruthy()
    expect(screen.getByText('这份表格的哪一列是什么？')).toBeTruthy()
  })
  test.each(['mapping', 'ready'] as const)(
    'X1 another sheet may be chosen afterwards, while it is %s',
    async (state) => {
      const functions = await openImport(ready({ state, sheets, sheet: 1 }))
      await press('换一个工作表')
      await press('不换了')
      expect(functions.of('imports.chooseSheet')).toHaveLength(0)
      await press('换一个工作表')
      functions.answer('imports.chooseSheet', () => refused(errorBody('import.swept')))
      await tap('北京')
      await press('读这个工作表')
      expect(screen.getByText('这份文件的内容已经清除，请重新上传')).toBeTruthy()
      functions.answer('imports.chooseSheet', () => ok(importView({ sheets, sheet: 2 })))
      await press('读这个工作表')
      expect(screen.getByText('这份表格的哪一列是什么？')).toBeTruthy()
      expect(screen.getByText('工作表“北京”，另有 2 个工作表没有读')).toBeTruthy()
    },
  )
  test('X1 with one sheet, and once it is written, no other is offered', async () => {
    await openImport(ready())
    expect(screen.queryByText('换一个工作表')).toBeNull()
    cleanup()
    await openImport(importView({ state: 'done', doneAt: MORNING, sheets, sheet: 1 }))
    expect(screen.queryByText('换一个工作表')).toBeNull()
  })
})

describe('H7 a bad row', () => {
  test('H7 is mended in place: only what was changed is sent, and what is still wrong is said', async () => {
    const functions = await openImport(ready(), [importRow()])
    await press('改正')
    const still = importRow({ notes: { phone: '号码还是不对' } })
    functions.answer('imports.fixRow', () => ok({ view: ready(), row: still }))
    await fill('手机号', '1380577')
    await press('保存并再检查')
    expect(functions.of('imports.fixRow')[0]?.input).toEqual({
      id: 'i_1',
      row: 12,
      cells: { phone: '1380577' },
    })
    expect(screen.getByText('号码还是不对')).toBeTruthy()
    const sound = {
      view: ready({ counts: { ...noCounts, new: 10 } }),
      row: importRow({ outcome: 'new', notes: {} }),
    }
    functions.answer('imports.fixRow', () => ok(sound))
    await fill('手机号', '13805771234')
    await press('保存并再检查')
    expect(screen.queryByText('改正第 12 行')).toBeNull()
    expect(screen.getByText('检查完了，请核对')).toBeTruthy()
  })
  test('H7 is left out on purpose and taken in again; a bank’s row is not mended', async () => {
    const out = ready({ kind: 'bank', mendable: false, counts: { ...noCounts, new: 9, excluded: 1 } })
    const functions = await openImport(ready({ kind: 'bank', mendable: false }), [importRow()])
    expect(screen.queryByText('改正')).toBeNull()
    const excluded = importRow({ outcome: 'excluded' })
    functions.answer('imports.excludeRow', () => ok({ view: out, row: excluded }))
    functions.answer('imports.rows', rowsOf([excluded]))
    await press('不导入')
    expect(functions.of('imports.excludeRow')[0]?.input).toEqual({ id: 'i_1', row: 12, excluded: true })
    expect(screen.getByText(/您选了不导入 1 条/)).toBeTruthy()
    await press('还是要导入')
    expect(functions.of('imports.excludeRow')[1]?.input).toEqual({ id: 'i_1', row: 12, excluded: false })
  })
  test('H7 a row that changes nothing offers nothing, also among those with a remark', async () => {
    const rows = [importRow({ outcome: 'unchanged', notes: {}, remarks: { '': '以前导入过，等您确认' } })]
    await openImport(ready({ counts: { ...noCounts, unchanged: 1 }, noted: 1 }), rows)
    expect(screen.getByText('以前导入过，等您确认')).toBeTruthy()
    expect(screen.queryByText('不导入')).toBeNull()
  })
  test('H7 those that stay out come back as a file with their reasons', async () => {
    const functions = await openImport(ready(), [importRow()])
    functions.answer('imports.problemFile', () =>
      ok({ url: 'https://x/a.xlsx', name: '没有导入的行.xlsx', rows: 1 }),
    )
    await press('下载没有导入的行')
    expect(functions.of('imports.problemFile')[0]?.input).toEqual({ id: 'i_1' })
    expect(screen.getByText('已导出 1 行：没有导入的行.xlsx')).toBeTruthy()
    expect(screen.getByText(/最后一列写着原因/)).toBeTruthy()
  })
})

describe('H7 taking back', () => {
  const done = (given: Partial<ImportView> = {}) =>
    importView({ state: 'done', doneAt: MORNING, counts: { ...noCounts, new: 3, changed: 1 }, ...given })
  const at = (hours: number) => jest.spyOn(Date, 'now').mockReturnValue(MORNING + hours * 3_600_000)

  test('H7 within a day, after a question; what somebody changed since is listed', async () => {
    at(2)
    const functions = await openImport(done())
    await press('撤回这次导入')
    expect(screen.getByText(/新增的 3 条会删去，更新的 1 条会改回/)).toBeTruthy()
    const kept = importRow({ outcome: 'new', notes: {}, kept: '导入以后又改过，没有撤回' })
    functions.answer('imports.takeBack', () => ok(done({ state: 'takenBack', kept: 1 })))
    functions.answer('imports.rows', rowsOf([kept]))
    await press('撤回')
    expect(functions.of('imports.takeBack')[0]?.input).toEqual({ id: 'i_1' })
    expect(screen.getByText('这次导入已撤回')).toBeTruthy()
    expect(screen.getByText(/另有 1 条导入以后又改过/)).toBeTruthy()
    expect(screen.getByText('导入以后又改过，没有撤回')).toBeTruthy()
  })
  test('H7 after a day it is not offered', async () => {
    at(25)
    await openImport(done())
    expect(screen.queryByText('撤回这次导入')).toBeNull()
  })
})

test('H7 a term to come is said before it is imported, and stands above the roster until its day', async () => {
  const coming = importRow({ outcome: 'new', notes: {}, remarks: { startsOn: '待任：2026-12-15 起就任' } })
  await openImport(ready({ counts: { ...noCounts, new: 1 }, noted: 1 }), [coming])
  expect(screen.getByText(/待任：2026-12-15 起就任/)).toBeTruthy()
  cleanup()

  const waits = {
    ...{ id: 'w_1', name: '林晓瓯', phoneMasked: '138****0001', chamberName: '西安温州商会' },
    ...{ post: 'president' as const, startsOn: '2026-12-15', problem: '' },
  }
  const functions = await open(Roster, {
    'roster.list': () => ok({ items: [], next: null }),
    'roster.coming': () => ok({ items: [waits] }),
  })
  expect(screen.getByText('待任 1 人')).toBeTruthy()
  expect(screen.getByText('2026-12-15 起就任，现任会长同时卸任')).toBeTruthy()
  await press('取消')
  functions.answer('roster.dropComing', () => ok({}))
  functions.answer('roster.coming', () => ok({ items: [] }))
  await press('取消待任')
  expect(functions.of('roster.dropComing')[0]?.input).toEqual({ id: 'w_1' })
  expect(screen.queryByText('待任 1 人')).toBeNull()
})

test('B4 a bank’s file is uploaded as it comes: no template is offered for it', async () => {
  device.openWith({ kind: 'bank', campaignId: 'k_1' })
  await open(Imports, { 'imports.list': () => ok({ items: [] }) })
  expect(screen.getByText(/原样上传，不用改格式/)).toBeTruthy()
  expect(screen.queryByText('下载模板')).toBeNull()
  expect(screen.queryByText(/可以先下载模板/)).toBeNull()
})
