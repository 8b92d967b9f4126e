import { screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import After from '@/packages/activity-desk/after'
import Figures from '@/packages/activity-desk/figures'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { open, press, tap } from '../registry/registry-page'
import { at, draft, editing, roll, rollRow } from './fixtures'

/** After the one session of the fixtures. */
const AFTERWARDS = at('2026-12-10')

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(AFTERWARDS)
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'a_1' })
})

const openAfter = (of = editing({ phase: 'ended' })) =>
  open(After, {
    'activityDesk.edit': () => ok(of),
    'activityDesk.roll': () => ok(roll([rollRow({ name: '陈一鸣' }), rollRow({ participantId: 'p_2' })])),
    'activityDesk.feedback': () =>
      ok({
        stars: { n: 4, average: 4.5, byStars: [0, 0, 0, 2, 2] },
        items: [
          { stars: 5, good: '老师讲得实在', better: '', at: at('2026-12-10') },
          { stars: 4, good: '', better: '早一天发日程', at: at('2026-12-10') },
          { stars: 4, good: '', better: '', at: at('2026-12-10') },
        ],
        next: null,
      }),
  })

test('attendance per session, and who did not come leads to the roll', async () => {
  await openAfter()
  expect(screen.getByText('9 / 10 人')).toBeTruthy()
  expect(screen.getByText('缺席 2 人')).toBeTruthy()
  expect(screen.getByText('陈一鸣、周敏之')).toBeTruthy()
  await tap('缺席 2 人')
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/packages/activity-desk/roll/index?id=a_1&filter=absent',
  })
})

test('feedback has its average, its bars and what people wrote, without names', async () => {
  await openAfter()
  expect(screen.getByText('平均 4.5 星，4 人评价')).toBeTruthy()
  expect(screen.getByText('收获：老师讲得实在')).toBeTruthy()
  expect(screen.getByText('建议：早一天发日程')).toBeTruthy()
  expect(screen.getByText('5 星').parentElement?.textContent).toBe('5 星2 人')
})

test('issuing says how many got one, had one, and came too seldom', async () => {
  const functions = await openAfter()
  functions.answer('certificates.issue', () => refused(errorBody('certificate.no_sessions')))
  await press('颁发证书')
  expect(screen.getByText('没有计入出勤的场次，不能颁发证书')).toBeTruthy()
  functions.answer('certificates.issue', () =>
    ok({ issued: 8, already: 1, revoked: 0, notEntitled: 2, at: at('2026-12-10') }),
  )
  await press('颁发证书')
  expect(functions.of('certificates.issue').at(-1)?.input).toEqual({ activityId: 'a_1' })
  expect(
    screen.getByText('新颁发 8 张，本人会收到消息；已有证书的 1 人；到场不够的 2 人没有证书'),
  ).toBeTruthy()
})

test('before the last session is over neither certificates nor a summary can be made, and it says why', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(at('2026-12-08', '10:00'))
  const functions = await openAfter(editing({ phase: 'running' }))
  expect(screen.getByText('最后一场 2026年12月8日 17:00 结束，之后才能颁发证书')).toBeTruthy()
  expect(screen.getByText('活动结束以后才能生成小结')).toBeTruthy()
  await press('颁发证书')
  await press('写小结')
  expect(functions.calls.map(({ action }) => action)).not.toContain('certificates.issue')
  expect(functions.calls.map(({ action }) => action)).not.toContain('activityDesk.writeSummary')
})

test('an activity without a certificate says so', async () => {
  await openAfter(editing({ phase: 'ended', draft: draft({ certificate: null }) }))
  expect(screen.getByText('这个活动没有设证书。')).toBeTruthy()
  expect(screen.queryByText('颁发证书')).toBeNull()
})

test('the summary opens the news draft that came of it', async () => {
  const functions = await openAfter()
  functions.answer('activityDesk.writeSummary', () => ok({ newsId: 'n_sum' }))
  await press('写小结')
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/office/edit/index?id=n_sum' })
})

test('a year in figures, with its table to take along', async () => {
  const functions = await open(Figures, {
    'activityDesk.figures': () =>
      ok({
        kinds: [
          { kind: 'training', activities: 2, signedUp: 80, came: 72, attendance: 0.9, certificates: 70 },
        ],
        chambers: [{ chamberName: '西安温州商会', signedUp: 8, came: 6 }],
      }),
    'activityDesk.exportFigures': () => ok({ url: '/files/y.xlsx', name: '活动统计.xlsx', rows: 2 }),
  })
  expect(screen.getByText('90%')).toBeTruthy()
  const { year } = functions.of('activityDesk.figures')[0]?.input ?? {}
  await press('导出统计表')
  expect(functions.of('activityDesk.exportFigures')[0]?.input).toEqual({ year })
  expect(screen.getByText('已导出 2 行：活动统计.xlsx')).toBeTruthy()
})
