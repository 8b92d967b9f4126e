import { subjectNames } from '@contract/shares'
import { formatDate } from '@contract/values/time'
import { group, type Datum } from './datum'
import type { Holdings } from './holdings'

/** What he passed on, how often he came by a card, in how many groups. */
export function aboutShares({ passedOn, cameBy, inGroups }: Holdings): Datum[] {
  const share = group('分享', '让经合办知道内容传到了哪里；您转发的链接会过期')
  const arrival = group('分享', '统计通知触达了多少商会，不显示您的名字')
  const inGroup = group('微信群', '确认哪个群是哪个商会的；微信不告诉我们群名和群成员')
  return [
    ...share('转发', passedOn.length > 0 && `${passedOn.length} 次`),
    ...passedOn.flatMap(({ line, subject, at }) =>
      share(`会长荐（${subjectNames[subject.kind]}）`, line && `${formatDate(at)}，${line}`),
    ),
    ...arrival('从分享进入', cameBy > 0 && `${cameBy} 次`),
    ...inGroup('点开过卡片的群', inGroups > 0 && `${inGroups} 个`),
  ]
}
