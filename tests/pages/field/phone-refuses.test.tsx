import '../../support/as-weapp'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { act, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { AppError, errorBody } from '@contract/errors'
import { guarded } from '@/components/guarded'
import { go } from '@/lib/go'
import { showPictures, showPrivacyGuide } from '@/lib/on-phone'
import { openFile } from '@/lib/open-file'
import { saveImage } from '@/lib/save-image'
import { sendSurely } from '@/lib/send-surely'
import { store } from '@/lib/storage'
import { upload, uploadText } from '@/lib/upload'
import { useKept } from '@/lib/use-kept'
import { useKeptForm } from '@/lib/drafts/use-kept-form'
import { device } from '../../support/taro'

jest.mock('@/lib/transport', () => ({ ...jest.requireActual('@/lib/transport'), send: jest.fn() }))
const { send } = jest.requireMock<{ send: jest.Mock }>('@/lib/transport')

const phone = Taro as unknown as Record<string, jest.Mock>
const refuse = (api: string, errMsg: string) =>
  Object.assign(phone, { [api]: jest.fn().mockRejectedValueOnce({ errMsg }) })
const said = () => phone['showModal']!.mock.calls.map(([{ title, content }]) => `${title} ${content}`)
const flush = () => act(async () => undefined)

beforeEach(() => {
  device.reset()
  jest.clearAllMocks()
})

test.each([
  ['previewImage', () => showPictures('https://a', ['https://a']), /没有放大图片成功/],
  ['openPrivacyContract', () => showPrivacyGuide(), /没有打开隐私保护指引成功/],
])('P5 %s says why it did not work', async (api, run, words) => {
  refuse(api, `${api}:fail system error`)
  await run()
  expect(said()).toEqual([expect.stringMatching(words)])
})

test('P5 the eleventh page opens in the place of the tenth', async () => {
  refuse('navigateTo', 'navigateTo:fail webview count limit exceed')
  go('/packages/a/index')
  await flush()
  expect(phone['redirectTo']).toHaveBeenCalledWith({ url: '/packages/a/index' })
  expect(said()).toEqual([])
})

test('P5 a page that does not open is no tap in vain', async () => {
  refuse('navigateTo', 'navigateTo:fail timeout')
  go('/packages/a/index')
  await flush()
  expect(said()).toEqual([expect.stringMatching(/没有打开这一页.*再点一次/)])
})

test.each([
  ['errno 112, api scope is not declared in the privacy agreement', 112, 'phone.undeclared'],
  ['fail auth deny', undefined, 'phone.refused'],
  ['fail system permission denied', undefined, 'phone.system_refused'],
  ['fail exceed max storage limit', undefined, 'phone.full'],
  ['fail file decode error', undefined, 'phone.failed'],
])('P5 a picture that is not saved: %s', async (errMsg, errno, code) => {
  Object.assign(phone, { saveImageToPhotosAlbum: jest.fn().mockRejectedValueOnce({ errMsg, errno }) })
  expect(await saveImage('wxfile://tmp/a.png', 'a')).toMatchObject({ code })
})

const fileSystem = (over: object) =>
  Object.assign(phone, {
    getFileSystemManager: () => ({ rmdirSync: () => undefined, mkdirSync: () => undefined, ...over }),
  })
const full = () => {
  throw Object.assign(new Error('writeFile:fail the maximum size of the file storage limit is exceeded'))
}

test('P10 a full phone is said as such, when a text is sent and when a file is opened', async () => {
  fileSystem({ writeFileSync: full })
  await expect(uploadText('a.html', '文')).rejects.toMatchObject({ body: { code: 'phone.full' } })
  fileSystem({})
  refuse('downloadFile', 'downloadFile:fail exceed max file size')
  const file = { url: 'https://a', type: 'docx', name: '通知' } as const
  await expect(openFile(file)).rejects.toMatchObject({ body: { code: 'phone.full' } })
})

test('P5 a chosen file that WeChat has cleared away is to be chosen again', async () => {
  const uploadFile = jest.fn().mockRejectedValueOnce({ errMsg: 'uploadFile:fail file not exist' })
  Object.assign(globalThis, { wx: { cloud: { uploadFile } } })
  const picked = { name: '图.png', size: 1, content: 'wxfile://tmp/gone.png' }
  await expect(upload(picked)).rejects.toMatchObject({ body: { code: 'file.lost' } })
})

test('P10 one that fails over there each time does not keep what waits behind it on the phone', async () => {
  jest.spyOn(console, 'error').mockReturnValue()
  send.mockImplementation(async (action: string) => {
    if (action === 'shares.make') throw new AppError(errorBody('service.internal'))
    return {}
  })
  await sendSurely('shares.make', { n: 1 })
  await sendSurely('deliveries.allow', { n: 2 })
  expect(send).toHaveBeenCalledWith('deliveries.allow', { n: 2 })
})

interface Shown {
  items: string[]
}
const ask = jest.fn<Promise<Shown>, [object]>()
const nothing = {}
const Listed = guarded(function Listed() {
  const { data } = useKept(ask, nothing, 'kept-of-old')
  return <>{data ? data.items.join('、') : '等一等'}</>
})

test('G13 a copy on the phone that another version of the app kept is drawn once in vain, not for ever', async () => {
  jest.spyOn(console, 'error').mockReturnValue()
  store('kept-of-old', { data: { rows: [] }, savedAt: 1 })
  ask.mockResolvedValue({ items: ['甲', '乙'] })
  render(<Listed />)
  await flush()
  fireEvent.click(screen.getByText('重试'))
  await flush()
  expect(screen.getByText('甲、乙')).toBeTruthy()
})

test('G13 a copy that has been drawn stays when the page fails later', async () => {
  store('kept-of-old', { data: { items: ['旧'] }, savedAt: 1 })
  ask.mockRejectedValue(new AppError(errorBody('service.unavailable')))
  const Later = guarded(function Later() {
    const { data } = useKept(ask, nothing, 'kept-of-old')
    const [fails, setFails] = useState(false)
    if (fails) throw new Error('later')
    return <div onClick={() => setFails(true)}>{data?.items.join('、')}</div>
  })
  jest.spyOn(console, 'error').mockReturnValue()
  render(<Later />)
  await flush()
  fireEvent.click(screen.getByText('旧'))
  fireEvent.click(screen.getByText('重试'))
  await flush()
  expect(screen.getByText('旧')).toBeTruthy()
})

test('H6 a form that was kept before a field was added opens with that field empty', () => {
  store('form-of-old', { once: 'o', writing: { payer: '项知远' } })
  const blank = () => ({ payer: '', remarks: [] as string[] })
  const Form = () => {
    const { writing } = useKeptForm('form-of-old', blank)
    return <>{`${writing.payer} ${writing.remarks.length}`}</>
  }
  render(<Form />)
  expect(screen.getByText('项知远 0')).toBeTruthy()
})

/** They fail without harm, or whoever calls them says what happened: each was looked at. */
const heard = [
  ...['scanCode', 'chooseMedia', 'chooseMessageFile', 'chooseLocation', 'setClipboardData', 'makePhoneCall'],
  ...['openLocation', 'openDocument', 'downloadFile', 'saveImageToPhotosAlbum', 'previewImage'],
  ...['openPrivacyContract', 'navigateTo', 'canvasToTempFilePath', 'getFileSystemManager', 'showModal'],
  ...['requestSubscribeMessage', 'openSetting', 'getGroupEnterInfo', 'setStorageSync', 'getStorageSync'],
]
const root = path.join(__dirname, '../../../src')

test('P5 what a phone can refuse is asked in one place each', () => {
  const files = execFileSync('grep', ['-rlE', 'Taro\\.[a-zA-Z]+\\(', root], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const where = new Map<string, Set<string>>()
  for (const file of files)
    for (const [, api] of readFileSync(file, 'utf8').matchAll(/Taro\.([a-zA-Z]+)\(/g))
      where.set(api!, (where.get(api!) ?? new Set()).add(path.relative(root, file)))
  const asked = heard.flatMap((api) => [...(where.get(api) ?? [])].map((file) => [api, file]))
  expect(asked.filter(([, file]) => !/^(lib|components\/poster)\//.test(file!))).toEqual([])
})
