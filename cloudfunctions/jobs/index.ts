import { carryOutWaiting } from '../domains/activities/carry-out'
import { remindActivities } from '../domains/activities/remind'
import { remindOffers } from '../domains/activities/seats/remind-offers'
import { settleSeats } from '../domains/activities/seats/settle-seats'
import { deliver } from '../domains/deliveries/deliver'
import { sweepAllows } from '../domains/deliveries/sweep'
import { sweepGroupTokens, tallyGroups } from '../domains/groups/tally'
import { recordCheck } from '../domains/files/record-check'
import { advanceForgotten } from '../domains/imports/work/advance-forgotten'
import { sweepImports } from '../domains/imports/sweep'
import { settleWaiting } from '../domains/ledger/settle-waiting'
import { sweepTransfers } from '../domains/ledger/sweep-transfers'
import { sweepAttempts, sweepInvites } from '../domains/office/sweep'
import { publishDue, settleChecking, settleWaitingFor } from '../domains/news/settle-waiting'
import { bookWaiting } from '../domains/pledge-desk/bank/book-waiting'
import { finishLeavings } from '../domains/personal-data/leaving/finish-leavings'
import { sweepFiles } from '../domains/files/sweep'
import { remindPledges } from '../domains/pledges/remind'
import { beginComing } from '../domains/posts/coming'
import { remindTerms } from '../domains/posts/remind-terms'
import { remindBatons } from '../domains/relays/remind-offers'
import { bindPending } from '../domains/posts/bind'
import { moveLiveCards } from '../domains/shares/move-live-cards'
import { tallyReach } from '../domains/reach/tally'
import { serveJobs } from '../kernel/serve-jobs'
import { sweepDownloads } from '../kernel/downloads'
import { sweepSetAside } from '../kernel/jobs/set-aside'
import { sweepUses } from '../kernel/uses'

/** What no client asks for: timers of config.json and events that WeChat pushes. */
export const main = serveJobs({
  timers: {
    'publish-due': (_, now) => publishDue(now),
    'expire-checks': (_, now) => settleChecking(now),
    'tally-reads': (_, now) => tallyReach(now),
    'settle-seats': (_, now) => settleSeats(now),
    'carry-out-changes': (_, now) => carryOutWaiting(now),
    'settle-books': (_, now) => settleWaiting(now),
    'book-bank-rows': (_, now) => bookWaiting(now),
    'remind-pledges': (_, now) => remindPledges(now),
    'move-live-cards': (_, now) => moveLiveCards(now),
    'tally-groups': [(_, now) => tallyGroups(now), (_, now) => finishLeavings(now)],
    'bind-posts': [(_, now) => beginComing(now), (_, now) => bindPending(now)],
    'advance-imports': (_, now) => advanceForgotten(now),
    'deliver-messages': (_, now) => deliver(now),
    'remind-activities': [
      (_, now) => remindActivities(now),
      (_, now) => remindOffers(now),
      (_, now) => remindBatons(now),
    ],
    'remind-terms': (_, now) => remindTerms(now),
    sweep: [
      (_, now) => sweepDownloads(now),
      (_, now) => sweepImports(now),
      (_, now) => sweepAllows(now),
      (_, now) => sweepGroupTokens(now),
      (_, now) => sweepInvites(now),
      (_, now) => sweepUses(now),
      (_, now) => sweepAttempts(now),
      (_, now) => sweepTransfers(now),
      (_, now) => sweepSetAside(now),
    ],
    'sweep-files': (_, now) => sweepFiles(now),
  },
  events: {
    wxa_media_check: async (event, now) => {
      const fileId = await recordCheck(event, now)
      if (fileId) await settleWaitingFor(fileId, now)
    },
  },
})
