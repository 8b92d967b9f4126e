import type { BrowserContext, Page } from 'playwright-core'
import { openHouse, type House } from '../support/house'
import { publishActivity, startingSoon } from '../support/house-activities'
import { publish } from '../support/house-news'
import { campaignAtWork } from '../support/house-pledge-desk'
import { campaignDraft, inDays, openToPublic, pledge, receive } from '../support/house-pledges'
import { activityIds } from '../../scripts/seed/activities/ids'
import { keepScreenshot, overflow, smallTargets } from '../support/page-checks'

/** To fill a house on a machine that is busy otherwise. */
const HOUSE_MS = 120_000

let house: House
let article: string
let merchant: string
let youngPerson: string
let matching: string
let checked: string
let activityDraft: string
let activity: string
let asking: string
let offered: string
let certificate: string
let today: string
let campaign: string
let promise: string
let atWork: string
let changing: string
let campaignBegun: string

const sheet = '商会,身份,姓名,手机号\r\n西安温州商会,温商,测试甲,13905770001\r\n西安温州商会,温商,测试乙,139'

/** An import of a good row and a bad one, waiting for its columns to be matched, or checked as well. */
async function startImport(check: boolean) {
  const response = await fetch(
    `${house.emulator.url}/wechat/upload?path=incoming/looks-${String(check)}.csv`,
    {
      method: 'POST',
      headers: { 'x-wechat-person': 'manager' },
      body: sheet,
    },
  )
  const { fileID } = (await response.json()) as { fileID: string }
  const start = { kind: 'roster', upload: fileID, name: '名册.csv' } as const
  const { id, mapping } = await house.ask('manager', 'imports.start', start)
  if (!check) return id
  await house.ask('manager', 'imports.map', { id, mapping })
  while ((await house.ask('manager', 'imports.advance', { id })).state === 'checking');
  return id
}

/** One where the young merchant takes part, one that asks a lot, one whose only seat is offered to him. */
async function openActivities() {
  const certificate = { name: '结业证书', hours: 16, atLeast: 1 }
  activity = await publishActivity(house, { relay: { themes: ['初心', '同行'] }, certificate })
  const asked = { required: true }
  asking = await publishActivity(house, {
    title: '异地温州商会会长（秘书长）高级研修班',
    questions: [
      { kind: 'text', id: 'q1', label: '车牌号', required: false },
      { kind: 'choice', id: 'q2', label: '用餐', options: ['不忌口', '清真'], multiple: true, ...asked },
      { kind: 'number', id: 'q3', label: '从业年限', min: 0, max: 60, unit: '年', ...asked },
      { kind: 'date', id: 'q4', label: '到达日期', ...asked },
      { kind: 'phone', id: 'q5', label: '紧急联系人电话', ...asked },
      { kind: 'file', id: 'q6', label: '行程单照片', ...asked },
      { kind: 'agreement', id: 'q7', label: '我承诺全程参加，不中途离开', ...asked },
    ],
  })
  const seats = { capacity: 1, reserves: [], releaseAt: null, waitlist: true, review: false, offerHours: 24 }
  offered = await publishActivity(house, { title: '新生代联谊会', kind: 'gathering', seats })
  const signUp = (who: string, id: string) =>
    house.ask(who, 'activities.signUp', { id, chamberId: 'c_xian', answers: {}, listed: true })
  today = await publishActivity(house, startingSoon())
  await signUp('young', today)
  await signUp('member', activity)
  await signUp('young', activity)
  await signUp('president', offered)
  await signUp('young', offered)
  await house.ask('president', 'activities.cancel', { id: offered })
  const at = { id: activity, chamberId: 'c_xian' }
  const { items } = await house.ask('secretary', 'activities.candidates', at)
  const free = items.filter(({ why }) => why === null).slice(0, 2)
  const participantIds = free.map(({ participantId }) => participantId)
  await house.ask('secretary', 'activities.signUpOthers', { ...at, participantIds })
}

/** Open to the public, with a promise in parts of which the first has come, and one by somebody who keeps his name to himself. */
async function openPledges() {
  campaign = await openToPublic(house)
  const parts = [30, 60, 90, 120].map((days) => ({ dueOn: inDays(days), amountFen: 250_000_000 }))
  const credit = { person: true, company: '海川实业集团有限公司', chamberId: 'c_xian' }
  const wish = '愿家乡的水更清'
  const terms = { amountFen: 1_000_000_000, instalments: parts, credit, wish }
  promise = (await pledge(house, 'president', campaign, terms)).id
  await receive(house, campaign, promise, 250_000_000)
  await pledge(house, 'member', campaign, { amountFen: 8_888_888, display: 'anonymous', water: 'sewage' })
}

beforeAll(async () => {
  house = await openHouse()
  article = await publish(house)
  const { items } = await house.ask('manager', 'merchants.search', {})
  merchant = items[0]?.id ?? ''
  youngPerson = (await house.ask('young', 'young.record', {})).profile.personId
  await openActivities()
  await openPledges()
  const work = await campaignAtWork(house)
  ;[atWork, changing] = [work.id, work.paying.id]
  const begun = { draft: campaignDraft({ html: '', receiver: null }) }
  campaignBegun = (await house.ask('editor', 'campaignDesk.save', begun)).id
  activityDraft = (await house.ask('editor', 'activityDesk.copy', { id: asking })).id
  certificate = (await house.ask('secretary', 'certificates.mine', {})).items[0]?.code ?? ''
  matching = await startImport(false)
  checked = await startImport(true)
}, HOUSE_MS)
afterAll(() => house?.close())

const pages: [name: string, person: string, route: () => string, says: string][] = [
  ['home', 'president', () => '/pages/home/index', '异地温州商会秘书长培训班报名通知'],
  ['article', 'president', () => `/packages/news/article/index?id=${article}`, '温州市委党校。'],
  ['mine', 'president', () => '/pages/mine/index', '西安'],
  ['mine-of-editor', 'editor', () => '/pages/mine/index', '经合办工作台'],
  ['desk', 'manager', () => '/packages/office/desk/index', '写资讯'],
  ['edit', 'editor', () => `/packages/office/edit/index?id=${article}`, '谁可以看'],
  ['preview', 'editor', () => `/packages/office/preview/index?id=${article}`, '温州市委党校。'],
  ['history', 'editor', () => `/packages/office/history/index?id=${article}`, '林晓瓯'],
  ['staff', 'manager', () => '/packages/office/staff/index', '陈立平'],
  ['join', 'guest', () => '/packages/office/join/index', '邀请码'],
  ['bench', 'manager', () => '/packages/registry/work/index', '温商信息库'],
  ['todo', 'manager', () => '/packages/registry/todo/index', '任期 30 天内到期'],
  ['roster', 'manager', () => '/packages/registry/roster/index', '操作'],
  ['imports', 'manager', () => '/packages/registry/imports/index?kind=merchants', '选择文件'],
  ['import-matching', 'manager', () => `/packages/registry/import/index?id=${matching}`, '开始检查'],
  ['import-checked', 'manager', () => `/packages/registry/import/index?id=${checked}`, '有错误'],
  [
    'young-record',
    'manager',
    () => `/packages/registry/young-record/index?personId=${youngPerson}`,
    '项知远',
  ],
  ['chambers-register', 'manager', () => '/packages/registry/chambers/index', '全国温州商会总会'],
  ['chamber-new', 'manager', () => '/packages/registry/chamber/index', '商会名称'],
  ['merchants', 'manager', () => '/packages/registry/merchants/index', '****'],
  ['merchant', 'manager', () => `/packages/registry/merchant/index?id=${merchant}`, '历史'],
  ['merchant-edit', 'manager', () => `/packages/registry/merchant-edit/index?id=${merchant}`, '企业'],
  ['duplicates', 'manager', () => '/packages/registry/duplicates/index', '不是同一个人'],
  ['set-aside', 'manager', () => '/packages/registry/set-aside/index', '没有搁置的事项'],
  ['audit', 'manager', () => '/packages/registry/audit/index', '发布资讯'],
  ['young-register', 'manager', () => '/packages/registry/young/index', '没有更多了'],
  ['chambers', 'young', () => '/pages/chambers/index', '按省份看'],
  ['chamber', 'president', () => '/packages/chambers/show/index?id=c_xian', '现任负责人'],
  ['chamber-of-others', 'guest', () => '/packages/chambers/show/index?id=c_xian', '我是本商会的，加入'],
  ['correct', 'president', () => '/packages/chambers/correct/index?id=c_xian', '是否已经成立'],
  ['hand-over', 'president', () => '/packages/chambers/hand-over/index?id=c_xian', '哪个职务'],
  ['consent', 'guest', () => '/packages/members/join/index', '加入之前，请先看一看'],
  ['join-chamber', 'young', () => '/packages/members/join/index', '第三步：商会和身份'],
  ['profile', 'young', () => '/packages/members/profile/index', '更换头像'],
  ['applications', 'president', () => '/packages/members/queue/index', '没有等您确认的申请'],
  ['contacts', 'president', () => '/packages/members/contacts/index', '请求我的'],
  ['my-data', 'young', () => '/packages/members/my-data/index', '退出温商之家'],
  ['growth', 'young', () => '/packages/members/growth/index', '填写我的资料'],
  ['young-profile', 'young', () => '/packages/members/young-profile/index', '新生代数据库'],
  ['young-list', 'president', () => '/packages/members/young-list/index', '项知远'],
  ['activities', 'young', () => '/pages/activities/index', '已报 4/10'],
  ['activity', 'young', () => `/packages/activities/show/index?id=${activity}`, '取消报名'],
  ['activity-open', 'secretary', () => `/packages/activities/show/index?id=${asking}`, '代报名'],
  ['activity-offer', 'young', () => `/packages/activities/show/index?id=${offered}`, '确认名额'],
  [
    'activity-of-guest',
    'guest',
    () => `/packages/activities/show/index?id=${activity}`,
    '加入商会后可以报名',
  ],
  ['sign-up', 'young', () => `/packages/activities/sign-up/index?id=${asking}`, '提交报名'],
  ['my-activities', 'young', () => '/packages/activities/mine/index', '新生代联谊会'],
  ['sign-up-others', 'secretary', () => `/packages/activities/others/index?id=${asking}`, '项知远'],
  ['entered', 'secretary', () => `/packages/activities/entered/index?id=${activity}`, '换人'],
  ['feedback', 'young', () => `/packages/activities/feedback/index?id=${activity}`, '起可以评价'],
  ['companions', 'young', () => `/packages/activities/companions/index?id=${activity}`, '叶知秋'],
  ['inbox', 'young', () => '/packages/members/inbox/index', '全部标为已读'],
  ['activity-desk', 'manager', () => '/packages/activity-desk/list/index', '年度统计'],
  ['activity-manage', 'manager', () => `/packages/activity-desk/manage/index?id=${asking}`, '报名名单'],
  [
    'activity-manage-draft',
    'manager',
    () => `/packages/activity-desk/manage/index?id=${activityDraft}`,
    '还缺什么',
  ],
  ['activity-write', 'editor', () => '/packages/activity-desk/edit/index', '按顺序补上'],
  ['activity-change', 'editor', () => `/packages/activity-desk/edit/index?id=${asking}`, '没有新的修改'],
  ['activity-preview', 'editor', () => `/packages/activity-desk/preview/index?id=${asking}`, '预览：'],
  ['activity-seats', 'manager', () => `/packages/activity-desk/seats/index?id=${asking}`, '保存名额'],
  ['activity-roll', 'manager', () => `/packages/activity-desk/roll/index?id=${activity}`, '叶知秋'],
  ['activity-after', 'manager', () => `/packages/activity-desk/after/index?id=${activity}`, '缺席'],
  ['activity-figures', 'manager', () => '/packages/activity-desk/figures/index', '按商会'],
  ['check-in-code', 'young', () => `/packages/check-in/code/index?id=${today}`, '扫不了？报姓名和这四位数字'],
  ['check-in-scan', 'manager', () => `/packages/check-in/scan/index?id=${today}`, '报数字或姓名'],
  ['check-in-venue', 'manager', () => `/packages/check-in/venue/index?id=${today}`, '已签到 0 人'],
  ['certificates', 'secretary', () => '/packages/certificates/mine/index', '结业证书'],
  ['certificate', 'secretary', () => `/packages/certificates/show/index?code=${certificate}`, '核验这张证书'],
  [
    'certificate-verify',
    'guest',
    () => `/packages/certificates/verify/index?code=${certificate}`,
    '证书有效',
  ],
  ['relay', 'young', () => `/packages/relay/show/index?id=${activityIds.inheritance}`, '接力棒现在在'],
  ['pledges', 'president', () => `/pages/pledges/index?id=${campaign}`, '我要认捐'],
  ['campaign', 'president', () => `/packages/pledges/campaign/index?id=${campaign}`, '复制账号'],
  ['pledge-make', 'president', () => `/packages/pledges/make/index?campaign=${campaign}`, '大家会看到'],
  ['my-pledges', 'president', () => '/packages/pledges/mine/index', '下一期'],
  ['pledge', 'president', () => `/packages/pledges/show/index?id=${promise}`, '复制附言编号'],
  ['pledge-announce', 'president', () => `/packages/pledges/announce/index?id=${promise}`, '1,000万元'],
  ['honours', 'guest', () => `/packages/pledges/honours/index?id=${campaign}`, '隐名'],
  ['receipts', 'guest', () => `/packages/pledges/receipts/index?id=${campaign}`, '公示到'],
  ['verify-ledger', 'guest', () => `/packages/pledges/verify/index?id=${campaign}`, '账本完整'],
  ['campaign-poster', 'guest', () => `/packages/pledges/poster/index?id=${campaign}`, '保存图片'],
  ['campaigns', 'manager', () => '/packages/pledge-desk/list/index', '新建项目'],
  ['campaign-manage', 'manager', () => `/packages/pledge-desk/manage/index?id=${atWork}`, '登记到账'],
  ['campaign-begun', 'manager', () => `/packages/pledge-desk/manage/index?id=${campaignBegun}`, '还不能开放'],
  ['campaign-edit', 'manager', () => `/packages/pledge-desk/edit/index?id=${atWork}`, '保存修改'],
  ['desk-pledges', 'manager', () => `/packages/pledge-desk/pledges/index?id=${atWork}`, '（隐名）'],
  ['desk-pledge', 'manager', () => `/packages/pledge-desk/pledge/index?id=${changing}`, '认捐人申请变更'],
  ['pledge-record', 'manager', () => `/packages/pledge-desk/record/index?id=${atWork}`, '大家会看到'],
  ['pledge-change', 'manager', () => `/packages/pledge-desk/record/index?pledge=${changing}`, '为什么变更'],
  ['receive', 'manager', () => `/packages/pledge-desk/receive/index?id=${atWork}`, '再加一笔，成批登记'],
  ['bank', 'manager', () => `/packages/pledge-desk/bank/index?id=${atWork}`, '不是认捐款'],
  ['ledger', 'manager', () => `/packages/pledge-desk/ledger/index?id=${atWork}`, '第 1 号'],
  ['due', 'manager', () => `/packages/pledge-desk/due/index?id=${atWork}`, '记下这次联系'],
  ['objections', 'manager', () => '/packages/pledge-desk/objections/index', '看台账'],
  ['reach', 'manager', () => '/packages/reach/list/index', '消息发送'],
  ['reach-of-news', 'manager', () => `/packages/reach/show/index?kind=news&id=${article}`, '家已触达'],
  ['groups', 'manager', () => '/packages/reach/groups/index', '未绑定'],
  ['deliveries', 'manager', () => '/packages/reach/deliveries/index', '最近 30 天'],
  ['privacy', 'guest', () => '/packages/about/privacy/index', '隐私'],
]

/** A page is opened once; its reader then changes the window, WeChat's size of text and its light, which moves nothing. */
const looks = [
  { name: 'standard', width: 375, dark: false, font: 16 },
  { name: 'wide', width: 1180, dark: false, font: 16 },
  { name: 'largest-dark', width: 375, dark: true, font: 24 },
  { name: 'small-phone', width: 320, dark: true, font: 24 },
] as const

type Look = (typeof looks)[number]

/** The size comes before the light: WeChat tells a page only that its light has changed. */
async function put(page: Page, { width, dark, font }: Look) {
  await page.setViewportSize({ width, height: 760 })
  await page.evaluate((size) => {
    const address = new URL(location.href)
    address.searchParams.set('font', String(size))
    history.replaceState(history.state, '', address)
  }, font)
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  await page
    .locator(font === 24 ? '.theme--largest' : '.theme--standard')
    .first()
    .waitFor()
}

describe('every page', () => {
  let phone: BrowserContext
  beforeAll(async () => {
    phone = await house.newPhone()
  })

  test.each(pages)('%s fits its screen and its buttons fit a finger', async (name, person, route, says) => {
    const page = await house.phoneOf(person, route(), {}, phone)
    await page.getByText(says).first().waitFor()
    for (const look of looks) {
      await put(page, look)
      await keepScreenshot(page, `${name}-${look.name}`)
      const found = { overflow: await overflow(page), small: await smallTargets(page) }
      expect({ look: look.name, ...found }).toEqual({ look: look.name, overflow: 0, small: [] })
    }
    await page.close()
  })
})

test('the checks find what is too wide and what is too small to hit', async () => {
  const page = await house.phoneOf('guest')
  await page.setContent('<button style="width:30px;height:60px">小</button><p style="width:600px">宽</p>')
  expect(await overflow(page)).toBeGreaterThan(200)
  expect(await smallTargets(page)).toEqual(['BUTTON 小: 30 × 60'])
})
