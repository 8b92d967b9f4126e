import { screen } from '@testing-library/react'
import * as v from 'valibot'
import { activityDesk } from '@contract/activity-desk'
import { campaignDesk } from '@contract/campaign-desk'
import { errorBody } from '@contract/errors'
import EditActivity from '@/packages/activity-desk/edit'
import EditCampaign from '@/packages/pledge-desk/edit'
import { ok, refused } from '../../support/stub-functions'
import { device } from '../../support/taro'
import { draftEditing, editing as published } from '../activity-desk/fixtures'
import {
  editor,
  startTest,
  titleBox,
  typeText,
  typeTitle,
  uploadsArriveAs,
  wait,
} from '../office/writing-page'
import { editing as campaign } from '../pledge-desk/fixtures'
import { chamberRow, directory } from '../registry/fixtures'
import { open, press } from '../registry/registry-page'

jest.mock('quill', () => jest.requireActual('quill/dist/quill.js'))

beforeEach(startTest)
afterEach(() => jest.useRealTimers())

const long = '长'.repeat(60_000)
const sizes = { count: 60_000, kb: 1_200, max: 992 }
const asFile = { draft: { html: '' }, htmlUpload: 'cloud://local/incoming/draft.html' }

async function openActivity(editing = draftEditing()) {
  device.openWith({ id: editing.id })
  const functions = await open(EditActivity, {
    'activityDesk.edit': () => ok(editing),
    'chambers.directory': () => ok(directory([chamberRow()])),
  })
  await wait(100)
  uploadsArriveAs('draft.html')
  return functions
}

async function openCampaign() {
  device.openWith({ id: 'cp_1' })
  const functions = await open(EditCampaign, { 'campaignDesk.edit': () => ok(campaign()) })
  await wait(100)
  uploadsArriveAs('draft.html')
  return functions
}

test('P2 a long activity goes ahead as a file; refused, it stays in the form and on the phone', async () => {
  const functions = await openActivity()
  functions.answer('activityDesk.save', () => refused(errorBody('activity.too_large', sizes)))
  await typeText(long)
  await wait(4_000)
  const { input } = functions.of('activityDesk.save')[0]!
  expect(input).toMatchObject(asFile)
  expect(v.safeParse(activityDesk.save.input, input).success).toBe(true)
  expect(screen.getByText(/未保存：活动说明有 60000 个字符.*内容已存在本机/)).toBeTruthy()
  expect(editor().getText()).toContain(long)
})

test('P2 a long change of a published activity goes as a file too, and stays after a refusal', async () => {
  const functions = await openActivity(published())
  functions.answer('activityDesk.change', () => refused(errorBody('activity.too_large', sizes)))
  await typeText(long)
  await wait(1_000)
  await press('发布修改')
  await press('发布修改')
  await wait(100)
  expect(functions.of('activityDesk.change')[0]?.input).toMatchObject(asFile)
  expect(screen.getAllByText(/活动说明有 60000 个字符/).length).toBeGreaterThan(0)
  expect(editor().getText()).toContain(long)
})

test('P2 a long campaign goes ahead as a file; refused, what was typed stays', async () => {
  const functions = await openCampaign()
  functions.answer('campaignDesk.save', () => refused(errorBody('campaign.too_large', sizes)))
  typeTitle('五水共治第二期')
  await typeText(long)
  await press('保存修改')
  await wait(100)
  const { input } = functions.of('campaignDesk.save')[0]!
  expect(input).toMatchObject({ id: 'cp_1', rev: 3, ...asFile })
  expect(v.safeParse(campaignDesk.save.input, input).success).toBe(true)
  expect(screen.getByText(/项目说明有 60000 个字符/)).toBeTruthy()
  expect(editor().getText()).toContain(long)
  expect(titleBox().value).toBe('五水共治第二期')
})

test('P2 without a network the long campaign stays, and is sent when asked again', async () => {
  const functions = await openCampaign()
  const reaches = global.fetch
  global.fetch = jest.fn(async () => Promise.reject(new Error('offline')))
  await typeText(long)
  await press('保存修改')
  await wait(100)
  expect(functions.of('campaignDesk.save')).toHaveLength(0)
  expect(editor().getText()).toContain(long)
  global.fetch = reaches
  functions.answer('campaignDesk.save', () => ok(campaign({ rev: 4 })))
  await press('保存修改')
  await wait(100)
  expect(functions.of('campaignDesk.save')[0]?.input).toMatchObject(asFile)
})

test('P2 a short text travels in the call', async () => {
  const functions = await openCampaign()
  functions.answer('campaignDesk.save', () => ok(campaign({ rev: 4 })))
  await typeText('短')
  await press('保存修改')
  await wait(100)
  expect(functions.of('campaignDesk.save')[0]?.input).not.toHaveProperty('htmlUpload')
})
