import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import Profile from '@/packages/members/profile'
import { ok, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { standing } from './fixtures'

const show = async () => {
  const functions = stubFunctions({
    'members.standing': () => ok(standing({ nickname: '小项' })),
    'members.updateProfile': () => ok(standing()),
  })
  const answers = global.fetch
  global.fetch = jest.fn(async (url: unknown, init?: RequestInit) =>
    String(url).startsWith('/wechat/upload')
      ? ({ ok: true, status: 200, json: async () => ({ fileID: 'cloud://face' }) } as Response)
      : answers(url as string, init),
  )
  URL.createObjectURL = () => 'blob:face'
  render(<Profile />)
  await screen.findByLabelText('昵称')
  return functions
}

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('a nickname alone is saved without touching the face', async () => {
  const functions = await show()
  fireEvent.change(screen.getByLabelText('昵称'), { target: { value: '老项' } })
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(Taro.navigateBack).toHaveBeenCalled())
  expect(functions.of('members.updateProfile')[0]?.input).toEqual({ nickname: '老项' })
})

test('a chosen face is shown at once and uploaded on saving', async () => {
  const functions = await show()
  fireEvent.click(screen.getByRole('button', { name: '更换头像' }))
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'face.png', { type: 'image/png' })] })
  await act(async () => void fireEvent.change(input))
  expect(document.querySelector('.avatar-button__image')?.getAttribute('src')).toBe('blob:face')
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(functions.of('members.updateProfile')).toHaveLength(1))
  expect(functions.of('members.updateProfile')[0]?.input).toEqual({
    nickname: '小项',
    avatarUpload: 'cloud://face',
  })
})

test('a nickname that WeChat fills in or takes away counts without typing', async () => {
  const functions = await show()
  fireEvent.blur(screen.getByLabelText('昵称'), { target: { value: '微信昵称' } })
  fireEvent.click(screen.getByText('保存'))
  await waitFor(() => expect(functions.of('members.updateProfile')).toHaveLength(1))
  expect(functions.of('members.updateProfile')[0]?.input).toEqual({ nickname: '微信昵称' })
})
