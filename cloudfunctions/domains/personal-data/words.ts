import { roleNames } from '@contract/access'
import { applicationStateNames } from '@contract/members'
import { postNames } from '@contract/posts'
import { templateKeys, templates } from '@contract/subscribe-templates'
import { formatDate } from '@contract/values/time'
import { maskPhone } from '@contract/values/phone'
import { birthBandNames, growthKindNames } from '@contract/young'
import type { PersonDocument } from '../../kernel/people'
import type { Holdings } from './holdings'
import { group, type Datum } from './datum'
import { aboutActivities } from './words-of-activities'
import { aboutPledges } from './words-of-pledges'
import { aboutShares } from './words-of-shares'

/** `whole`: in the file that he downloads; on the screen his own number is masked, since others look on. */
function aboutMe(person: PersonDocument, whole: boolean): Datum[] {
  const basic = group('个人资料', '在商会和资讯里称呼您')
  const number = group('个人资料', '用于核对商会名册，仅经合办可见，每次查看都有记录')
  const consent = group('同意记录', '证明您同意过隐私保护说明')
  const phone = person.phone && (whole ? person.phone : maskPhone(person.phone))
  return [
    ...group('微信身份', '认出您是同一个人，不对外显示')('微信账号', '已关联'),
    ...basic('姓名', person.name),
    ...basic('昵称', person.nickname),
    ...basic('头像', person.avatarFileId && '已上传'),
    ...number('手机号', phone && `${phone}（${person.phoneVerified ? '微信已验证' : '自己填写'}）`),
    ...consent(
      '隐私说明',
      person.consent && `${formatDate(person.consent.at)}同意第 ${person.consent.version} 版`,
    ),
    ...group('经合办', '确定后台权限')('角色', person.office && roleNames[person.office.role]),
  ]
}

function aboutChambers({ held, asked, contacts, person }: Holdings): Datum[] {
  const post = group('任职', '商会名册，确定您在商会里的身份')
  const application = group('入会申请', '由商会和经合办确认您的身份')
  const contact = group('请求联系', '让对方知道是谁、为什么联系')
  return [
    ...held.flatMap(({ chamberName, post: kind, startsOn, endsOn, endedOn }) => {
      const term = `${startsOn ?? '不详'} 至 ${endedOn ?? endsOn ?? '今'}`
      return post(`${chamberName}${postNames[kind]}`, term)
    }),
    ...asked.flatMap(({ chamberName, post: kind, state, note, at }) =>
      application(
        `${chamberName}${postNames[kind]}`,
        `${formatDate(at)}，${applicationStateNames[state]}${note && `，说明：${note}`}`,
      ),
    ),
    ...contacts.flatMap(({ fromId, chamberName, message, at }) =>
      contact(
        fromId === person?._id ? `我联系${chamberName}` : '我答复的请求',
        `${formatDate(at)}，${message}`,
      ),
    ),
  ]
}

function aboutYoung({ profile, endorsed, given, grown }: Holdings): Datum[] {
  const register = group('新生代数据库', '让本商会会长和经合办了解您')
  return [
    ...register('行业', profile?.industry),
    ...register('出生年段', profile?.birthBand && birthBandNames[profile.birthBand]),
    ...register('特长', profile?.skills.join('、')),
    ...register('导师', profile?.mentor),
    ...endorsed.flatMap(({ chamberName, byName, line }) =>
      group('会长荐', '商会会长对您的推荐')(`${chamberName}${byName}`, line),
    ),
    ...given.flatMap(({ chamberName, line }) => group('会长荐', '您对青年温商的推荐')(chamberName, line)),
    ...grown.flatMap(({ kind, on, title }) =>
      group('成长档案', '记录培训、红色接力和荣誉')(growthKindNames[kind], `${on}，${title}`),
    ),
  ]
}

const aboutMessages = ({ allowed }: Holdings): Datum[] => {
  const message = group('订阅消息', '您点过“允许”的微信通知，每次允许可收到一条')
  return templateKeys.flatMap((key) =>
    message(templates[key].name, allowed[key] > 0 && `还可收到 ${allowed[key]} 条`),
  )
}

const aboutFiles = ({ uploaded }: Holdings): Datum[] => {
  const file = group('上传的文件', '回答报名表里的问题，或者用在您写的内容里；没有用上的一天后删除')
  return uploaded.flatMap(({ name, at }) => file(name, `${formatDate(at)}上传`))
}

/** What is only counted: news read, 必读 answered, entries of the audit log. */
interface Counts {
  read: number
  answered: number
  deeds: number
}

/** Everything held about him, said in words. */
export function inWords(holdings: Holdings, counts: Counts, whole: boolean): Datum[] {
  const { read, answered, deeds } = counts
  const { person } = holdings
  return [
    ...(person ? aboutMe(person, whole) : []),
    ...aboutChambers(holdings),
    ...aboutYoung(holdings),
    ...aboutActivities(holdings),
    ...aboutFiles(holdings),
    ...aboutPledges(holdings),
    ...aboutMessages(holdings),
    ...aboutShares(holdings),
    ...group('阅读', '统计资讯有多少人读过')('读过的资讯', read > 0 && `${read} 篇`),
    ...group('阅读', '让经合办知道谁能参加')('必读答复', answered > 0 && `${answered} 篇`),
    ...group('操作记录', '经合办和商会事务的责任追溯')('记录', deeds > 0 && `${deeds} 条`),
  ]
}
