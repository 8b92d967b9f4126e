import { act, renderHook, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { sendKept, sendSurely } from '@/lib/send-surely'
import { knowMe, refreshSession, useSession } from '@/lib/session'
import { useKept } from '@/lib/use-kept'
import { useQuery } from '@/lib/use-query'
import { offline, ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'

const me = (name: string) => ({ name, roles: ['guest'], posts: [] })

function later<T>() {
  let answer: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => (answer = resolve))
  return { promise, answer }
}

beforeEach(() => device.reset())

describe('P10 the session', () => {
  const name = () => renderHook(() => useSession().me?.name).result.current

  test('asked again while an older question is under way: the newest answer counts', async () => {
    const [first, second] = [later<unknown>(), later<unknown>()]
    const answers = [first, second]
    stubFunctions({ 'session.me': () => answers.shift()!.promise })
    const asked = [refreshSession(), refreshSession()]
    second.answer(ok(me('入会以后')))
    await act(async () => void (await asked[1]))
    first.answer(ok(me('入会以前')))
    await act(async () => void (await asked[0]))
    expect(name()).toBe('入会以后')
  })

  test('what another answer has told is not undone by an older question', async () => {
    const old = later<unknown>()
    stubFunctions({ 'session.me': () => old.promise })
    const asked = refreshSession()
    act(() => knowMe(me('林晓瓯') as never))
    old.answer(ok(me('访客')))
    await act(async () => void (await asked))
    expect(name()).toBe('林晓瓯')
  })

  test('an older question that fails is no error of the newer one', async () => {
    const old = later<unknown>()
    const answers = [() => old.promise, () => ok(me('新'))]
    stubFunctions({ 'session.me': () => answers.shift()!() })
    const first = refreshSession()
    await act(async () => refreshSession())
    old.answer({ ok: false })
    await act(async () => void (await first))
    expect(renderHook(() => useSession().error).result.current).toBeUndefined()
  })
})

describe('P10 the copy on the phone', () => {
  const ask = async ({ id }: { id: string }) => {
    if (id === 'away') throw new Error('offline')
    return { id, seat: 'none' }
  }
  const input = { id: 'a1' }

  test.each([
    ['useQuery', () => useQuery(ask, input, { saveAs: 'mine' })],
    ['useKept', () => useKept(ask, input, 'mine')],
  ])('%s: what a command answered with is what is there without a network', async (_, use) => {
    const { result } = renderHook(use)
    await waitFor(() => expect(result.current.data).toBeTruthy())
    act(() => result.current.replace({ id: 'a1', seat: 'taken' }))
    const stored = JSON.parse(String([...device.stored.values()][0])) as { data: unknown }
    expect(stored.data).toEqual({ id: 'a1', seat: 'taken' })
  })
})

describe('P10 what has to arrive, with a full storage', () => {
  const full = () =>
    jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
      throw new Error('setStorageSync:fail exceed storage max size 10Mb')
    })
  afterEach(() => jest.restoreAllMocks())

  test('is sent, and sent once', async () => {
    full()
    const functions = stubFunctions({ 'shares.make': () => ok({}) })
    await sendSurely('shares.make', { n: 1 })
    await sendKept()
    expect(functions.of('shares.make')).toHaveLength(1)
  })

  test('and without a network waits until there is one, in order', async () => {
    full()
    const functions = stubFunctions({ 'shares.make': offline })
    await sendSurely('shares.make', { n: 1 })
    await sendSurely('shares.make', { n: 2 })
    functions.answer('shares.make', () => ok({}))
    await sendKept()
    expect(
      functions
        .of('shares.make')
        .slice(-2)
        .map(({ input }) => input),
    ).toEqual([{ n: 1 }, { n: 2 }])
    const count = functions.calls.length
    await sendKept()
    expect(functions.calls).toHaveLength(count)
  })
})
