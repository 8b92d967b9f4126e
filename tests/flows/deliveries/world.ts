import { templates, type TemplateKey } from '@contract/subscribe-templates'
import { dateOf, fromShanghai } from '@contract/values/time'
import { notices } from '../../../cloudfunctions/domains/inbox/documents'
import { tell, type Telling } from '../../../cloudfunctions/domains/inbox/tell'
import { newId } from '../../../cloudfunctions/kernel/ids'
import type { House } from '../house'

const DAY_MS = 24 * 3_600_000

/** To that time of the Shanghai clock, today or tomorrow. */
export function passTimeTo(house: House, time: string) {
  const today = fromShanghai(dateOf(house.now()), time)
  house.passTime((today > house.now() ? today : today + DAY_MS) - house.now())
}

/** As the button does: the answer of WeChat's sheet goes to WeChat and to us. */
export async function accept(house: House, who: string, template: TemplateKey, times = 1) {
  for (let i = 0; i < times; i++) {
    house.cloud.emulator.wechat.subscriptions.accept(house.openId(who), templates[template].id)
    const answers = { [template]: 'accept' } as const
    await house.get(who, 'deliveries.allow', { once: newId('tap'), answers })
  }
}

export const letter = (house: House, to: string, over: Partial<Telling> = {}): Telling => {
  const id = over.id ?? newId('nt')
  return {
    ...{ id, to: house.personId(to), kind: 'office', title: `标题 ${id.slice(-6)}`, text: '正文' },
    ...{ path: '/packages/news/article/index?id=n_1', at: house.now() },
    message: {
      template: 'notice',
      data: { thing1: id.slice(-6), thing2: '温州市经合办', time3: '2026年11月23日 09:00', thing4: '' },
    },
    ...over,
  }
}

/** Told to him, with a message of which WeChat is to know. */
export async function write(house: House, to: string, over: Partial<Telling> = {}): Promise<string> {
  const told = letter(house, to, over)
  await tell([told])
  return told.id
}

export const row = async (id: string) => (await notices.get(id))!
export const stateOf = async (id: string) => (await row(id)).wx!.state

/** What his WeChat shows under 服务通知. */
export const received = (house: House, who: string) =>
  house.cloud.emulator.wechat.subscriptions.inbox.filter(({ openid }) => openid === house.openId(who))

export const deliver = (house: House) => house.fire('deliver-messages')

/** Gave up, so that the office may try again. */
export async function deadLetter(house: House, to: string): Promise<string> {
  const id = await write(house, to)
  await notices.update({ _id: id }, {
    ...{ 'wx.state': 'dead', 'wx.nextAt': null, 'wx.tries': 6, 'wx.reason': '试了 6 次，微信繁忙（-1）' },
  } as object)
  return id
}
