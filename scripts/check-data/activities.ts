import { isDeepStrictEqual } from 'node:util'
import {
  activityItems,
  signUpIdOf,
  signUps,
  type ActivityDocument,
  type SignUpDocument,
} from '../../cloudfunctions/domains/activities/documents'
import { applyAll } from '../../cloudfunctions/domains/activities/seats/apply'
import { countsOf } from '../../cloudfunctions/domains/activities/seats/counts'
import {
  seatSheets,
  type SeatSheet,
  type SheetState,
} from '../../cloudfunctions/domains/activities/seats/documents'
import { isOlder, stateOf } from '../../cloudfunctions/domains/activities/seats/fold'
import { Hall, isLive } from '../../cloudfunctions/domains/activities/seats/hall'
import { lineOf } from '../../cloudfunctions/domains/activities/seats/standing'
import { padded } from '../../cloudfunctions/kernel/rank'

type Found = (problem: string) => void

const DAY_MS = 24 * 60 * 60_000

/** What the sheet keeps of its people is what its people say. */
function checkFold(sheet: SeatSheet, say: Found) {
  const { asked, folded, asks, effects, counts, nextAt } = sheet
  const hall = new Hall(stateOf(sheet))
  if (!isOlder(sheet) && !isDeepStrictEqual(counts, countsOf(hall)))
    say('its figures are not those of its people')
  if (hall.nextAt !== nextAt) say('what comes due next is another time')
  if (asked - folded !== asks.length) say(`${asked} asks, ${folded} folded, ${asks.length} left`)
  if (new Set(asks.map(({ id }) => id)).size !== asks.length) say('an ask stands there twice')
  const yesterday = Date.now() - DAY_MS
  if (effects.some(({ at }) => at < yesterday)) say('somebody was not told for a day')
  if (asks.some(({ at }) => at < yesterday)) say('an ask was not folded for a day')
}

/** With every ask applied: each seat once, nobody in vain, the line without gaps. */
function checkSeats(state: SheetState, say: Found) {
  const hall = new Hall(state)
  const { capacity } = state.plan
  if (hall.taken > capacity) say(`${hall.taken} seats taken of ${capacity}`)
  if (hall.openFree < 0) say(`${-hall.openFree} reserved seats given away`)
  const places = Object.values(state.people)
  const seqs = new Set(places.map(({ seq }) => seq))
  if (seqs.size !== places.length || places.some(({ seq }) => seq < 1 || seq > state.seq))
    say('two came at the same number')
  for (const { state: is, until, why } of places) {
    if ((until !== undefined) !== (is === 'offered')) say('an offer without end, or an end without offer')
    if ((why !== undefined) !== (is === 'out')) say('somebody is out for no reason')
  }
  const waiting = hall.line()
  const goesOn = !state.closed && state.lastAt < state.startsAt
  if (goesOn && waiting.some(([, { chamberId }]) => hall.fits(chamberId)))
    say('somebody waits for a free seat')
  const positions = [...lineOf(state).values()]
  if (positions.some((position, i) => position !== i + 1)) say('the line has gaps')
}

/** Whoever has a place has filled in the form, for the same chamber; marks are of sessions that there are. */
function checkPeople(
  activity: ActivityDocument,
  state: SheetState,
  forms: Map<string, SignUpDocument>,
  say: Found,
) {
  const sessions = new Set(activity.sessions.map(({ id }) => id))
  for (const [id, place] of Object.entries(state.people)) {
    if (Object.keys(place.came).some((session) => !sessions.has(session)))
      say(`${id} came to a session that is not there`)
    if (!isLive(place)) continue
    const form = forms.get(signUpIdOf(activity._id, id))
    if (!form) say(`${id} has a place and no sign-up`)
    else if (form.chamberId !== place.chamberId) say(`${id} stands there for another chamber`)
  }
}

function checkForm(form: SignUpDocument, sheets: Map<string, SeatSheet>, found: Found) {
  const { _id, activityId, participantId, cancelRequest, asking, rank, at, feedback } = form
  const say: Found = (problem) => found(`sign_ups ${_id}: ${problem}`)
  const sheet = sheets.get(activityId)
  if (!sheet) return say('of no activity')
  if (_id !== signUpIdOf(activityId, participantId)) say('the id is another one')
  if (rank !== `${padded(at)}.${_id}`) say('the rank is stale')
  if (asking !== (cancelRequest?.state === 'waiting' ? activityId : '')) say('whether he asks is stale')
  if (feedback && !sheet.people[participantId]?.includes(' stars=')) say('feedback without stars')
}

/** Nothing is sold twice, forgotten or kept from somebody who may have it. */
export async function checkActivities(found: Found) {
  const [all, sheets, forms] = await Promise.all([
    activityItems.findAll({}),
    seatSheets.findAll({}),
    signUps.findAll({}),
  ])
  const byId = <T extends { _id: string }>(rows: T[]) => new Map(rows.map((row) => [row._id, row]))
  const [activities, formOf, sheetOf] = [byId(all), byId(forms), byId(sheets)]
  for (const { _id, status } of all) {
    if ((status === 'draft') === sheetOf.has(_id))
      found(`activities ${_id}: ${status}, its sheet says otherwise`)
  }
  for (const sheet of sheets) {
    const say: Found = (problem) => found(`seats ${sheet._id}: ${problem}`)
    const activity = activities.get(sheet._id)
    if (!activity) {
      say('of no activity')
      continue
    }
    const { state } = applyAll(stateOf(sheet), sheet.asks)
    checkFold(sheet, say)
    checkSeats(state, say)
    checkPeople(activity, state, formOf, say)
  }
  for (const form of forms) checkForm(form, sheetOf, found)
}
