import type { Context } from '../../../cloudfunctions/kernel/context'
import { callerOf } from '../../../cloudfunctions/kernel/people'
import type { CampaignDocument } from '../../../cloudfunctions/domains/campaigns/documents'
import { ledgerEntries } from '../../../cloudfunctions/domains/ledger/documents'
import type { Emulator } from '../../../emulator/server'
import { calendarOf, type Day } from '../activities/calendar'
import { gatherCast, type Cast } from '../activities/cast'
import type { FileStore } from '../files'
import { askIdOf, bookAll, happeningsOf, type Happening } from './book'
import { writeCampaigns } from './campaigns'
import { bankFile, looseMoney, mistake } from './incidents'
import { leadersPromises, presidentsPromise, smallPromise, type SeedPromise } from './promises'

/** As the report on the year names them. */
const places =
  '北京 上海 天津 重庆 深圳 杭州 无锡 郴州 嘉兴 秦皇岛 郑州 宜宾 攀枝花 大同 延边 大庆 保定 黄石 大连 泉州 青海 福州 内蒙古 青岛 常州 乐山 滁州 唐山 邯郸 洛阳 通化 济南 南京 新疆 昆明 石家庄 合肥 长沙 苏州 四川 福建 湖南 贵州 凉山 云南 六盘水 铜陵 武威'.split(
    ' ',
  )
/** Of the members' own campaign. */
const INTERNAL = 5
/** Presidents of chambers that the report names, then others who lead one. */
const DONORS = 56

function donorsOf({ leaders }: Cast) {
  const presidents = leaders.filter(({ post }) => post === 'president')
  const named = places.flatMap((place) =>
    presidents.filter(({ chamberName }) => chamberName.startsWith(`${place}温州`)),
  )
  return [...new Set([...named, ...presidents, ...leaders])].slice(0, DONORS)
}

const promisesOf = (cast: Cast, day: Day): SeedPromise[] => [
  ...leadersPromises(donorsOf(cast), day),
  presidentsPromise(cast.preview('president'), day),
  smallPromise('member', cast.preview('member'), 5_000, day, { wish: '一滴水，一片情' }),
  smallPromise('young', cast.preview('young'), 2_000, day, { display: 'anonymous' }),
]

/** Of people who have not come to the mini-program. */
const internalPromises = (cast: Cast, day: Day): SeedPromise[] =>
  donorsOf(cast)
    .slice(0, INTERNAL)
    .map((who, n) => {
      const made = smallPromise(`own_${n}`, who, 10_000 * (n + 1), day)
      return { ...made, donor: { ...made.donor, personId: null } }
    })

/** Two campaigns with what has happened in them, booked by the ledger's own rule. After chambers, people and activities. */
export async function seedPledges(
  wechat: Emulator['wechat'],
  office: Context['caller'],
  files: FileStore,
  now: number,
) {
  const day = calendarOf(now)
  const { waters, river } = await writeCampaigns(day, files)
  const last = { campaignId: waters._id, askId: askIdOf(waters._id, 'right') }
  if ((await ledgerEntries.count(last)) > 0) return
  const [cast, by] = [await gatherCast(wechat, now), office.id ?? '']
  const booked = (campaign: CampaignDocument, promises: SeedPromise[], others: Happening[] = []) => {
    const happened = promises.flatMap((made) => happeningsOf(campaign, made, day, by))
    return bookAll(campaign, promises, [...happened, ...others], day, now)
  }
  await booked(waters, promisesOf(cast, day), looseMoney(waters, day, by))
  await booked(river, internalPromises(cast, day))
  const member = await callerOf(wechat.people.find('member')?.openid ?? '')
  await mistake(waters, 'leader_7', day, office, member)
  await bankFile(waters, day)
}
