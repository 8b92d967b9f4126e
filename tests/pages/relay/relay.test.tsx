import { act, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { errorBody } from '@contract/errors'
import Relay from '@/packages/relay/show'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { leg, offer, relayPage } from './fixtures'

const TOKEN = 'tokentokentoken12'

async function open(page: ReturnType<typeof relayPage>, answers: Parameters<typeof stubFunctions>[0] = {}) {
  const functions = stubFunctions({ 'relays.show': () => ok(page), ...answers })
  render(<Relay />)
  await act(async () => undefined)
  return functions
}
const press = (words: string) =>
  act(
    async () =>
      void fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1) as HTMLElement),
  )
const fill = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }))
const find = (name: string) =>
  act(async () => {
    fireEvent.change(screen.getByLabelText('姓名'), { target: { value: name } })
    fireEvent.keyDown(screen.getByLabelText('姓名'), { key: 'Enter' })
  })
const found = { items: [{ personId: 'p3', name: '林小满', chamberName: '昆明温州总商会', whyNot: null }] }

beforeEach(() => {
  device.reset()
  device.openWith({ id: 'a1' })
  jest.clearAllMocks()
})

test('the chain tells who passed to whom, of which chamber, with what words, and who holds it', async () => {
  await open(relayPage())
  const [first, second] = [...document.querySelectorAll<HTMLElement>('.relay-leg')]
  expect(within(first!).getByText('第一棒')).toBeTruthy()
  expect(within(first!).getByText('“把家乡的担当带到古城”')).toBeTruthy()
  expect(within(first!).getByLabelText('传承结对：导师王国强，传承人项知远')).toBeTruthy()
  expect(within(second!).getByText('正持棒')).toBeTruthy()
  expect(screen.getByText('接力棒现在在 · 第二棒')).toBeTruthy()
  expect(screen.getByText('第三棒，传向哪里？')).toBeTruthy()
  expect(screen.queryByText('传给下一棒')).toBeNull()
  expect(device.share()).toEqual({
    title: '红色接力｜第二棒：上海温州商会 陈晓峰',
    path: expect.stringMatching(/^\/packages\/relay\/show\/index\?id=a1&s=[\w-]{22}$/) as string,
  })
})

test('it is passed to a named person with one line, after a question', async () => {
  const passed = relayPage({ offer: offer({ toName: '林小满' }) }, { takeBack: true })
  const functions = await open(relayPage({}, { pass: true }), {
    'relays.runners': () => ok(found),
    'relays.pass': () => ok(passed),
  })
  await press('传给下一棒')
  expect(screen.getByText('还没有选传给谁')).toBeTruthy()
  await find('小满')
  fireEvent.click(screen.getByRole('radio', { name: '林小满，昆明温州总商会' }))
  await fill('寄语', ' 不停步 ')
  await press('传出')
  expect(functions.of('relays.pass')).toEqual([])
  expect(screen.getByText('把接力棒传给林小满？')).toBeTruthy()
  await press('传出')
  expect(functions.of('relays.pass')[0]?.input).toEqual({ activityId: 'a1', personId: 'p3', line: '不停步' })
  expect(screen.getByText(/传给林小满，.*前有效/)).toBeTruthy()
  expect(screen.getByText('第三棒正递给林小满')).toBeTruthy()
})

test('a line over forty characters is not sent', async () => {
  await open(relayPage({}, { pass: true }))
  await press('传给下一棒')
  fireEvent.click(screen.getByRole('tab', { name: '传到群里' }))
  await fill('寄语', '长'.repeat(41))
  expect(screen.getByText('寄语不能超过 40 个字')).toBeTruthy()
  await press('传出')
  expect(screen.queryByText('把接力棒传到群里？')).toBeNull()
})

test('words that are refused keep what was typed, with the reason', async () => {
  await open(relayPage({}, { pass: true }), {
    'relays.pass': () => refused(errorBody('relay.not_holder', { holder: '林小满' })),
  })
  await press('传给下一棒')
  fireEvent.click(screen.getByRole('tab', { name: '传到群里' }))
  await fill('寄语', '不停步')
  await press('传出')
  await press('传出')
  expect(screen.getByText('棒现在在林小满手里')).toBeTruthy()
  expect((screen.getByLabelText('寄语') as HTMLTextAreaElement).value).toBe('不停步')
})

test('passed to the group, its link goes out with the card and can be copied', async () => {
  await open(relayPage({ offer: offer({ token: TOKEN }) }, { takeBack: true }))
  expect(device.share()).toEqual({
    title: '谁来接下第三棒？“不停步”',
    path: expect.stringMatching(`^/packages/relay/show/index\\?id=a1&token=${TOKEN}&s=[\\w-]{22}$`) as string,
  })
  await press('复制接力链接')
  const copied = jest.mocked(Taro.setClipboardData).mock.calls[0]?.[0] as { data: string }
  expect(copied.data).toContain(`#/packages/relay/show/index?id=a1&token=${TOKEN}`)
})

test('whoever comes by the link takes it, and is the next leg', async () => {
  device.openWith({ id: 'a1', token: TOKEN })
  const taken = relayPage({ legs: [...relayPage().legs, leg(3, '林小满')] }, { pass: true })
  const functions = await open(relayPage({ offer: offer() }, { accept: true }), {
    'relays.accept': () => ok(taken),
  })
  expect(functions.of('relays.show')[0]?.input).toEqual({ activityId: 'a1', token: TOKEN })
  expect(screen.queryByText('婉拒')).toBeNull()
  await press('接棒')
  expect(functions.of('relays.accept')[0]?.input).toEqual({ activityId: 'a1', token: TOKEN })
  expect(screen.getByText('接力棒现在在 · 第三棒')).toBeTruthy()
})

test('whoever is too late, or may not, reads why', async () => {
  device.openWith({ id: 'a1', token: TOKEN })
  await open(relayPage({ whyNotAccept: '林小满先接过了这一棒' }))
  expect(screen.getByText('林小满先接过了这一棒')).toBeTruthy()
  expect(screen.queryByText('接棒', { selector: '.button__text' })).toBeNull()
})

test('a named one may decline; the one who passed may take it back; both are asked first', async () => {
  const functions = await open(
    relayPage({ offer: offer({ toName: '我' }) }, { accept: true, takeBack: true }),
    {
      'relays.decline': () => ok(relayPage({ offer: offer({ toName: '我' }) }, { takeBack: true })),
      'relays.takeBack': () => ok(relayPage({}, { pass: true })),
    },
  )
  await press('婉拒')
  expect(functions.of('relays.decline')).toEqual([])
  await press('婉拒')
  expect(functions.of('relays.decline')).toHaveLength(1)
  await press('收回')
  await press('收回')
  expect(functions.of('relays.takeBack')).toHaveLength(1)
  expect(screen.getByText('传给下一棒')).toBeTruthy()
})

test('the office puts it into the first hand, and ends it', async () => {
  const functions = await open(relayPage({ legs: [] }, { start: true }), {
    'relays.runners': () => ok(found),
    'relays.start': () => ok(relayPage({ legs: [leg(1, '林小满')] }, { finish: true, pair: true })),
    'relays.pair': () =>
      ok(relayPage({ legs: [leg(1, '林小满', { mentorName: '王国强' })] }, { finish: true })),
    'relays.finish': () => ok(relayPage({ finished: true })),
  })
  expect(screen.getByText('等待第一棒')).toBeTruthy()
  await press('交出第一棒')
  await find('林')
  fireEvent.click(screen.getByRole('radio'))
  await press('交给林小满')
  expect(functions.of('relays.start')[0]?.input).toEqual({ activityId: 'a1', personId: 'p3' })
  await press('结对导师')
  await fill('导师姓名', '王国强')
  await press('结对')
  expect(functions.of('relays.pair')[0]?.input).toEqual({ activityId: 'a1', mentorName: '王国强' })
  await press('收官')
  await fill('收官寄语', '再出发')
  await press('收官')
  expect(functions.of('relays.finish')[0]?.input).toEqual({ activityId: 'a1', line: '再出发' })
  expect(screen.getByText('圆满收官')).toBeTruthy()
})
