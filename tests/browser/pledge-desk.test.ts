import type { Page } from 'playwright-core'
import { openHouse, type House } from '../support/house'
import { bankFile, campaignAtWork } from '../support/house-pledge-desk'
import { campaignDraft, pledge } from '../support/house-pledges'
import { keepScreenshot, overflow } from '../support/page-checks'

const root = '/packages/pledge-desk'
/** To fill a house on a machine that is busy otherwise. */
const HOUSE_MS = 120_000

let house: House
let work: Awaited<ReturnType<typeof campaignAtWork>>

beforeAll(async () => {
  house = await openHouse()
  work = await campaignAtWork(house)
}, HOUSE_MS)
afterAll(() => house?.close())

const button = (page: Page, name: string) => page.locator('taro-button-core', { hasText: name })
const field = (page: Page, label: string) =>
  page.locator(`[aria-label="${label}"] input, [aria-label="${label}"] textarea`)
const inSheet = (page: Page, words: string) => page.locator('.sheet').getByText(words).first()
const inDialog = (page: Page, name: string) => page.locator('.dialog taro-button-core', { hasText: name })
const bookOf = (id: string) => house.ask('editor', 'campaignDesk.edit', { id })

test('a campaign is written, opened to members, and takes what was promised at a meeting', async () => {
  const { receiver } = campaignDraft()
  const page = await house.phoneOf('editor', `${root}/edit/index`)
  await button(page, '保存草稿').click()
  await page.locator('.field__error', { hasText: '请填写标题' }).waitFor()
  await keepScreenshot(page, 'campaign-write-errors')
  await field(page, '标题').fill('五水共治 · 瓯江专项')
  await page.getByRole('textbox', { name: '说明' }).pressSequentially('治理瓯江支流。')
  for (const [label, words] of [
    ['接收单位', receiver?.name],
    ['开户行', receiver?.bank],
    ['户名', receiver?.accountName],
    ['账号', receiver?.accountNo],
  ] as const)
    await field(page, label).fill(words ?? '')
  await field(page, '目标金额（可不填）').fill('1.5 亿')
  await page.getByText(/^150,000,000 元/).waitFor()
  await button(page, '保存草稿').click()
  await page.getByText('开放认捐').click()
  await page.getByText(/只有会员能看到和认捐/).waitFor()
  await inDialog(page, '开放认捐').click()
  await page.getByText('代录认捐').click()

  await field(page, '姓名').fill('郑海川')
  await field(page, '认捐金额').fill('壹万')
  await page.getByText('分 2 期', { exact: true }).click()
  await button(page, '记下这笔认捐').click()
  await page.getByText('附言编号').waitFor()
  await keepScreenshot(page, 'pledge-recorded')
  const { items } = await house.ask('editor', 'campaignDesk.list', {})
  expect(items.find(({ title }) => title === '五水共治 · 瓯江专项')).toMatchObject({
    status: 'open',
    totals: { pledgedFen: 1_000_000, receivedFen: 0, pledges: 1 },
  })
})

test('one transfer for two pledges; a batch that does not add up books nothing', async () => {
  const before = (await bookOf(work.id)).totals.receivedFen
  const page = await house.phoneOf('editor', `${root}/receive/index?id=${work.id}`)
  await field(page, '付款人').fill('瓯鹿贸易')
  await page.getByText('选择认捐', { exact: true }).click()
  await inSheet(page, '叶知秋').click()
  await field(page, '金额').fill('100')
  await button(page, '分给几笔认捐').click()
  await page.getByText('选择认捐', { exact: true }).click()
  await inSheet(page, '陈涧石').click()
  await field(page, '第 2 份金额').fill('50')
  await keepScreenshot(page, 'receive-shared')
  await button(page, '登记到账').click()
  await page.getByText(/^台账第 \d+、\d+ 号，公示 7 天/).waitFor()
  await keepScreenshot(page, 'receive-done')
  await button(page, '再登记').click()

  await button(page, '再加一笔，成批登记').click()
  for (const n of [0, 1]) {
    await field(page, '付款人').nth(n).fill('散户')
    await field(page, '金额').nth(n).fill('10')
  }
  await field(page, '回单笔数').fill('2')
  await field(page, '回单合计').fill('21')
  await button(page, '登记 2 笔到账').click()
  await page.getByText(/^与核对数不符：录入 2 笔共 20 元/).waitFor()
  await keepScreenshot(page, 'receive-refused')
  expect((await bookOf(work.id)).totals.receivedFen).toBe(before + 15_000)
  await field(page, '回单合计').fill('20')
  await button(page, '登记 2 笔到账').click()
  await page.getByText(/第 1 笔和第 2 笔一样/).waitFor()
  await inDialog(page, '仍然登记').click()
  await page.getByText(/^台账第 \d+、\d+ 号/).waitFor()
  expect((await bookOf(work.id)).totals.receivedFen).toBe(before + 17_000)
})

/** How the office may have set its phone or its screen. */
const looks = [
  ['-largest', { font: 24 }],
  ['', {}],
  ['-dark', { dark: true }],
  ['-wide', { width: 1280, height: 900 }],
  ['-wide-largest-dark', { width: 1280, height: 900, font: 24, dark: true }],
] as const

/** A page in the tightest look, with SCREENSHOTS=1 in all of them: nothing of it may reach beyond the screen. */
async function lookedAt(name: string, route: string, words: string | RegExp) {
  for (const [suffix, look] of process.env.SCREENSHOTS ? looks : looks.slice(0, 1)) {
    const page = await house.phoneOf('editor', route, look)
    await page.getByText(words).first().waitFor()
    expect(await overflow(page)).toBe(0)
    await keepScreenshot(page, `${name}${suffix}`)
    await page.close()
  }
}

const routeOf = (page: Page) => page.url().split('#')[1]!

test('the bank’s file is taken in once, its suggestions are confirmed, the rest is put aside', async () => {
  const { reference } = await pledge(house, 'president', work.id)
  const bank = `${root}/bank/index?id=${work.id}`
  const buffer = bankFile([
    ['321', '某人', `治水 ${reference.toLowerCase()}`],
    ['88', '某人', `代付 ${reference}`],
  ])
  const bring = async (page: Page) => {
    const chooser = page.waitForEvent('filechooser')
    await button(page, '选择文件').click()
    await (await chooser).setFiles({ name: '流水.csv', mimeType: 'text/csv', buffer })
    await page.getByText('这份表格的哪一列是什么？').waitFor()
  }
  const page = await house.phoneOf('editor', bank)
  await button(page, '导入银行流水').click()
  await bring(page)
  await lookedAt('bank-mapping', routeOf(page), '这份表格的哪一列是什么？')
  await button(page, '开始检查').click()
  await page.getByText('检查完了，请核对').waitFor()
  await lookedAt('bank-ready', routeOf(page), '检查完了，请核对')
  await button(page, '导入 2 条').click()
  await button(page, '全部导入').click()
  await page.getByText('导入完成').waitFor()
  await lookedAt('bank-imported', routeOf(page), '导入完成')
  await button(page, '再导一份').click()
  await bring(page)
  await button(page, '开始检查').click()
  await page
    .getByText(/新增 0 条/)
    .first()
    .waitFor()
  await lookedAt('bank-known', routeOf(page), /新增 0 条/)
  await page.close()

  await lookedAt('bank', bank, '有疑问，请核对')
  const office = await house.phoneOf('editor', bank)
  await button(office, '笔建议').click()
  await keepScreenshot(office, 'bank-confirm')
  await button(office, '确认 2 笔').click()
  await office.getByText(/^2 笔已确认，10 分钟后入账/).waitFor()
  const doubtful = office.locator('.card', { hasText: '代付' })
  await doubtful.locator('taro-button-core', { hasText: /^确认$/ }).click()
  await office.getByText(/请核对：.*附言写着“代付”/).waitFor()
  await keepScreenshot(office, 'bank-doubts')
  await inDialog(office, '仍然登记').click()
  await office.getByText(/^1 笔已确认/).waitFor()
  const stranger = office.locator('.card', { hasText: '路人' })
  await stranger.locator('taro-button-core:not([aria-disabled="true"])', { hasText: '不是认捐款' }).click()
  await field(office, '原因').fill('利息')
  await inDialog(office, '忽略').click()
  await office.locator('.dialog').waitFor({ state: 'detached' })
  const ofState = async (state: 'waiting' | 'ignored') =>
    (await house.ask('editor', 'pledgeDesk.bankRows', { campaignId: work.id, state })).items
  expect((await ofState('ignored')).map(({ payer }) => payer)).toEqual(['路人'])
  expect((await ofState('waiting')).map(({ amountFen }) => amountFen).sort((a, b) => a - b)).toEqual([
    ...[8_800, 32_100, 500_000],
  ])
  await office.getByText('待入账', { exact: true }).first().click()
  await button(office, '收回').first().waitFor()
  await keepScreenshot(office, 'bank-waiting')
}, 120_000)

test('an objection is answered when the ledger is corrected; loose money finds its pledge', async () => {
  const page = await house.phoneOf('editor', `${root}/objections/index`)
  const card = page.locator('.card', { hasText: '金额和我转的不一样' })
  await card.locator('taro-button-core', { hasText: '答复' }).click()
  await field(page, '答复').fill('确实录错，已更正')
  await page.getByText('台账已经更正').click()
  await inDialog(page, '答复').click()
  await page.getByText('台账里这一笔还没有更正，请先更正再答复').waitFor()
  await keepScreenshot(page, 'objection-refused')

  const ledger = await house.phoneOf('editor', `${root}/ledger/index?id=${work.id}`)
  await ledger.locator(`[aria-label="更正第 ${work.receiptNo} 号"]`).click()
  await field(ledger, '原因（只有经合办看得到）').fill('金额录错')
  await keepScreenshot(ledger, 'ledger-correct')
  await inDialog(ledger, '更正').click()
  await ledger.getByText(/^已由第 \d+ 号更正/).waitFor()
  await ledger.getByText('付款人甲　666 元').click()
  await inSheet(ledger, '项知远').click()
  await inDialog(ledger, '匹配').click()
  await ledger.getByText(/第 \d+ 号到账转入认捐/).waitFor()
  await keepScreenshot(ledger, 'ledger-matched')

  await inDialog(page, '答复').click()
  await card.getByText('已更正', { exact: true }).waitFor()
})

test('a call is logged, and what will never come is written off', async () => {
  const page = await house.phoneOf('editor', `${root}/due/index?id=${work.id}`)
  await page.getByText('已逾期', { exact: true }).first().click()
  await button(page, '记下这次联系').first().click()
  await field(page, '结果').fill('企业已注销，不再汇出')
  await inDialog(page, '记下').click()
  await page.getByText(/企业已注销，不再汇出$/).waitFor()
  await keepScreenshot(page, 'due-logged')
  await button(page, '看这笔认捐').first().click()
  await page.getByText('核销', { exact: true }).click()
  await field(page, '核销金额').fill('100万')
  await field(page, '原因').fill('企业注销')
  await inDialog(page, '核销').click()
  await page.getByText(/^最多可核销/).waitFor()
  await keepScreenshot(page, 'write-off-refused')
  const { balanceFen } = await house.ask('editor', 'pledgeDesk.show', { id: work.late.id })
  await field(page, '核销金额').fill(String(balanceFen / 100))
  await inDialog(page, '核销').click()
  await page.getByText(/^核销 .* 元/).waitFor()
  expect(await house.ask('editor', 'pledgeDesk.show', { id: work.late.id })).toMatchObject({ balanceFen: 0 })
})
