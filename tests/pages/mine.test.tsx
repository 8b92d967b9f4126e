import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Role } from '@contract/access'
import { followWeChat, setPrefs } from '@/lib/prefs'
import Mine from '@/pages/mine'
import { offline, ok, stubFunctions } from '../support/stub-functions'
import { device } from '../support/taro'
import { membership, standing } from './members/fixtures'

const guest = { name: null, roles: ['guest'], posts: [] }
const president = {
  name: '陈建国',
  roles: ['guest', 'member', 'president'],
  posts: [{ chamberId: 'xian', chamberName: '西安温州商会', post: 'president' }],
}
const editor = { name: '林晓', roles: ['guest', 'editor'], posts: [] }

type Person = typeof guest | typeof president
const mineOf = ({ name, roles, posts }: Person) =>
  standing({ name, roles: roles as Role[], posts: posts.map(membership) })

const show = async (me: Person) => {
  const functions = stubFunctions({
    'members.standing': () => ok(mineOf(me)),
  })
  const page = render(<Mine />)
  await act(async () => undefined)
  return { functions, ...page }
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  setPrefs({ textSize: 'follow', appearance: 'follow' })
})

test('a president sees his name, his role and his chamber, asked for in one call, and beside it what WeChat may still tell', async () => {
  const { functions } = await show(president)
  expect(screen.getByText('陈建国')).toBeTruthy()
  expect(screen.getAllByText('会长')).toHaveLength(2)
  expect(screen.getByText('西安温州商会')).toBeTruthy()
  expect(screen.queryByText('经合办工作台')).toBeNull()
  expect(functions.calls.map(({ action }) => action)).toEqual(['members.standing', 'deliveries.credits'])
})

test('a guest is shown how to join, and staff find where to enter their code', async () => {
  await show(guest)
  expect(screen.getByText(/访客身份/)).toBeTruthy()
  fireEvent.click(screen.getByText('加入商会'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/members/join/index' })
  fireEvent.click(screen.getByText('我是经合办工作人员'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/office/join/index' })
})

test('the office finds its desk and is not asked for a code', async () => {
  await show(editor)
  fireEvent.click(screen.getByText('经合办工作台'))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/registry/work/index' })
  expect(screen.queryByText('我是经合办工作人员')).toBeNull()
})

test('coming back asks again, so that a person who has just joined sees the desk', async () => {
  const { functions } = await show(guest)
  functions.answer('members.standing', () => ok(mineOf(editor)))
  await act(async () => device.show())
  expect(screen.getByText('经合办工作台')).toBeTruthy()
})

test('without a network the choices below still work', async () => {
  const { functions, container } = await show(editor)
  functions.answer('members.standing', offline)
  await act(async () => device.show())
  expect(screen.getByText('林晓')).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: '深色' }))
  expect(container.querySelector('.theme--dark')).toBeTruthy()
})

test.each([
  [16, 'standard'],
  [20, 'large'],
  [24, 'largest'],
])('WeChat set to %i px gives the %s size until the reader chooses another', async (px, size) => {
  device.fontSizeSetting = px
  const { container } = await show(guest)
  act(() => followWeChat())
  expect(container.querySelector(`.theme--${size}`)).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: '标准' }))
  expect(container.querySelector('.theme--standard')).toBeTruthy()
})

test('a choice is kept on the phone', async () => {
  await show(guest)
  fireEvent.click(screen.getByRole('tab', { name: '特大' }))
  expect([...device.stored.values()].join()).toContain('"textSize":"largest"')
})
