import { chambers, type ChamberDocument } from '../../../cloudfunctions/domains/chambers/documents'
import { withDerived } from '../../../cloudfunctions/domains/chambers/store'
import { posts } from '../../../cloudfunctions/domains/posts/documents'
import { hallOf, named } from './facts'
import { idMaker } from './ids'
import { leadersOf } from './leaders'
import { chamberPlaces, type Place } from './places'

const DAY_MS = 24 * 60 * 60_000

/** The preview's own people lead 西安. */
const LED_BY_THE_PREVIEW = '西安'
const WITH_LEADERS = 40

const nameOf = ({ name, kind }: Place) => (kind === 'general' ? `${name}温州商会总会` : `${name}温州商会`)

/** Of those with leaders: most this year, every fifth longer ago than a year, every seventh never. */
function confirmedAt(n: number, now: number) {
  if (n % 7 === 6) return null
  return now - (n % 5 === 4 ? 380 + n : 10 + ((n * 37) % 300)) * DAY_MS
}

function chamberOf(place: Place, id: string, now: number): Promise<ChamberDocument> {
  const isNamed = named.has(place.name)
  const isPreviews = place.name === LED_BY_THE_PREVIEW
  return withDerived({
    ...{ _id: id, name: nameOf(place), kind: place.kind, province: place.province, city: place.city },
    ...{ founded: place.kind !== 'general', foundedOn: null, address: '', honours: [] },
    hall: hallOf(place.name),
    confirmedAt: isPreviews ? now - 200 * DAY_MS : null,
    confirmedBy: isPreviews ? '郑海川' : null,
    demonstration: !isNamed,
    ...{ presidentPostId: null, secretaryPostIds: [], rev: 1, updatedBy: '经合办', updatedAt: now },
  })
}

function withLeaders(chamber: ChamberDocument, n: number, now: number) {
  const { president, secretary, posts } = leadersOf({ chamber, n, now })
  const at = confirmedAt(n, now)
  const seats = { presidentPostId: president._id, secretaryPostIds: [secretary._id] }
  const confirmed = { confirmedAt: at, confirmedBy: at === null ? null : president.name }
  return { chamber: { ...chamber, ...seats, ...confirmed }, posts }
}

/** 252 chambers as 1+31+X; forty of those that the report names have made-up leaders. What is there already stays as it is. */
export async function seedChambers(now: number): Promise<void> {
  const idOf = idMaker()
  const all = await Promise.all(
    chamberPlaces(named).map(async (place) => ({
      place,
      chamber: await chamberOf(place, idOf(place.name), now),
    })),
  )
  const led = all.filter(({ place }) => named.has(place.name) && place.name !== LED_BY_THE_PREVIEW)
  const seated = led
    .filter(({ place }) => place.kind !== 'general')
    .slice(0, WITH_LEADERS)
    .map(({ chamber }, n) => withLeaders(chamber, n, now))
  const seatedById = new Map(seated.map(({ chamber }) => [chamber._id, chamber]))
  await posts.insertMissing(seated.flatMap((one) => one.posts))
  await chambers.insertMissing(all.map(({ chamber }) => seatedById.get(chamber._id) ?? chamber))
}
