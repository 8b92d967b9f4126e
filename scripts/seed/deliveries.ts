import { creditIdOf, messageCredits } from '../../cloudfunctions/domains/deliveries/documents'
import { noticeMessage } from '../../cloudfunctions/domains/deliveries/notice-message'
import type { Outgoing } from '../../cloudfunctions/domains/deliveries/outgoing'
import { notices } from '../../cloudfunctions/domains/inbox/documents'
import { tell } from '../../cloudfunctions/domains/inbox/tell'
import { command } from '../../cloudfunctions/kernel/database'
import { idFrom, personIdOf } from '../../cloudfunctions/kernel/ids'
import { templates } from '../../contract/subscribe-templates'
import type { Emulator } from '../../emulator/server'

type WeChat = Emulator['wechat']

const HOUR_MS = 60 * 60_000
const INBOX = 'packages/members/inbox/index'

interface Past {
  to: string
  title: string
  text: string
  hoursAgo: number
  wx: Pick<Outgoing, 'state' | 'tries' | 'reason'>
}

const sent = { state: 'sent' as const, tries: 1, reason: '' }

/** What became of a few messages; those of people who never allowed one come from the job itself. */
const past: Past[] = [
  {
    ...{ to: 'chengdu', title: '请填写换届材料', text: '请在月底前把换届材料寄到经合办。' },
    ...{ hoursAgo: 53, wx: sent },
  },
  {
    ...{ to: 'wuhan', title: '请填写换届材料', text: '请在月底前把换届材料寄到经合办。', hoursAgo: 53 },
    wx: { state: 'inbox', tries: 1, reason: '没有订阅，或已退订' },
  },
  {
    ...{ to: 'chengdu', title: '会刊寄送地址', text: '请核对会刊的寄送地址。', hoursAgo: 29 },
    wx: { state: 'inbox', tries: 1, reason: '微信没有回音，可能已送达' },
  },
  {
    ...{ to: 'wuhan', title: '会刊寄送地址', text: '请核对会刊的寄送地址。', hoursAgo: 29 },
    wx: { state: 'dead', tries: 6, reason: '试了 6 次，微信限制了发送次数（45009）' },
  },
]

/** As WeChat shows it under 服务通知. */
function arrived(
  { subscriptions }: WeChat,
  openid: string,
  said: { title: string; text: string; at: number },
) {
  const { id: templateId } = templates.notice
  subscriptions.accept(openid, templateId)
  const data = Object.entries(noticeMessage(said).data).map(([name, value]) => [name, { value }])
  subscriptions.deliver({ openid, templateId, page: INBOX, data: Object.fromEntries(data), at: said.at })
}

/** When all that was told nobody had allowed a message: whoever allows one now must not get an old one for it. */
const settlePast = (now: number) =>
  notices.update({ 'wx.state': 'due', at: command().lt(now - HOUR_MS) }, {
    ...{ 'wx.state': 'inbox', 'wx.tries': 1, 'wx.nextAt': null, 'wx.reason': '没有订阅' },
  } as object)

/** Told once, however often it is seeded. One message is left with whoever has a dead letter: sent anew, it arrives. */
export async function seedDeliveries(wechat: WeChat, now: number): Promise<void> {
  await settlePast(now)
  for (const { to, title, text, hoursAgo, wx } of past) {
    const openid = wechat.people.find(to)?.openid ?? ''
    const id = idFrom('nt', 'seed', to, title)
    if (await notices.get(id)) continue
    const said = { title, text, at: now - hoursAgo * HOUR_MS }
    const personId = personIdOf(openid)
    await tell([{ id, to: personId, kind: 'office', ...said, path: null, message: noticeMessage(said) }])
    await notices.update({ _id: id }, {
      ...{ 'wx.state': wx.state, 'wx.tries': wx.tries, 'wx.reason': wx.reason, 'wx.nextAt': null },
    } as object)
    if (wx.state === 'sent') arrived(wechat, openid, said)
    if (wx.state !== 'dead') continue
    wechat.subscriptions.accept(openid, templates.notice.id)
    await messageCredits.put({ _id: creditIdOf(personId, 'notice'), personId, template: 'notice', n: 1 })
  }
}
