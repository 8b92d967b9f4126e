import '../../support/as-weapp'
import Taro from '@tarojs/taro'
import { fileNameOf } from '@contract/values/file-name'
import { openFile } from '@/lib/open-file'
import { callPhone, copyText, refusalOf, showOnMap } from '@/lib/on-phone'
import { pickDocuments, pickImages } from '@/lib/picked-file'
import { pickPlace } from '@/lib/pick-place'
import { scan } from '@/lib/scan'

const taro = jest.mocked(Taro)
const fails = (api: keyof typeof Taro, refusal: object) =>
  (taro[api] as unknown as jest.Mock).mockRejectedValueOnce(refusal)
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (thrown: { body: { code: string } }) => thrown.body.code,
  )

beforeEach(() => jest.clearAllMocks())

const nowhere = { latitude: null, longitude: null }
const asking: [keyof typeof Taro, () => Promise<unknown>][] = [
  ['chooseMedia', () => pickImages(['jpg'])],
  ['chooseMessageFile', () => pickDocuments(['xlsx'])],
  ['chooseLocation', () => pickPlace(nowhere)],
  ['scanCode', () => scan()],
]

describe.each(asking)('P5 %s', (api, ask) => {
  test.each([
    [{ errMsg: `${api}:fail cancel` }, null],
    [{ errMsg: `${api}:fail auth deny`, errno: 103 }, 'phone.refused'],
    [{ errMsg: `${api}:fail auth denied` }, 'phone.refused'],
    [{ errMsg: `${api}:fail privacy permission is not authorized`, errno: 104 }, 'phone.refused'],
    [
      { errMsg: `${api}:fail api scope is not declared in the privacy agreement`, errno: 112 },
      'phone.undeclared',
    ],
    [{ errMsg: `${api}:fail system permission denied` }, 'phone.system_refused'],
    [{ errMsg: `${api}:fail no permission` }, 'phone.refused'],
    [{ errMsg: `${api}:fail internal error` }, 'phone.failed'],
    [new Error('native exception'), 'phone.failed'],
  ])('%j', async (refusal, code) => {
    fails(api, refusal)
    expect(await codeOf(ask())).toBe(code)
  })
})

test.each([
  ['copy', 'setClipboardData', () => copyText('3301234'), '可以照着抄下来：3301234'],
  ['call', 'makePhoneCall', () => callPhone('13805771234'), '号码是 13805771234'],
  [
    'map',
    'openLocation',
    () => showOnMap({ latitude: 1, longitude: 2, name: '市委党校', address: '学院路' }),
    '地址是 市委党校 学院路',
  ],
] as const)('P5 %s that is refused says why, and gives what was asked for', async (_, api, ask, instead) => {
  fails(api, { errMsg: `${api}:fail api scope is not declared`, errno: 112 })
  expect(await ask()).toBe(false)
  const { content } = (taro.showModal.mock.calls as unknown as [{ content: string }][])[0]![0]
  expect(content).toContain('隐私指引里没有写明')
  expect(content).toContain(instead)
  fails(api, { errMsg: `${api}:fail cancel` })
  expect(await ask()).toBe(false)
  expect(taro.showModal).toHaveBeenCalledTimes(1)
})

test('P5 the words say what to do', () => {
  expect(refusalOf('place', { errMsg: 'chooseLocation:fail auth deny' })?.message).toBe(
    '您没有允许温商之家在地图上选点。请点右上角的“···”，进“设置”，打开“位置信息”，再试一次',
  )
})

test('P6 a file is opened and passed on under its name', async () => {
  taro.downloadFile.mockResolvedValueOnce({ statusCode: 200, tempFilePath: 'http://tmp/a1' } as never)
  await openFile({ url: 'https://x/1', type: 'xlsx', name: '温商会名册-2026-11-29.xlsx' })
  const filePath = 'http://usr/opened/温商会名册-2026-11-29.xlsx'
  expect(taro.downloadFile).toHaveBeenCalledWith({ url: 'https://x/1', filePath })
  expect(taro.openDocument).toHaveBeenCalledWith({ filePath, fileType: 'xlsx', showMenu: true })
})

test.each([
  ['a/b\\c:名册.xlsx', 'a b c 名册.xlsx'],
  ['\u202ecod.名册\u200f.docx', 'cod.名册.docx', 'docx'],
  ['', '文件.pdf', 'pdf'],
  ['章程', '章程.pdf', 'pdf'],
  [`${'长'.repeat(100)}.xlsx`, `${'长'.repeat(80)}.xlsx`],
])('P6 %j is called %j', (name, called, type = 'xlsx') => {
  expect(fileNameOf(name, type)).toBe(called)
})

test.each([
  ['downloadFile', { errMsg: 'downloadFile:fail' }, 'file.gone'],
  ['openDocument', { errMsg: 'openDocument:fail no permission' }, 'phone.refused'],
  ['openDocument', { errMsg: 'openDocument:fail filetype not supported' }, 'phone.failed'],
] as const)('P5 %s that fails with %j is told', async (api, refusal, code) => {
  taro.downloadFile.mockResolvedValueOnce({ statusCode: 200 } as never)
  if (api === 'downloadFile') taro.downloadFile.mockReset().mockRejectedValueOnce(refusal)
  else fails(api, refusal)
  expect(await codeOf(openFile({ url: 'https://x/1', type: 'pdf', name: '章程.pdf' }))).toBe(code)
})
