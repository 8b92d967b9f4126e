import { isAllowed, office, type Role } from './access'
import type { ActionName } from './index'

/**
 * They store nothing, or one mark for each reader and article however often it is opened, so they are not counted. Whatever is not
 * named here is: forgetting one costs a request, no more.
 */
export const readingActions: ReadonlySet<string> = new Set<ActionName>([
  ...([
    'news.feed',
    'news.open',
    'news.desk',
    'news.edit',
    'news.preview',
    'news.history',
    'news.showVersion',
  ] as const),
  ...(['session.me', 'office.staff', 'office.invitations', 'members.standing', 'members.queue'] as const),
  ...(['roster.list', 'roster.work', 'contacts.list', 'young.list', 'young.record'] as const),
  ...(['personalData.show', 'audit.search', 'chambers.directory', 'chambers.show'] as const),
  ...(['imports.template', 'imports.rows', 'imports.list', 'imports.show', 'imports.leftOut'] as const),
  ...(['merchants.search', 'merchants.show', 'merchants.duplicates', 'inbox.list'] as const),
  ...(['deliveries.credits', 'deliveries.desk', 'setAside.list'] as const),
  ...(['activities.list', 'activities.mine', 'activities.show', 'activities.candidates'] as const),
  ...(['activities.readChain', 'activities.companions', 'activities.entered'] as const),
  ...(['activityDesk.list', 'activityDesk.edit', 'activityDesk.preview', 'activityDesk.roll'] as const),
  ...([
    'activityDesk.unanswerable',
    'activityDesk.feedback',
    'activityDesk.figures',
    'relays.show',
    'relays.runners',
  ] as const),
  ...(['checkIn.myCode', 'checkIn.day', 'checkIn.venueCode', 'certificates.mine'] as const),
  ...(['certificates.verify', 'campaigns.board', 'campaigns.show', 'campaigns.honours'] as const),
  ...(['campaigns.receipts', 'campaigns.verify', 'campaignDesk.list', 'campaignDesk.edit'] as const),
  ...([
    'pledges.mine',
    'pledges.show',
    'pledgeDesk.list',
    'pledgeDesk.show',
    'pledgeDesk.unmatched',
  ] as const),
  ...(['pledgeDesk.ledger', 'pledgeDesk.bankRows', 'pledgeDesk.due', 'pledgeDesk.objections'] as const),
  ...(['groups.list', 'reach.list', 'reach.show', 'reach.nudge', 'reach.audience'] as const),
])

/** Times an hour for one person and one action: far more than anybody needs, far less than a machine makes. */
const BY_DEFAULT = 240
/** Check-in at a door, long afternoons of entering receipts, an import that is asked how far it is. */
const OF_THE_OFFICE = 3_000

const ofOthers: Partial<Record<ActionName, number>> = {
  'shares.arrive': 1_000,
  'shares.enter': 600,
  'inbox.markRead': 600,
  'shares.make': 100,
  'deliveries.allow': 60,
  'files.accept': 30,
  'activities.signUp': 30,
  'activities.cancel': 30,
  'activities.changeAnswers': 30,
  'pledges.make': 20,
  'pledges.change': 30,
  'pledges.withdraw': 20,
  'members.join': 20,
  'members.verifyPhone': 20,
  'members.updateProfile': 20,
  'contacts.request': 30,
  'personalData.export': 10,
}

export const timesAnHour = (action: string, roles: readonly Role[]): number =>
  isAllowed(office, roles) ? OF_THE_OFFICE : (ofOthers[action as ActionName] ?? BY_DEFAULT)
