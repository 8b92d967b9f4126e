import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { Certificate } from '@contract/certificates'
import { errorBody } from '@contract/errors'
import { refreshSession } from '@/lib/session'
import Mine from '@/packages/certificates/mine'
import Show from '@/packages/certificates/show'
import Verify from '@/packages/certificates/verify'
import { ok, refused, stubFunctions } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { me } from '../office/fixtures'

// jsdom has no canvas; what is drawn is tested in tests/pages/pictures.
jest.mock('@/components/poster/surface', () => {
  const { useEffect } = jest.requireActual<typeof import('react')>('react')
  return {
    Surface: ({ onPainted }: { onPainted: (url: string) => void }) => {
      useEffect(() => onPainted('data:image/png;base64,AA=='), [onPainted])
      return null
    },
  }
})

const certificate = (given: Partial<Certificate> = {}): Certificate => ({
  ...{
    code: 'K7QM2F9X83TB',
    kind: 'training',
    name: '结业证书',
    holder: '项知远',
    chamberName: '西安温州商会',
  },
  ...{ text: '参加培训，准予结业。', issuer: '温州市经合办', issuedOn: '2026-11-20', revoked: null },
  ...given,
})
const revoked = { on: '2026-11-22', reason: '姓名有误' }

const open = async (
  Page: () => React.ReactElement,
  answers: Parameters<typeof stubFunctions>[0],
  role: Parameters<typeof me>[0] = 'guest' as never,
) => {
  const functions = stubFunctions({ 'session.me': () => ok(me(role)), ...answers })
  await refreshSession()
  render(<Page />)
  await act(async () => undefined)
  return functions
}
const press = (words: string) =>
  act(
    async () =>
      void fireEvent.click(screen.getAllByText(words, { selector: '.button__text' }).at(-1) as HTMLElement),
  )
const type = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }))

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test('my certificates open as pictures; a revoked one says so', async () => {
  await open(Mine, {
    'certificates.mine': () => ok({ items: [certificate(), certificate({ code: 'B7QM2F9X83TB', revoked })] }),
  })
  expect(screen.getByRole('link', { name: /^已撤销，结业证书/ })).toBeTruthy()
  fireEvent.click(screen.getByRole('link', { name: /^结业证书/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/packages/certificates/show/index?code=K7QM2F9X83TB' })
})

test('without one it says how one gets one', async () => {
  await open(Mine, { 'certificates.mine': () => ok({ items: [] }) })
  expect(screen.getByText('还没有证书')).toBeTruthy()
})

test('the picture says in words what is on it, and is saved under its name', async () => {
  device.openWith({ code: 'K7QM2F9X83TB' })
  await open(Show, { 'certificates.verify': () => ok(certificate()) })
  expect(
    screen.getByRole('img', { name: /^结业证书。项知远，西安温州商会。.*编号 K7QM-2F9X-83TB$/ }),
  ).toBeTruthy()
  const names: string[] = []
  const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download)
  })
  await press('保存图片')
  expect(names).toEqual(['结业证书-项知远.png'])
  expect(screen.getByText('图片已经下载。')).toBeTruthy()
  expect(device.share()).toMatchObject({ title: '项知远的结业证书' })
  click.mockRestore()
})

test('of a revoked one no picture is drawn any more', async () => {
  device.openWith({ code: 'K7QM2F9X83TB' })
  await open(Show, { 'certificates.verify': () => ok(certificate({ revoked })) })
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('证书已撤销')).toBeTruthy()
})

describe('anybody verifies', () => {
  test('by the link in the QR code, and sees what must stand on the paper', async () => {
    device.openWith({ code: 'K7QM2F9X83TB' })
    await open(Verify, { 'certificates.verify': () => ok(certificate()) })
    expect(screen.getByText('证书有效')).toBeTruthy()
    expect(screen.getByText('K7QM-2F9X-83TB')).toBeTruthy()
    expect(screen.queryByText('撤销这张证书')).toBeNull()
  })

  test('by typing the number however it is written', async () => {
    device.openWith({})
    const functions = await open(Verify, { 'certificates.verify': () => ok(certificate({ revoked })) })
    await type('证书编号', 'k7qm 2f9x 83tb')
    await press('核验')
    expect(functions.of('certificates.verify')[0]?.input).toEqual({ code: 'K7QM2F9X83TB' })
    expect(screen.getByText('证书已撤销')).toBeTruthy()
    expect(screen.getByText(/原因：姓名有误$/)).toBeTruthy()
  })

  test('one that nobody issued is told apart from one that is badly typed', async () => {
    device.openWith({})
    const functions = await open(Verify, {
      'certificates.verify': () => refused(errorBody('certificate.unknown', { code: 'K7QM-2F9X-83TB' })),
    })
    await type('证书编号', 'K7QM2F9X83TB')
    await press('核验')
    expect(screen.getByText('查无此证')).toBeTruthy()
    functions.answer('certificates.verify', () =>
      refused({ ...errorBody('input.invalid'), fields: { code: '证书编号是 12 位字母和数字' } }),
    )
    await type('证书编号', '项知远')
    await press('核验')
    expect(screen.getByText('证书编号是 12 位字母和数字')).toBeTruthy()
    expect(screen.queryByText('查无此证')).toBeNull()
  })
})

test('the office revokes with a reason, and it is revoked on the page', async () => {
  device.openWith({ code: 'K7QM2F9X83TB' })
  const functions = await open(
    Verify,
    {
      'certificates.verify': () => ok(certificate()),
      'certificates.revoke': ({ reason }) =>
        ok(certificate({ revoked: { on: '2026-11-22', reason: String(reason) } })),
    },
    'editor',
  )
  await press('撤销这张证书')
  await type('原因（只有经合办看得到）', '名字打错')
  await press('撤销')
  expect(functions.of('certificates.revoke')[0]?.input).toEqual({
    ...{ code: 'K7QM2F9X83TB', sort: 'other', reason: '名字打错' },
    final: true,
  })
  expect(screen.getByText('证书已撤销')).toBeTruthy()
})
