import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Role } from '@contract/access'
import type { Standing } from '@contract/members'
import { errorBody } from '@contract/errors'
import Mine from '@/pages/mine'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { application, membership, standing } from './fixtures'

const xian = membership({ chamberId: 'c_xian', chamberName: '西安温州商会', post: 'president' })
const shaanxi = membership({ chamberId: 'c_sx', chamberName: '陕西温州商会', post: 'secretary' })

const show = async (roles: Role[], given: Partial<Standing>) => {
  const functions = stubFunctions({
    'members.standing': () => ok(standing({ ...given, roles: ['guest', ...roles] })),
  })
  render(<Mine />)
  await act(async () => undefined)
  return functions
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('of two chambers the one spoken for is named, and the other can be taken', async () => {
  const posts = [xian, shaanxi]
  const functions = await show(['member', 'president', 'secretary'], { posts, speaksFor: 'c_xian' })
  expect(screen.getByText('我的商会（2 个）')).toBeTruthy()
  expect(screen.getAllByText('正在代表')).toHaveLength(1)
  expect(screen.queryByRole('button', { name: '代表西安温州商会' })).toBeNull()
  functions.answer('members.speakFor', () => ok(standing({ posts, speaksFor: 'c_sx' })))
  fireEvent.click(screen.getByRole('button', { name: '代表陕西温州商会' }))
  await screen.findByRole('button', { name: '代表西安温州商会' })
  expect(functions.of('members.speakFor')[0]?.input).toEqual({ chamberId: 'c_sx' })
})

test('two posts in one chamber are one chamber, with nothing to switch', async () => {
  const young = membership({ ...xian, post: 'young' })
  await show(['member', 'president', 'young'], { posts: [xian, young], speaksFor: 'c_xian' })
  expect(screen.getByText('我的商会')).toBeTruthy()
  expect(screen.getAllByText('西安温州商会')).toHaveLength(1)
  expect(screen.queryByText('正在代表')).toBeNull()
})

test('applications say who decides, or why not; what became a post is not repeated', async () => {
  await show([], {
    applications: [
      application({ id: 'a', post: 'secretary' }),
      application({ id: 'b', state: 'refused', reason: '不是本会成员' }),
      application({ id: 'c', state: 'approved', chamberName: '汉中温州商会' }),
      application({ id: 'd', state: 'withdrawn', chamberName: '宝鸡温州商会' }),
    ],
  })
  expect(screen.getByText('已提交，等待该商会会长或经合办确认')).toBeTruthy()
  expect(screen.getByText('未通过：不是本会成员')).toBeTruthy()
  expect(screen.queryByText(/汉中|宝鸡/)).toBeNull()
})

test('a waiting application is withdrawn after a question, and says so when it was decided meanwhile', async () => {
  const functions = await show([], { applications: [application()] })
  functions.answer('members.withdrawApplication', () =>
    refused(errorBody('application.decided', { state: '已通过' })),
  )
  fireEvent.click(screen.getByRole('button', { name: '撤回西安温州商会的申请' }))
  const confirm = () => fireEvent.click(screen.getAllByText('撤回', { selector: '.button__text' }).at(-1)!)
  confirm()
  await screen.findByText(/现在是“已通过”/)
  functions.answer('members.withdrawApplication', () => ok(standing()))
  confirm()
  await act(async () => undefined)
  expect(screen.queryByText('我的申请')).toBeNull()
})

const entries: [Role[], string[], string[]][] = [
  [[], ['我的信息'], ['入会申请', '本会青年温商', '我的成长档案', '联系请求', '加入另一个商会']],
  [
    ['member', 'young'],
    ['我的成长档案', '联系请求', '加入另一个商会'],
    ['入会申请', '本会青年温商'],
  ],
  [['member', 'president'], ['入会申请', '本会青年温商', '联系请求'], ['我的成长档案']],
  [['editor'], ['入会申请', '经合办工作台'], ['本会青年温商', '联系请求']],
]
test.each(entries)('with %j one finds %j and not %j', async (roles, there, absent) => {
  await show(roles, { posts: roles.includes('member') ? [xian] : [] })
  for (const title of there) expect(screen.getByText(title)).toBeTruthy()
  for (const title of absent) expect(screen.queryByText(title)).toBeNull()
})

test('a leader sees how many applications wait for him', async () => {
  await show(['member', 'president'], { posts: [xian], waitingForMe: 3 })
  fireEvent.click(screen.getByText('3 份'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/members/queue/index' })
})

test('who has consented to nothing is offered to join and nothing else about himself', async () => {
  await show([], { consented: false, name: null })
  expect(screen.getByText('加入商会')).toBeTruthy()
  expect(screen.queryByText('我的信息')).toBeNull()
})

test('what one was told stands on top, with how much of it is unread', async () => {
  await show(['member'], { posts: [xian], unread: 2 })
  fireEvent.click(screen.getByText('2 条未读'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/members/inbox/index' })
  fireEvent.click(screen.getByText('我的活动'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/activities/mine/index' })
})
