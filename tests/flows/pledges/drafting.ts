import type { Input } from '@contract/action'
import type { campaignDesk } from '@contract/campaign-desk'
import type { pledges } from '@contract/pledges'
import { dateOf } from '@contract/values/time'

export const DAY = 24 * 60 * 60_000

type Draft = Input<typeof campaignDesk.save>['draft']
type Terms = Input<typeof pledges.make>['terms']

/** A day so many days from `now`. */
export const inDays = (now: number, days: number) => dateOf(now + days * DAY)

export const receiver = {
  ...{ name: '温州市五水共治基金会（示例）', registrationNo: '', documentIds: [] as string[] },
  ...{ bank: '温州银行（示例）', accountName: '温州市五水共治基金会', accountNo: '3301234567890123' },
}

export const campaignDraft = (now: number, over: Partial<Draft> = {}): Draft => ({
  ...{ title: '五水共治 2026', summary: '温商回乡治水', coverFileId: null, html: '<p>治水兴家乡</p>' },
  ...{ goalFen: 10_000_000_000, opensOn: inDays(now, -30), closesOn: inDays(now, 60) },
  waters: ['sewage', 'flood', 'drainage', 'supply', 'saving', 'any'],
  receiver,
  reminders: { firstDaysBefore: 7, everyDays: 7, most: 3 },
  ...over,
})

/** A promise of so much, due in 30 days, by the donor himself. */
export const terms = (now: number, over: Partial<Terms> & { amountFen?: number } = {}): Terms => {
  const amountFen = over.amountFen ?? 100_000
  return {
    ...{ water: 'flood', goods: null, amountFen },
    instalments: [{ dueOn: inDays(now, 30), amountFen }],
    credit: { person: true, company: '', chamberId: null },
    ...{ display: 'full', wish: '' },
    ...over,
  }
}
