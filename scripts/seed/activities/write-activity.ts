import * as v from 'valibot'
import { render } from '../../../cloudfunctions/domains/activity-desk/content'
import { newDraft } from '../../../cloudfunctions/domains/activity-desk/new-draft'
import {
  activityItems,
  signUps,
  type ActivityDocument,
  type SignUpDocument,
} from '../../../cloudfunctions/domains/activities/documents'
import { inboxesOf } from '../../../cloudfunctions/domains/activities/inboxes'
import { applyAll } from '../../../cloudfunctions/domains/activities/seats/apply'
import { countsOf } from '../../../cloudfunctions/domains/activities/seats/counts'
import {
  seatSheets,
  type Ask,
  type AskWish,
} from '../../../cloudfunctions/domains/activities/seats/documents'
import { stateOf } from '../../../cloudfunctions/domains/activities/seats/fold'
import { newSheet } from '../../../cloudfunctions/domains/activities/seats/new-sheet'
import { noticesOf } from '../../../cloudfunctions/domains/activities/seats/notices'
import { packPeople } from '../../../cloudfunctions/domains/activities/seats/pack'
import { newSignUp } from '../../../cloudfunctions/domains/activities/sign-up-documents'
import { withDerived } from '../../../cloudfunctions/domains/activities/store'
import { tell } from '../../../cloudfunctions/domains/inbox/tell'
import { contextOf, type Context } from '../../../cloudfunctions/kernel/context'
import { activityDraft } from '../../../contract/activities'
import type { FileStore } from '../files'
import type { Happening, SeedActivity } from './types'

function wishOf(happening: Happening): AskWish | null {
  const { participantId, chamberId } = happening.who
  switch (happening.kind) {
    case 'signUp':
      return { kind: 'signUp', participantId, chamberId, also: [], listed: happening.listed }
    case 'came': {
      const { sessionId, at } = happening
      return { kind: 'came', marks: [{ participantId, sessionId, at, came: true }] }
    }
    case 'feedback':
      return { kind: 'stars', participantId, stars: happening.stars }
    case 'askToCancel':
      return null
    default:
      return { kind: happening.kind, participantId }
  }
}

function asksOf({ id, happened, cancelled }: SeedActivity, now: number): Ask[] {
  const all = [...happened].sort((a, b) => a.at - b.at)
  const asks = all.flatMap((happening, n): Ask[] => {
    const wish = wishOf(happening)
    return wish ? [{ ...wish, id: `k_${id}_${n}`, at: happening.at }] : []
  })
  if (cancelled) asks.push({ kind: 'close', id: `k_${id}_close`, at: cancelled.at })
  return [...asks, { kind: 'tick', id: `k_${id}_now`, at: now }]
}

/** What people wrote, by sign-up. */
function formsOf({ id, happened }: SeedActivity): SignUpDocument[] {
  const forms = new Map<string, SignUpDocument>()
  for (const happening of [...happened].sort((a, b) => a.at - b.at)) {
    const { who, at } = happening
    const form = forms.get(who.participantId)
    if (happening.kind === 'signUp') {
      const { participantId, name, ...post } = who
      const facts = {
        activityId: id,
        participantId,
        name,
        post,
        answers: happening.answers,
        signedUpBy: null,
      }
      forms.set(participantId, newSignUp(facts, at))
    } else if (form && happening.kind === 'feedback') {
      const { stars, good, better } = happening
      form.feedback = { stars, good, better, at }
    } else if (form && happening.kind === 'askToCancel') {
      form.cancelRequest = { reason: happening.reason, at, state: 'waiting', note: '' }
      form.asking = id
    }
  }
  return [...forms.values()]
}

async function documentOf(item: SeedActivity, editor: Context['caller'], files: FileStore, now: number) {
  const { id, publishedAt, cancelled } = item
  const coverFileId = await files.picture(item.cover)
  const draft = v.parse(activityDraft, { ...item.draft, coverFileId })
  const fresh = newDraft(id, draft, contextOf(editor, cancelled?.at ?? publishedAt ?? now))
  if (publishedAt === null) return fresh
  const photoIds = await Promise.all((item.photos ?? []).map(files.picture))
  const status: ActivityDocument['status'] = cancelled ? 'cancelled' : 'published'
  const out = { status, rev: cancelled ? 3 : 2, seats: null, publishedAt, reason: cancelled?.reason ?? null }
  return withDerived({ ...fresh, ...out, photoIds, ...(await render(draft)) })
}

/** Everybody's asks go through the same rule as in life; whoever of the preview is concerned has it in his inbox. */
async function writeSeats(item: SeedActivity, activity: ActivityDocument, now: number) {
  const { id, publishedAt, draft } = item
  if (publishedAt === null) return
  const begun = newSheet(id, draft.seats, draft.sessions, publishedAt)
  const asks = asksOf(item, now)
  const { state, hall, nextAt, effects } = applyAll(stateOf(begun), asks)
  const told = { asked: asks.length, folded: asks.length, touchedAt: now }
  const kept = { people: packPeople(state.people), counts: countsOf(hall), nextAt }
  await signUps.insertMissing(formsOf(item))
  await seatSheets.insert({ ...begun, ...state, ...kept, ...told })
  const inboxes = await inboxesOf(effects.map(({ participantId }) => participantId))
  await tell(noticesOf(activity, effects, inboxes))
}

/** True when it was not there yet. The activity comes last, so that one that was broken off is begun again. */
export async function writeActivity(
  item: SeedActivity,
  editor: Context['caller'],
  files: FileStore,
  now: number,
): Promise<boolean> {
  if (await activityItems.get(item.id)) return false
  const activity = await documentOf(item, editor, files, now)
  await writeSeats(item, activity, now)
  return activityItems.insert(activity)
}
