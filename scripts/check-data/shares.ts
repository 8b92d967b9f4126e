import { chambers } from '../../cloudfunctions/domains/chambers/documents'
import { groupItems, groupPeople, groupPersonIdOf } from '../../cloudfunctions/domains/groups/documents'
import { guessFrom } from '../../cloudfunctions/domains/groups/rules'
import { arrivals, liveCards, shareItems, subjectKeyOf } from '../../cloudfunctions/domains/shares/documents'

type Found = (problem: string) => void

const SHARE_ID = /^[A-Za-z0-9_-]{22}$/

/** A share says of what it is, runs out one day, and has a line only with who wrote it. */
async function checkMade(found: Found) {
  const made = await shareItems.findAll({})
  for (const { _id, subject, subjectKey, at, expiresAt, line, name } of made) {
    if (!SHARE_ID.test(_id)) found(`shares ${_id}: no id that a phone would make`)
    if (subjectKeyOf(subject) !== subjectKey) found(`shares ${_id}: its key is not its subject’s`)
    if (expiresAt <= at) found(`shares ${_id}: expired before it was made`)
    if ((line === null) !== (name === null)) found(`shares ${_id}: a line without its president`)
  }
  return new Map(made.map((share) => [share._id, share]))
}

/** Whoever came, came by a share of the same thing while it was good, or in a group; nobody by his own. */
async function checkArrivals(made: Awaited<ReturnType<typeof checkMade>>, groups: Set<string>, found: Found) {
  for (const { _id, subjectKey, personId, shareId, groupId, at } of await arrivals.findAll({})) {
    const share = shareId === null ? null : made.get(shareId)
    if (!_id.endsWith(`:${personId}`)) found(`arrivals ${_id}: the id does not belong to the person`)
    if (shareId === null && groupId === null) found(`arrivals ${_id}: by no share and in no group`)
    if (share === undefined) found(`arrivals ${_id}: by a share that nobody made`)
    if (share && share.subjectKey !== subjectKey) found(`arrivals ${_id}: by a share of something else`)
    if (share && at >= share.expiresAt) found(`arrivals ${_id}: by a share that had expired`)
    if (share && share.by === personId) found(`arrivals ${_id}: by his own share`)
    if (groupId !== null && !groups.has(groupId)) found(`arrivals ${_id}: in a group that nobody saw`)
  }
}

/** A group is bound wholly or not at all, and its figures are those of its rows. */
async function checkGroups(found: Found) {
  const [groups, rows, places] = await Promise.all([
    groupItems.findAll({}),
    groupPeople.findAll({}),
    chambers.findAll({}, ['_id']),
  ])
  const known = new Set(places.map(({ _id }) => _id))
  for (const { _id, kind, chamberId, boundBy, boundAt, people, guess } of groups) {
    const isBound = kind !== null
    if (isBound !== (boundBy !== null) || isBound !== (boundAt !== null)) found(`groups ${_id}: half bound`)
    if ((kind === 'chamber') !== (chamberId !== null))
      found(`groups ${_id}: its chamber does not fit its kind`)
    if (chamberId !== null && !known.has(chamberId)) found(`groups ${_id}: bound to no chamber we know`)
    const own = rows.filter(({ groupId }) => groupId === _id)
    const counted = own.filter(({ office }) => !office)
    if (own.some(({ tallied }) => !tallied)) continue
    if (people !== counted.length) found(`groups ${_id}: ${people} people, counted ${counted.length}`)
    if (JSON.stringify(guess) !== JSON.stringify(guessFrom(counted)))
      found(`groups ${_id}: guessed otherwise than its people say`)
  }
  const ids = new Set(groups.map(({ _id }) => _id))
  for (const { _id, groupId, personId } of rows) {
    if (!ids.has(groupId)) found(`group_people ${_id}: in a group that is not there`)
    if (_id !== groupPersonIdOf(groupId, personId)) found(`group_people ${_id}: not its own id`)
  }
  return ids
}

/** The card that is sent is among those that are moved. */
async function checkLiveCards(found: Found) {
  for (const { _id, cardId, cards, started } of await liveCards.findAll({}))
    if (!started && cards.length > 0 && !cards.some(({ id }) => id === cardId))
      found(`live_cards ${_id}: its card is not moved`)
}

export async function checkShares(found: Found) {
  const groups = await checkGroups(found)
  await checkArrivals(await checkMade(found), groups, found)
  await checkLiveCards(found)
}
