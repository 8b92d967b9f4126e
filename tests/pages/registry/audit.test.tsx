import { act, fireEvent, screen } from '@testing-library/react'
import Audit from '@/packages/registry/audit'
import { ok } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { auditEntry } from './fixtures'
import { open, press, search } from './registry-page'

beforeEach(() => device.reset())

const openAudit = (items = [auditEntry()], role?: 'editor') =>
  open(Audit, { 'audit.search': () => ok({ items, next: null }) }, role)

test('an entry says who did what to what and when, and only what differs before and after', async () => {
  await openAudit()
  expect(screen.getByText('2026年11月23日 09:00')).toBeTruthy()
  expect(screen.getByText('陈立平（经合办主管）')).toBeTruthy()
  expect(screen.getByText('郑海川：西安温州商会会长')).toBeTruthy()
  expect(screen.getByText('2021-12-08 至 2026-12-07')).toBeTruthy()
  expect(screen.getByText('2021-12-08 至 2027-12-07')).toBeTruthy()
  expect(screen.getByText('其他 1 项没有变')).toBeTruthy()
})

test('what was refused says why, and what was never finished says so', async () => {
  await openAudit([
    auditEntry({ outcome: 'refused', reason: '结束日期不能晚于今天', before: null, after: null }),
    auditEntry({ id: 'a_2', outcome: 'started', before: null, after: null }),
  ])
  expect(screen.getByText('被拒绝')).toBeTruthy()
  expect(screen.getByText('原因：结束日期不能晚于今天')).toBeTruthy()
  expect(screen.getByText('没有完成')).toBeTruthy()
})

test('words and days narrow it, and the days are taken away together', async () => {
  const functions = await openAudit()
  await search('谁、做了什么、对象', '郑海川')
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/^从哪天/), { target: { value: '2026-11-01' } })
  })
  await act(async () => {
    fireEvent.change(screen.getByLabelText(/^到哪天/), { target: { value: '2026-11-20' } })
  })
  expect(functions.of('audit.search').at(-1)?.input).toEqual({
    query: '郑海川',
    from: '2026-11-01',
    to: '2026-11-20',
  })
  await press('不限日期')
  expect(functions.of('audit.search').at(-1)?.input).toEqual({ query: '郑海川' })
})

test('nothing there can be changed: an entry has no button', async () => {
  await openAudit()
  expect(document.querySelectorAll('.audit-list [role=button], .audit-list button')).toHaveLength(0)
})

test('an editor does not see it', async () => {
  const functions = await openAudit([], 'editor')
  expect(screen.getByText('这一页只有经合办主管能看')).toBeTruthy()
  expect(functions.of('audit.search')).toHaveLength(0)
})
