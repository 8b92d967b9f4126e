import { act, fireEvent, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import type { ImportView } from '@contract/imports'
import Import from '@/packages/registry/import'
import Imports from '@/packages/registry/imports'
import { offline, ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { importRow, importView, mapped, noCounts } from './fixtures'
import { open, press, tap } from './registry-page'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'i_1' })
})

const openImport = (view: ImportView, answers: Parameters<typeof open>[1] = {}) =>
  open(Import, {
    'imports.show': () => ok(view),
    'imports.rows': () => ok({ items: [], next: null }),
    ...answers,
  })

const counts = { ...noCounts, new: 120, changed: 5, unchanged: 30 }

test('each of our columns shows which of the file’s it is and what stands beneath', async () => {
  await openImport(importView())
  expect(screen.getByText(/^B 列\s职务$/)).toBeTruthy()
  expect(screen.getByText('内容例如：会长')).toBeTruthy()
})

test('a needed column without one of the file’s holds the check up, and says which', async () => {
  const functions = await openImport(importView({ mapping: mapped({ chamber: 0, post: 1, name: 2 }) }))
  expect(screen.getByText('请选择哪一列是“手机号”')).toBeTruthy()
  await press('开始检查')
  expect(functions.of('imports.map')).toHaveLength(0)

  functions.answer('imports.map', () => ok(importView({ state: 'ready', counts })))
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/^手机号：/), { target: { value: '3' } })
  })
  await press('开始检查')
  expect(functions.of('imports.map')[0]?.input).toEqual({
    id: 'i_1',
    mapping: mapped({ chamber: 0, post: 1, name: 2, phone: 3 }),
  })
})

test('checking goes on slice by slice until it is done, with its progress shown', async () => {
  let slices = 0
  const next = () => {
    slices += 1
    return ok(
      slices < 3
        ? importView({ state: 'checking', progress: slices * 40 })
        : importView({ state: 'ready', progress: 100, counts }),
    )
  }
  const functions = await openImport(importView({ state: 'checking' }), { 'imports.advance': next })
  expect(await screen.findByText('检查完了，请核对')).toBeTruthy()
  expect(functions.of('imports.advance')).toHaveLength(3)
})

test('an interruption stops where it is; 重试 goes on from there', async () => {
  const functions = await openImport(importView({ state: 'applying', progress: 40 }), {
    'imports.advance': offline,
  })
  expect(await screen.findByText(/停在第 40 行/)).toBeTruthy()
  expect(screen.getByText('40 / 100 行')).toBeTruthy()
  expect(functions.of('imports.advance')).toHaveLength(1)
  functions.answer('imports.advance', () => ok(importView({ state: 'done', progress: 100, counts })))
  await press('重试')
  expect(screen.getByText('导入完成')).toBeTruthy()
  expect(screen.getByText('新增 120 条，更新 5 条，无变化 30 条')).toBeTruthy()
})

test('a file with errors lists them by row and cell; the others come in only when somebody says so', async () => {
  const functions = await openImport(importView({ state: 'ready', counts: { ...counts, error: 17 } }), {
    'imports.rows': () => ok({ items: [importRow()], next: null }),
  })
  expect(functions.of('imports.rows')[0]?.input).toEqual({ id: 'i_1', outcome: 'error' })
  expect(screen.getByText('第 12 行')).toBeTruthy()
  expect(screen.getByText('手机号：不是 11 位手机号')).toBeTruthy()
  expect(screen.getByText('有 17 条有错误，请处理')).toBeTruthy()
  functions.answer('imports.apply', () => ok(importView({ state: 'done', counts: { ...counts, error: 17 } })))
  await press('有错误的不导入，导入其余 125 条')
  expect(functions.of('imports.apply')).toHaveLength(0)
  await press('导入其余的')
  expect(functions.of('imports.apply')[0]?.input).toEqual({ id: 'i_1', withoutErrors: true })
  expect(screen.getByText(/有错误 17 条，没有导入/)).toBeTruthy()
})

test('changes show what was before and what comes after', async () => {
  const functions = await openImport(importView({ state: 'ready', counts: { ...counts, new: 0 } }), {
    'imports.rows': () =>
      ok({
        items: [importRow({ outcome: 'changed', notes: { name: '郑大川' } })],
        next: null,
      }),
  })
  expect(functions.of('imports.rows')[0]?.input).toMatchObject({ outcome: 'changed' })
  expect(screen.getByText('郑大川')).toBeTruthy()
  expect(screen.getByText('→ 郑海川')).toBeTruthy()
})

test('nothing is applied without a yes that says how much', async () => {
  const functions = await openImport(importView({ state: 'ready', counts }))
  functions.answer('imports.apply', () => ok(importView({ state: 'done', counts })))
  await press('导入 125 条')
  expect(screen.getByText('导入 125 条？')).toBeTruthy()
  expect(functions.of('imports.apply')).toHaveLength(0)
  await press('全部导入')
  expect(functions.of('imports.apply')[0]?.input).toEqual({ id: 'i_1' })
  expect(screen.getByText('导入完成')).toBeTruthy()
})

test('a file that is as what is there has nothing to import', async () => {
  await openImport(importView({ state: 'ready', counts: { ...counts, new: 0, changed: 0 } }))
  expect(screen.getByText(/和现有内容完全一样/)).toBeTruthy()
})

test('giving up asks first and leaves everything as it was', async () => {
  const functions = await openImport(importView({ state: 'ready', counts }))
  functions.answer('imports.cancel', () => ok(importView({ state: 'cancelled' })))
  await press('放弃这次导入')
  expect(screen.getByText(/现有内容一点不变/)).toBeTruthy()
  expect(functions.of('imports.cancel')).toHaveLength(0)
  await press('放弃导入')
  expect(screen.getByText('这次导入已放弃')).toBeTruthy()
})

test('an import that is not there says so', async () => {
  await open(Import, { 'imports.show': () => refused(errorBody('import.not_found')) })
  expect(screen.getByText('没有找到这次导入')).toBeTruthy()
})

/** Chooses a file in the browser's dialogue. */
async function choose(name: string) {
  await press('选择文件')
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  await act(async () => {
    fireEvent.change(input as HTMLInputElement, { target: { files: [new File(['x'], name)] } })
  })
}

const openStart = (items: ImportView[] = []) => {
  device.openWith({ kind: 'merchants' })
  return open(Imports, { 'imports.list': () => ok({ items }) })
}

test('a file of another kind is refused before it is uploaded', async () => {
  await openStart()
  await choose('名册.pdf')
  expect(screen.getByText(/请换成 .xlsx 或 .csv 文件/)).toBeTruthy()
})

test('a chosen file is uploaded, read, and leads to matching its columns', async () => {
  const functions = await openStart()
  functions.answer('imports.start', () => ok(importView({ id: 'i_9', kind: 'merchants' })))
  const calls = global.fetch
  global.fetch = jest.fn(async (url: string, init?: RequestInit) =>
    String(url).includes('/wechat/upload')
      ? ({ ok: true, json: async () => ({ fileID: 'cloud://x' }) } as Response)
      : calls(url, init),
  ) as typeof fetch
  await choose('温商.csv')
  expect(functions.of('imports.start')[0]?.input).toEqual({
    kind: 'merchants',
    upload: 'cloud://x',
    name: '温商.csv',
  })
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/registry/import/index?id=i_9' })
})

test('what the server says of an unreadable file is shown', async () => {
  const functions = await openStart()
  functions.answer('imports.start', () => refused(errorBody('table.encrypted', { file: '旧的.xls' })))
  const calls = global.fetch
  global.fetch = jest.fn(async (url: string, init?: RequestInit) =>
    String(url).includes('/wechat/upload')
      ? ({ ok: true, json: async () => ({ fileID: 'cloud://x' }) } as Response)
      : calls(url, init),
  ) as typeof fetch
  await choose('旧的.xls')
  expect(screen.getByText(/“旧的.xls”有密码，打不开/)).toBeTruthy()
})

test('earlier imports of this kind are listed with what came of them, and one left half way goes on', async () => {
  await openStart([
    importView({ kind: 'merchants', state: 'done', counts, fileName: '一月.xlsx' }),
    importView({ id: 'i_2', kind: 'merchants', state: 'applying', progress: 40, fileName: '二月.xlsx' }),
    importView({ id: 'i_3', kind: 'roster', fileName: '别的.xlsx' }),
  ])
  expect(screen.getByText('已导入')).toBeTruthy()
  expect(screen.getByText('正在导入 40 / 100 行')).toBeTruthy()
  expect(screen.queryByText('别的.xlsx')).toBeNull()
  await tap('二月.xlsx')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/registry/import/index?id=i_2' })
})

test('from the result one goes back to the roster that lies below, or opens it', async () => {
  const below = [
    { route: 'packages/registry/roster/index' },
    { route: 'packages/registry/imports/index' },
    {},
  ]
  const pages = jest.spyOn(Taro, 'getCurrentPages').mockReturnValue(below as Taro.Page[])
  await openImport(importView({ state: 'done', counts }))
  await press('看名册')
  expect(Taro.navigateBack).toHaveBeenCalledWith({ delta: 2 })
  await press('再导一份')
  expect(Taro.navigateBack).toHaveBeenCalledWith({ delta: 1 })
  pages.mockReturnValue([{} as Taro.Page])
  await press('看名册')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/packages/registry/roster/index' })
  pages.mockRestore()
})
