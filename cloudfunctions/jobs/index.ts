import { carryOutWaiting } from '../domains/activities/carry-out'
import { settleSeats } from '../domains/activities/seats/settle-seats'
import { deliver } from '../domains/deliveries/deliver'
import { sweepGroupTokens, tallyGroups } from '../domains/groups/tally'
import { recordCheck } from '../domains/files/record-check'
import { advanceForgotten } from '../domains/imports/advance-forgotten'
import { sweepImports } from '../domains/imports/sweep'
import { settleWaiting } from '../domains/ledger/settle-waiting'
import { publishDue, settleChecking, settleWaitingFor } from '../domains/news/settle-waiting'
import { tallyReads } from '../domains/news/tally-reads'
import { remindPledges } from '../domains/pledges/remind'
import { bindPending } from '../domains/posts/bind'
import { serveJobs } from '../kernel/serve-jobs'
import { sweepDownloads } from '../kernel/downloads'

/** What no client asks for: timers of config.json and events that WeChat pushes. */
export const main = serveJobs({
  timers: {
    'publish-due': (_, now) => publishDue(now),
    'expire-checks': (_, now) => settleChecking(now),
    'tally-reads': () => tallyReads(),
    'settle-seats': (_, now) => settleSeats(now),
    'carry-out-changes': (_, now) => carryOutWaiting(now),
    'settle-books': (_, now) => settleWaiting(now),
    'remind-pledges': (_, now) => remindPledges(now),
    'bind-posts': (_, now) => bindPending(now),
    'advance-imports': (_, now) => advanceForgotten(now),
    sweep: async (_, now) => {
      await sweepDownloads(now)
      await sweepImports(now)
    'deliver-messages': (_, now) => deliver(now),
    },
  },
  events: {
    wxa_media_check: async (event, now) => {
      const fileId = await recordCheck(event, now)
      if (fileId) await settleWaitingFor(fileId, now)
    },
  },
})
