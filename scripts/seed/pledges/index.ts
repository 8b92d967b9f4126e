import type { Context } from '../../../cloudfunctions/kernel/context'
import { callerOf } from '../../../cloudfunctions/kernel/people'
import { ledgerEntries } from '../../../cloudfunctions/domains/ledger/documents'
import type { Emulator } from '../../../emulator/server'
import { calendarOf, type Day } from '../activities/calendar'
import { gatherCast, type Cast } from '../activities/cast'
import type { FileStore } from '../files'
import { askIdOf, happeningsOf, type Happening } from './book'
import { writeCampaigns } from './campaigns'
import { bankFile, looseMoney, mistake } from './incidents'
import { leadersPromises, presidentsPromise, smallPromise } from './promises'

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

function allHappenings(
  campaigns: Awaited<ReturnType<typeof writeCampaigns>>,
  cast: Cast,
  day: Day,
  { office, member }: { office: Context['caller']; member: Context['caller'] },
): Happening[] {
  const by = office.id ?? ''
  const donors = donorsOf(cast)
  const promises = [
    ...leadersPromises(donors, day),
    presidentsPromise(cast.preview('president'), day),
    smallPromise('member', cast.preview('member'), 5_000, day, { wish: '一滴水，一片情' }),
    smallPromise('young', cast.preview('young'), 2_000, day, { display: 'anonymous' }),
  ]
  const own = donors.slice(0, INTERNAL).map((who, n) => ({
    ...smallPromise(`own_${n}`, { ...who, participantId: '' }, 10_000 * (n + 1), day),
    donor: {
      personId: null,
      name: who.name,
      phone: null,
      chamberId: who.chamberId,
      chamberName: who.chamberName,
    },
  }))
  return [
    ...promises.flatMap((each) => happeningsOf(campaigns.waters, each, day, by)),
    ...looseMoney(campaigns.waters, day, by),
    mistake(campaigns.waters, 'leader_7', day, office, member),
    ...own.flatMap((each) => happeningsOf(campaigns.river, each, day, by)),
  ]
}

/** Two campaigns with what has happened in them, booked through the ledger itself. After chambers, people and activities. */
export async function seedPledges(
  wechat: Emulator['wechat'],
  office: Context['caller'],
  files: FileStore,
  now: number,
) {
  const day = calendarOf(now)
  const campaigns = await writeCampaigns(day, files)
  const last = { campaignId: campaigns.waters._id, askId: askIdOf(campaigns.waters._id, 'right') }
  if ((await ledgerEntries.count(last)) > 0) return
  const member = await callerOf(wechat.people.find('member')?.openid ?? '')
  const all = allHappenings(campaigns, await gatherCast(wechat, now), day, { office, member })
  for (const { book } of all.sort((a, b) => a.days - b.days)) await book()
  await bankFile(campaigns.waters, day, office)
}
