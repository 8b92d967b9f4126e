import { fireEvent, render, screen } from '@testing-library/react'
import type { Candidate } from '@contract/activities'
import { errorBody } from '@contract/errors'
import { knowMe } from '@/lib/session'
import Others from '@/packages/activities/others'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { activityPage, mySignUp, NOW } from './fixtures'

const candidate = (participantId: string, name: string, why: string | null = null): Candidate => ({
  ...{ participantId, name, why },
  post: '青年温商',
  note: '',
})
const people = [
  candidate('p1', '项知远'),
  candidate('p2', '叶知秋'),
  candidate('p3', '郑海川', '已在报名名单中（已报名）'),
]
const page = activityPage({ can: { ...activityPage().can, signUpOthers: { why: null } } })

async function open() {
  const functions = stubFunctions({
    'activities.show': () => ok(page),
    'activities.candidates': () => ok({ items: people }),
  })
  device.openWith({ id: 'ac1' })
  const posts = [{ chamberId: 'c_xian', chamberName: '西安温州商会', post: 'secretary' as const }]
  knowMe({ name: '周敏之', roles: ['guest', 'member', 'secretary'], posts })
  render(<Others />)
  await screen.findByText('从名册选')
  await screen.findAllByRole('checkbox')
  return functions
}
const tap = (words: string) =>
  fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1)!)
const signedUp = (id: string, name: string, given = {}) => {
  const { state, reviewing, position, offerUntil, why } = mySignUp(given)
  return { participantId: id, name, standing: { state, reviewing, position, offerUntil, why } }
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
})
afterEach(() => jest.restoreAllMocks())

test('several are ticked and signed up at once, and each one’s place is said', async () => {
  const functions = await open()
  expect(screen.getByText('还没有选人')).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: '项知远，青年温商' }))
  fireEvent.click(screen.getByRole('checkbox', { name: '叶知秋，青年温商' }))
  tap('为 2 位报名')
  expect(screen.getByText('项知远、叶知秋。一起报上；有一位报不上，就都不报。')).toBeTruthy()
  const items = [signedUp('p1', '项知远'), signedUp('p2', '叶知秋', { state: 'waiting', position: 1 })]
  functions.answer('activities.signUpOthers', () => ok({ items }))
  tap('报名')
  expect(await screen.findByText('2 位都报上了')).toBeTruthy()
  expect(screen.getByText('已报名')).toBeTruthy()
  expect(screen.getByText('候补第 1 位')).toBeTruthy()
  expect(functions.of('activities.signUpOthers')[0]?.input).toEqual({
    id: 'ac1',
    chamberId: 'c_xian',
    participantIds: ['p1', 'p2'],
  })
})

test('who cannot be chosen says why', async () => {
  await open()
  const shut = screen.getByRole('checkbox', { name: '郑海川，已在报名名单中（已报名）' })
  expect(shut.getAttribute('aria-disabled')).toBe('true')
  fireEvent.click(shut)
  expect(screen.getByText('还没有选人')).toBeTruthy()
})

test('all or none: what stands in the way is said, and the choice stays', async () => {
  const functions = await open()
  const error = errorBody('activity.candidate_unfit', { name: '项知远', why: '本活动限会长报名' })
  functions.answer('activities.signUpOthers', () => refused(error))
  fireEvent.click(screen.getByRole('checkbox', { name: '项知远，青年温商' }))
  tap('为 1 位报名')
  tap('报名')
  await screen.findByText(error.message)
  tap('取消')
  expect(screen.getByText('为 1 位报名')).toBeTruthy()
})

test('a pasted 接龙 chooses whom it names and lists the lines that need a look', async () => {
  const functions = await open()
  fireEvent.click(screen.getByRole('tab', { name: '粘贴接龙' }))
  functions.answer('activities.readChain', () =>
    ok({
      lines: [
        { line: '1. 项知远', name: '项知远', candidate: people[0], problem: null, note: '' },
        {
          line: '2. 项知远 2人',
          name: '项知远',
          candidate: people[0],
          problem: 'repeated',
          note: '接龙里写了两次',
        },
        { line: '3. 王小二', name: '王小二', candidate: null, problem: 'unknown', note: '名册里没有这个人' },
        { line: '4. 郑海川', name: '郑海川', candidate: people[2], problem: null, note: '' },
      ],
    }),
  )
  fireEvent.change(document.querySelector('textarea')!, { target: { value: '1. 项知远\n…' } })
  tap('认名字')
  await screen.findByText('认出 1 位')
  expect(screen.getByText('3 行要您看一看')).toBeTruthy()
  for (const note of ['接龙里写了两次', '名册里没有这个人', '已在报名名单中（已报名）'])
    expect(screen.getByText(note)).toBeTruthy()
  tap('为 1 位报名')
  functions.answer('activities.signUpOthers', () => ok({ items: [signedUp('p1', '项知远')] }))
  tap('报名')
  await screen.findByText('1 位都报上了')
  expect(functions.of('activities.readChain')[0]?.input).toMatchObject({ id: 'ac1', chamberId: 'c_xian' })
  expect(functions.of('activities.signUpOthers')[0]?.input).toMatchObject({ participantIds: ['p1'] })
})
