import type { Page } from 'playwright-core'
import type { Question } from '@contract/values/questions'
import { openHouse, type House } from '../support/house'
import { activityDraft, publishActivity } from '../support/house-activities'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const tap = (page: Page, words: string) => page.getByText(words, { exact: true }).last().click()
const foot = (page: Page, words: string) => page.locator('.foot-bar').getByText(words, { exact: true })
const show = (id: string) => `/packages/activities/show/index?id=${id}`

const questions: Question[] = [
  {
    ...{ kind: 'choice', id: 'q_food', label: '用餐', required: true },
    ...{ options: ['不忌口', '清真', '素食'], multiple: false },
  },
  { kind: 'phone', id: 'q_phone', label: '紧急联系人电话', required: true },
  { kind: 'agreement', id: 'q_promise', label: '我承诺全程参加', required: true },
]

test('a young merchant signs up from the list, is told in words, and cancels', async () => {
  await publishActivity(house, { title: '新材料研修班', questions })
  const page = await house.phoneOf('young', '/pages/activities/index')
  await page.getByRole('link', { name: /新材料研修班.*报名中，已报 0\/10/ }).click()
  await foot(page, '报名').click()
  await foot(page, '提交报名').click()
  await page.getByText('有 3 处要改，已在上面标出').waitFor()
  await page.getByRole('radio', { name: '清真' }).click()
  await page.locator('taro-input-core input').fill('13905770001')
  await page.getByRole('checkbox', { name: '我承诺全程参加' }).click()
  await page.getByRole('checkbox', { name: /^在同行者名单里显示我/ }).click()
  await foot(page, '提交报名').click()
  await page.locator('.sign-up-result__title').getByText('已报名').waitFor()
  await tap(page, '知道了')
  await page.locator('.my-sign-up').getByText('已报名').waitFor()

  await foot(page, '取消报名').click()
  await page.locator('.dialog').getByText('名额会让出来给别人').waitFor()
  await page.locator('.dialog').getByText('取消报名', { exact: true }).click()
  await page.locator('.my-sign-up').getByText('已取消报名').waitFor()
  await foot(page, '重新报名').waitFor()
})

test('answers of last time are there next time, and the question about them is not asked twice', async () => {
  const [first, second] = [
    await publishActivity(house, { title: '第一期', questions }),
    await publishActivity(house, {
      title: '第二期',
      questions: questions.map((q) => ({ ...q, id: `${q.id}_2` })),
    }),
  ]
  const answers = { q_food: ['素食'], q_phone: '13905770002', q_promise: true }
  await house.ask('member', 'activities.signUp', { id: first, chamberId: 'c_xian', answers })
  const page = await house.phoneOf('member', `/packages/activities/sign-up/index?id=${second}`)
  await page.getByRole('radio', { name: '素食', checked: true }).waitFor()
  expect(await page.locator('taro-input-core input').inputValue()).toBe('13905770002')
  expect(await page.getByRole('checkbox', { name: '我承诺全程参加', checked: true }).count()).toBe(0)
})

test('who waits is told when a seat comes free, and takes it from the message', async () => {
  const seats = { ...activityDraft().seats, capacity: 1 }
  const id = await publishActivity(house, { title: '只有一个名额的座谈', seats })
  await house.ask('president', 'activities.signUp', { id, chamberId: 'c_xian', answers: {} })
  const page = await house.phoneOf('young', show(id))
  await foot(page, '候补报名').click()
  await tap(page, '确认候补报名')
  await page.locator('.sign-up-result__title').getByText('候补第 1 位').waitFor()
  await house.ask('president', 'activities.cancel', { id })

  const phone = page.context()
  const mine = await house.phoneOf('young', '/pages/mine/index', {}, phone)
  await tap(mine, '消息')
  await mine
    .getByRole('link', { name: /^未读，轮到您了.*只有一个名额的座谈/ })
    .first()
    .click()
  await foot(mine, '确认名额').click()
  await tap(mine, '接受名额，我会来')
  await mine.locator('.my-sign-up').getByText('已报名').waitFor()
})

test('a secretary pastes the 接龙 of the group: whom it names is signed up, the rest is listed', async () => {
  const id = await publishActivity(house, { title: '龙湾企业参访' })
  const page = await house.phoneOf('secretary', show(id))
  await tap(page, '代报名')
  await page.getByRole('tab', { name: '粘贴接龙' }).click()
  await page
    .locator('textarea')
    .fill('#接龙\n龙湾参访报名\n\n1. 项知远\n2. 叶知秋 1人\n3. 项知远\n4. 王不在册')
  await tap(page, '认名字')
  await page.getByText('认出 2 位').waitFor()
  await page.locator('.chain-line').getByText('王不在册', { exact: true }).waitFor()
  await foot(page, '为 2 位报名').click()
  await page.locator('.dialog').getByText('报名', { exact: true }).click()
  await page.getByText('2 位都报上了').waitFor()

  const young = await house.phoneOf('young', show(id))
  await young.getByText('由周敏之代您报名，不能来请取消。').waitFor()
  await foot(young, '取消报名').click()
  await young.locator('.dialog').getByText('取消报名', { exact: true }).click()
  await young.locator('.my-sign-up').getByText('已取消报名').waitFor()
  const { counts } = await house.ask('secretary', 'activities.show', { id })
  expect(counts).toMatchObject({ taken: 1, waiting: 0 })
})

test('a guest reads everything, and why he cannot sign up', async () => {
  const id = await publishActivity(house, { title: '公开论坛' })
  const page = await house.phoneOf('guest', show(id))
  await page.locator('.foot-bar').getByText('加入商会后可以报名').waitFor()
  await tap(page, '加入商会')
  await page.getByText('加入之前，请先看一看').waitFor()
})
