import { daysBetween } from '@contract/values/date'
import { formatYuan } from '@contract/values/money'
import { dateOf } from '@contract/values/time'
import { command } from '../../kernel/database'
import { idFrom } from '../../kernel/ids'
import { each } from '../../kernel/jobs/each'
import { campaignItems, type CampaignDocument } from '../campaigns/documents'
import { tell, type Telling } from '../inbox/tell'
import { pledgeItems, type PledgeDocument } from './documents'
import { pledgePath } from './paths'

const DAY_MS = 24 * 60 * 60_000
/** The earliest that a campaign may set. */
const MOST_DAYS_BEFORE = 60
const AT_ONCE = 5

type Rule = CampaignDocument['reminders']
type Waiting = Pick<
  PledgeDocument,
  '_id' | 'campaignId' | 'donor' | 'reference' | 'nextDueOn' | 'dueFen' | 'reminded'
>

/** The how-manieth reminder of this date is due today; null when none is. */
export function reminderDue(rule: Rule, { nextDueOn, reminded }: Waiting, today: string): number | null {
  if (nextDueOn === null) return null
  const before = reminded?.forOn === nextDueOn ? reminded : null
  const times = before?.times ?? 0
  if (times >= rule.most) return null
  const isTime = before
    ? daysBetween(before.lastOn, today) >= rule.everyDays
    : daysBetween(today, nextDueOn) <= rule.firstDaysBefore
  return isTime ? times + 1 : null
}

function noticeOf(
  pledge: Waiting & { nextDueOn: string },
  title: string,
  times: number,
  now: number,
): Telling {
  const { _id, donor, reference, nextDueOn, dueFen } = pledge
  const days = daysBetween(dateOf(now), nextDueOn)
  const when = days < 0 ? `已于 ${nextDueOn} 到期` : `将于 ${nextDueOn} 到期`
  return {
    id: idFrom('nt', 'due', _id, nextDueOn, String(times)),
    ...{ to: donor.personId ?? '', kind: 'pledge', title: days < 0 ? '认捐款已到期' : '认捐款即将到期' },
    text: `您为“${title}”认捐的 ${formatYuan(dueFen)} 元${when}。转账附言请写 ${reference}；已转账请忽略。`,
    ...{ path: pledgePath(_id), at: now },
    message: {
      template: 'due',
      data: {
        ...{ thing1: title, amount2: formatYuan(dueFen), date3: nextDueOn },
        thing4: `转账附言请写 ${reference}`,
      },
    },
  }
}

/** Told first, noted then: after a crash the same notice is told again, which changes nothing. */
async function remind(pledge: Waiting, campaign: CampaignDocument | undefined, now: number) {
  const { nextDueOn, donor } = pledge
  if (!campaign || nextDueOn === null || donor.personId === null) return
  const today = dateOf(now)
  const times = reminderDue(campaign.reminders, pledge, today)
  if (times === null) return
  await tell([noticeOf({ ...pledge, nextDueOn }, campaign.title, times, now)])
  await pledgeItems.update({ _id: pledge._id }, { reminded: { forOn: nextDueOn, times, lastOn: today } })
}

async function waitingPledges(now: number): Promise<Waiting[]> {
  const until = dateOf(now + MOST_DAYS_BEFORE * DAY_MS)
  const fields = ['campaignId', 'donor.personId', 'reference', 'nextDueOn', 'dueFen', 'reminded']
  return pledgeItems.findAll({ nextDueOn: command().gt('').and(command().lte(until)) }, fields)
}

/** Every morning. Whoever is not in WeChat is on the office's list for calls alone. */
export async function remindPledges(now: number): Promise<void> {
  const campaigns = await campaignItems.findAll({}, ['title', 'reminders'])
  const byId = new Map(campaigns.map((campaign) => [campaign._id, campaign]))
  await each<Waiting>({
    ...{ job: 'remind-pledges', batch: Infinity, now, atOnce: AT_ONCE },
    load: () => waitingPledges(now),
    keyOf: ({ _id }) => _id,
    wordsOf: ({ reference }) => `认捐 ${reference}`,
    work: (pledge) => remind(pledge, byId.get(pledge.campaignId), now),
  })
}
