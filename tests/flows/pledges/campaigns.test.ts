import { House } from '../house'
import { campaignDraft, DAY, inDays, receiver, terms } from './drafting'
import { addDocument, newOnce, openCampaign, openToPublic } from './world'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(() => house.clear())
afterAll(() => house.close())

const save = (over: Parameters<typeof campaignDraft>[1] = {}) =>
  house.get('editor', 'campaignDesk.save', { draft: campaignDraft(house.now(), over) })
const codeOf = async (reply: ReturnType<House['raw']>) => {
  const answer = await reply
  return answer.ok ? null : answer.error.code
}

describe('a draft', () => {
  test('is seen by the office alone', async () => {
    const { id } = await save()
    for (const who of ['guest', 'member', 'president', 'editor'])
      for (const action of ['campaigns.show', 'campaigns.board', 'campaigns.verify'])
        expect([who, action, await codeOf(house.raw(who, action, { id }))]).toEqual([
          ...[who, action, 'campaign.not_found'],
        ])
    expect(await house.get('member', 'campaigns.board', {})).toEqual({ board: null })
    const { items } = await house.get('manager', 'campaignDesk.list', {})
    expect(items).toMatchObject([{ id, status: 'draft', todo: 0, totals: { pledgedFen: 0 } }])
  })

  test('says what is missing, and does not open until it is there', async () => {
    const { id, rev, missing } = await save({
      html: '<p> </p>',
      receiver: null,
      closesOn: inDays(house.now(), -40),
    })
    expect(missing).toEqual([
      ...['请填写项目说明', '请填写接收单位和收款账号', '截止日期早于开始日期'],
      '截止日期已经过去，请重新填写',
    ])
    const refusal = await house.refusal('editor', 'campaignDesk.open', { id, rev })
    expect(refusal).toMatchObject({
      code: 'campaign.not_ready',
      message: `还不能开放认捐：${missing.join('，')}`,
    })
  })

  test('a registration without its document is not taken for one', async () => {
    const registered = { ...receiver, registrationNo: '53330000' }
    const { missing } = await save({ receiver: registered })
    expect(missing).toEqual(['填了公开募捐资格编号，请上传证明文件'])
    const documentIds = [await addDocument(house)]
    expect(await save({ receiver: { ...registered, documentIds } })).toMatchObject({
      ...{ missing: [], publicFundraising: true },
      documents: [{ name: '公募资格证书.pdf' }],
    })
  })

  test('files that are not there, or are pictures, are no documents', async () => {
    const documentIds = ['f_none']
    const draft = campaignDraft(house.now(), { receiver: { ...receiver, documentIds } })
    expect((await house.refusal('editor', 'campaignDesk.save', { draft }))?.code).toBe('file.not_found')
  })
})

describe('saving', () => {
  test('who saved in between is not overwritten; the same again is no conflict', async () => {
    const { id, rev } = await save()
    const draft = campaignDraft(house.now(), { title: '五水共治' })
    const first = await house.get('editor', 'campaignDesk.save', { id, rev, draft })
    expect(await house.get('editor', 'campaignDesk.save', { id, rev, draft })).toMatchObject({
      rev: first.rev,
    })
    const other = { id, rev, draft: { ...draft, title: '别的' } }
    expect((await house.refusal('manager', 'campaignDesk.save', other))?.code).toBe(
      'campaign.changed_meanwhile',
    )
  })

  test('an open one stays complete', async () => {
    const { id, rev } = await openCampaign(house)
    const draft = campaignDraft(house.now(), { receiver: null })
    expect((await house.refusal('editor', 'campaignDesk.save', { id, rev, draft }))?.code).toBe(
      'campaign.not_ready',
    )
  })

  test('words that WeChat refuses do not open, nor do they come into an open one', async () => {
    const bad = { html: '<p>测试广告</p>' }
    const { id, rev } = await save(bad)
    expect((await house.refusal('editor', 'campaignDesk.open', { id, rev }))?.code).toBe('content.refused')
    const open = await openCampaign(house)
    const draft = campaignDraft(house.now(), bad)
    const saving = { id: open.id, rev: open.rev, draft }
    expect((await house.refusal('editor', 'campaignDesk.save', saving))?.code).toBe('content.refused')
  })
})

describe('open and closed', () => {
  test('an internal one is for members: guests are told so, and it is not to be shared', async () => {
    const { id } = await openCampaign(house)
    expect(await house.get('guest', 'campaigns.board', {})).toEqual({ board: null })
    for (const action of [
      'campaigns.board',
      'campaigns.show',
      'campaigns.honours',
      'campaigns.receipts',
      'campaigns.verify',
    ])
      expect([action, await codeOf(house.raw('guest', action, { id }))]).toEqual([
        action,
        'campaign.members_only',
      ])
    const { board } = await house.get('member', 'campaigns.board', {})
    expect(board).toMatchObject({
      campaign: { id, publicFundraising: false },
      can: { pledge: { why: null }, share: false },
    })
    expect((await house.get('member', 'campaigns.show', { id })).account).toMatchObject({
      accountNo: receiver.accountNo,
    })
  })

  test('a public one is everybody’s to see and share; pledging and the account are members’', async () => {
    const { id } = await openToPublic(house)
    const { board } = await house.get('guest', 'campaigns.board', {})
    expect(board).toMatchObject({
      campaign: { id, publicFundraising: true, receiverName: receiver.name },
      can: { share: true, pledge: { why: '会员才能认捐，请先加入商会' } },
    })
    const page = await house.get('guest', 'campaigns.show', { id })
    expect(page).toMatchObject({
      account: null,
      registrationNo: '示例-53330000',
      blocks: [{ html: '<p>治水兴家乡</p>' }],
    })
    expect(page.documents).toHaveLength(1)
  })

  test('before and after its days the button says why, and the server refuses in the same words', async () => {
    const { id } = await openCampaign(house, {
      opensOn: inDays(house.now(), 2),
      closesOn: inDays(house.now(), 4),
    })
    const refused = async (code: string) => {
      const form = { once: newOnce(), campaignId: id, terms: terms(house.now()) }
      const refusal = await house.refusal('member', 'pledges.make', form)
      const { board } = await house.get('member', 'campaigns.board', {})
      expect([refusal?.code, refusal?.message]).toEqual([code, board?.can.pledge.why])
      return refusal?.message
    }
    expect(await refused('campaign.not_begun')).toBe(`认捐从 ${inDays(house.now(), 2)} 开始`)
    house.passTime(3 * DAY)
    expect((await house.get('member', 'campaigns.board', {})).board?.can.pledge.why).toBeNull()
    house.passTime(3 * DAY)
    expect(await refused('campaign.over')).toBe(`认捐已于 ${inDays(house.now(), -2)} 截止`)
    const { rev } = await house.get('editor', 'campaignDesk.edit', { id })
    await house.get('editor', 'campaignDesk.close', { id, rev })
    expect(await refused('campaign.closed')).toBe('认捐已经结束，感谢您的心意')
  })

  test('opening twice and closing what is not open are refused; a closed one opens again', async () => {
    const { id, rev } = await openCampaign(house)
    const code = (action: string, seen: number) => codeOf(house.raw('editor', action, { id, rev: seen }))
    expect(await code('campaignDesk.open', rev)).toBe('campaign.open_already')
    expect(await code('campaignDesk.close', rev - 1)).toBe('campaign.changed_meanwhile')
    const closed = await house.get('editor', 'campaignDesk.close', { id, rev })
    expect(await code('campaignDesk.close', closed.rev)).toBe('campaign.not_open')
    expect(await house.get('editor', 'campaignDesk.open', { id, rev: closed.rev })).toMatchObject({
      status: 'open',
    })
  })

  test('the one that runs comes first; the others are there to switch to', async () => {
    const old = await openCampaign(house, { title: '五水共治 2025', opensOn: inDays(house.now(), -300) })
    await house.get('editor', 'campaignDesk.close', { id: old.id, rev: old.rev })
    const { id } = await openCampaign(house, { title: '五水共治 2026' })
    const { board } = await house.get('member', 'campaigns.board', {})
    expect(board).toMatchObject({ campaign: { id }, others: [{ id: old.id, status: 'closed' }] })
    expect((await house.get('member', 'campaigns.board', { id: old.id })).board?.others).toMatchObject([
      { id },
    ])
  })
})

describe('the use of the money', () => {
  const use = {
    ...{ title: '采购水泵', text: '两台', amountFen: 5_000_000, final: false },
    ...{ fileIds: [] as string[], photoIds: [] as string[] },
  }

  test('stands on the page, latest first, with its documents; sent twice it stands there once', async () => {
    const { id } = await openCampaign(house)
    const fileIds = [await addDocument(house, '合同.pdf')]
    const later = { ...use, on: inDays(house.now(), -1), fileIds }
    const earlier = { ...use, on: inDays(house.now(), -9), title: '清淤' }
    for (const each of [earlier, later, later])
      await house.get('editor', 'campaignDesk.addUse', { id, use: each })
    const { uses } = await house.get('member', 'campaigns.show', { id })
    expect(uses).toMatchObject([{ title: '采购水泵', files: [{ name: '合同.pdf' }] }, { title: '清淤' }])
    const { uses: left } = await house.get('editor', 'campaignDesk.removeUse', { id, useId: uses[1]!.id })
    expect(left).toHaveLength(1)
    const again = { id, useId: uses[1]!.id }
    expect((await house.get('editor', 'campaignDesk.removeUse', again)).uses).toEqual(left)
  })

  test('not before it happened, and not for a draft', async () => {
    const { id } = await openCampaign(house)
    const tomorrow = { id, use: { ...use, on: inDays(house.now(), 1) } }
    expect((await house.refusal('editor', 'campaignDesk.addUse', tomorrow))?.code).toBe(
      'campaign.use_in_future',
    )
    const draft = { id: (await save()).id, use: { ...use, on: inDays(house.now(), -1) } }
    expect((await house.refusal('editor', 'campaignDesk.addUse', draft))?.code).toBe('campaign.still_a_draft')
  })
})
