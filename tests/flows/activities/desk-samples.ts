import { activityDraft } from './drafting'

/** One input per action of the desk; see `bad-input.test.ts`. */
export function deskSamples(now: number): Record<string, Record<string, unknown>> {
  const id = 'ac_none'
  const one = { id, participantId: 'p_none' }
  const draft = activityDraft(now)
  return {
    'activityDesk.list': { status: 'draft', cursor: 'abc' },
    'activityDesk.edit': { id },
    'activityDesk.save': { id, rev: 1, draft },
    'activityDesk.copy': { id },
    'activityDesk.discard': { id },
    'activityDesk.preview': { id },
    'activityDesk.publish': { id, rev: 1 },
    'activityDesk.change': { id, rev: 1, draft, note: '改了地点' },
    'activityDesk.postpone': { id, rev: 1, startsAt: now, reason: '台风' },
    'activityDesk.cancel': { id, rev: 1, reason: '台风' },
    'activityDesk.setSeats': { id, plan: draft.seats },
    'activityDesk.roll': { id, filter: 'all', query: '郑' },
    'activityDesk.review': { ...one, approve: false, reason: '不在名单' },
    'activityDesk.decideCancel': { ...one, agree: true, note: '同意' },
    'activityDesk.remove': { ...one, reason: '重复报名' },
    'activityDesk.unanswerable': {},
    'activityDesk.revealPhone': one,
    'activityDesk.exportRoll': { id },
    'activityDesk.printBadges': { id },
    'activityDesk.printSignInSheet': { id },
    'activityDesk.setPhotos': { id, photoIds: [] },
    'activityDesk.writeSummary': { id },
    'activityDesk.feedback': { id },
    'activityDesk.figures': { year: 2026 },
    'activityDesk.exportFigures': { year: 2026 },
  }
}

/** Those of them that need an activity to be there already. */
export const deskActionsWithId = Object.keys(deskSamples(0)).filter(
  (name) =>
    !['list', 'figures', 'exportFigures', 'unanswerable'].some((action) => name === `activityDesk.${action}`),
)

const places = ['draft.place', 'draft.relay', 'draft.certificate', 'draft.coverFileId']
const times = ['draft.opensAt', 'draft.closesAt', 'draft.cancelBy', 'draft.seats.releaseAt', 'plan.releaseAt']

/** What a draft may leave open, and degrees south of the equator. */
export const harmlessAtTheDesk = [
  ...[...places, ...times, 'draft.place.latitude', 'draft.place.longitude'].map((path) => `${path}=null`),
  ...['draft.place.latitude', 'draft.place.longitude'].map((path) => `${path}=a number`),
]
