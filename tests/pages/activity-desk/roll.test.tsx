import { screen } from '@testing-library/react'
import { errorBody } from '@contract/errors'
import Roll from '@/packages/activity-desk/roll'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { fill, open, press, search, tap } from '../registry/registry-page'
import { editing, roll, rollRow, standing } from './fixtures'

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  device.openWith({ id: 'a_1' })
})

const openRoll = (row = rollRow()) =>
  open(Roll, {
    'activityDesk.roll': () => ok(roll([row])),
    'activityDesk.edit': () => ok(editing()),
  })
const target = { id: 'a_1', participantId: 'p_1' }

test('the filters carry their numbers, and filter and words narrow the roll together', async () => {
  const functions = await openRoll()
  expect(screen.getByText('待审核 1')).toBeTruthy()
  expect(screen.getByText('第十二期秘书长培训班：10 / 30，待审核 1，申请取消 1，候补 3')).toBeTruthy()
  await tap('候补 3')
  await search('姓名、商会', '西安')
  expect(functions.of('activityDesk.roll').at(-1)?.input).toEqual({
    id: 'a_1',
    filter: 'waiting',
    query: '西安',
  })
})

test.each([
  ['absent', 'absent'],
  ['nonsense', 'all'],
])('opened with filter %s it shows %s', async (given, filter) => {
  device.openWith({ id: 'a_1', filter: given })
  const functions = await openRoll()
  expect(functions.of('activityDesk.roll')[0]?.input).toMatchObject({ filter })
})

test('a line opens with its answers under the questions', async () => {
  await openRoll()
  await press('处理')
  expect(screen.getByText('住宿安排')).toBeTruthy()
  expect(screen.getByText('单人间')).toBeTruthy()
  expect(screen.queryByText('审核通过')).toBeNull()
})

test('a sign-up under review is approved, or refused with a reason', async () => {
  const row = rollRow({ standing: standing({ reviewing: true }) })
  const functions = await openRoll(row)
  functions.answer('activityDesk.review', () => ok(rollRow()))
  await press('处理')
  await tap('审核通过')
  await press('审核通过')
  expect(functions.of('activityDesk.review')[0]?.input).toEqual({ ...target, approve: true })
  expect(screen.getByText('已通过：周敏之')).toBeTruthy()

  await press('处理')
  await tap('不通过')
  await press('不通过')
  expect(screen.getByText('请填写原因')).toBeTruthy()
  expect(functions.of('activityDesk.review')).toHaveLength(1)
  await fill('原因，本人会看到', '本期限秘书长')
  functions.answer('activityDesk.review', () => refused(errorBody('activity.not_reviewing')))
  await press('不通过')
  expect(screen.getByText('这位的报名不用审核，或已经审核过')).toBeTruthy()
})

test('a request to cancel shows its reason and is answered with a note', async () => {
  const functions = await openRoll(rollRow({ kind: 'asking', cancelReason: '临时出差' }))
  functions.answer('activityDesk.decideCancel', () => ok(rollRow()))
  expect(screen.getByText('申请取消', { selector: '.tag *' })).toBeTruthy()
  await press('处理')
  expect(screen.getByText('申请取消：临时出差')).toBeTruthy()
  await tap('不同意取消')
  await fill('给本人的话（可不写）', '请派人代为参加')
  await press('不同意')
  expect(functions.of('activityDesk.decideCancel')[0]?.input).toEqual({
    ...target,
    agree: false,
    note: '请派人代为参加',
  })
})

test('somebody is removed only with a reason', async () => {
  const functions = await openRoll()
  functions.answer('activityDesk.remove', () => ok(rollRow()))
  await press('处理')
  await tap('取消他的报名')
  await fill('原因，本人会看到', '重复报名')
  await press('取消他的报名')
  expect(functions.of('activityDesk.remove')[0]?.input).toEqual({ ...target, reason: '重复报名' })
})

test('who is out is only looked at', async () => {
  await openRoll(rollRow({ standing: standing({ state: 'out', why: 'removed' }) }))
  await press('处理')
  expect(screen.queryByText('取消他的报名')).toBeNull()
})

test('the whole number is shown only after the question that says it is recorded', async () => {
  const functions = await openRoll()
  functions.answer('activityDesk.revealPhone', () => ok({ phone: '13805771234' }))
  await press('处理')
  await tap('查看号码')
  expect(functions.of('activityDesk.revealPhone')).toHaveLength(0)
  await press('查看号码')
  expect(functions.of('activityDesk.revealPhone')[0]?.input).toEqual(target)
  expect(screen.getByText('138 0577 1234')).toBeTruthy()
})

test.each([
  ['报名表', 'activityDesk.exportRoll', '报名表.xlsx'],
  ['胸卡', 'activityDesk.printBadges', '胸卡.docx'],
  ['签到表', 'activityDesk.printSignInSheet', '签到表.docx'],
])('%s is made and opened by a tap of its own', async (name, action, file) => {
  const functions = await openRoll()
  functions.answer(action, () => ok({ url: `/files/${file}`, name: file, rows: 12 }))
  const opened = jest.spyOn(window, 'open').mockReturnValue(null)
  await press(name)
  expect(functions.of(action)[0]?.input).toEqual({ id: 'a_1' })
  expect(screen.getByText(`已导出 12 人：${file}`)).toBeTruthy()
  await press('打开文件')
  expect(opened).toHaveBeenCalledWith(`/files/${file}`, '_blank', 'noopener')
})
