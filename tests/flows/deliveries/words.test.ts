import { templateKeys, templates } from '@contract/subscribe-templates'
import { messageCredits } from '../../../cloudfunctions/domains/deliveries/documents'
import type { Message } from '../../../cloudfunctions/domains/deliveries/outgoing'
import { notices } from '../../../cloudfunctions/domains/inbox/documents'
import { tell } from '../../../cloudfunctions/domains/inbox/tell'
import { fromShanghai, formatDateTime } from '@contract/values/time'
import type { Emulator } from '../../../emulator/server'
import { furnish, openCloud } from '../../../scripts/outbox/cloud'

let emulator: Emulator
beforeAll(async () => {
  emulator = await openCloud()
})
afterAll(() => emulator.close())

const noon = fromShanghai('2026-12-01', '12:00')
const odd = [
  ...['', '  ', '一', '会'.repeat(20), '会'.repeat(300), '🎉'.repeat(15), '第一行\r\n第二行\t'],
  ...['<b>粗</b>&amp;', '“{title}”', '١٢٣', 'a'.repeat(40), '\u200b', '𠮷'.repeat(11)],
]
const amounts = ['0', '1', '1,234.50', '99,999,999', '1,000,000,000,000']

const messageOf = (template: (typeof templateKeys)[number], text: string, i: number): Message => {
  const data = Object.keys(templates[template].fields).map((name) => {
    if (name.startsWith('time')) return [name, formatDateTime(noon)]
    if (name.startsWith('date')) return [name, '2026-12-01']
    return [name, name.startsWith('amount') ? amounts[i % amounts.length] : text]
  })
  return { template, data: Object.fromEntries(data) } as Message
}

test('whatever people have written, WeChat takes every message of every template', async () => {
  const all = templateKeys.flatMap((template) => odd.map((text, i) => messageOf(template, text, i)))
  const [receiver] = await furnish(emulator, 1, 1)
  const { personId, openId } = receiver!
  for (const template of templateKeys) {
    await messageCredits.put({ _id: `${personId}:${template}`, personId, template, n: odd.length })
    for (const _ of odd) emulator.wechat.subscriptions.accept(openId, templates[template].id)
  }
  emulator.clock.set(noon - Date.now())
  await tell(
    all.map((message, i) => ({
      ...{ id: `nt_${i}`, to: personId, kind: 'office', title: '标题', text: '正文', path: null, at: noon },
      message,
    })),
  )
  await emulator.functions.invoke(
    'jobs',
    { Type: 'Timer', TriggerName: 'deliver-messages' },
    { source: 'wx_trigger' },
  )
  const refused = (await notices.findAll({})).filter(({ wx }) => wx?.state !== 'sent')
  expect(refused.map(({ wx }) => [wx?.reason, wx?.data])).toEqual([])
  expect([emulator.wechat.subscriptions.inbox.length, emulator.wechat.badPayloads]).toEqual([all.length, 0])
})
