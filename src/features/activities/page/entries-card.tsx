import type { ActivityPage } from '@contract/activities'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { go, paths } from '../paths'

/** What else belongs to this activity. What cannot be opened now says why. */
export function EntriesCard({ page }: { page: ActivityPage }) {
  const { id, can, mine, relay, companions, certificate } = page
  const hasSeat = mine !== null && mine.state === 'seated'
  // The server shows companions to those with a seat only.
  const sees = companions !== null && mine !== null && (hasSeat || mine.state === 'offered')
  const others = can.signUpOthers
  const code = mine?.certificateCode
  if (!hasSeat && !others && !relay && !sees) return null
  return (
    <Card inset="flush">
      {hasSeat && page.phase !== 'ended' && page.phase !== 'cancelled' ? (
        <Cell
          icon="check-in"
          title="签到码"
          note={can.checkIn.why ?? '到场时给工作人员扫，没有网络也能用'}
          leads={can.checkIn.why === null}
          onTap={can.checkIn.why === null ? () => go(paths.code(id)) : undefined}
        />
      ) : null}
      {relay ? (
        <Cell
          icon="relay"
          title="红色接力棒"
          note="看接力到了谁手上"
          leads
          onTap={() => go(paths.relay(id))}
        />
      ) : null}
      {code ? (
        <Cell
          icon="award"
          title={certificate?.name || '证书'}
          note="可以保存成图片，也可以让人核验"
          leads
          onTap={() => go(paths.certificate(code))}
        />
      ) : null}
      {sees ? (
        <Cell
          icon="people"
          title="同行者"
          note="同意公开的参加者"
          value={`${companions - (mine.listed ? 1 : 0)} 位`}
          leads
          onTap={() => go(paths.companions(id))}
        />
      ) : null}
      {others ? (
        <Cell
          icon="invite"
          title="代报名"
          note={others.why ?? '给本商会的几位一起报名，也可以粘贴接龙'}
          leads={others.why === null}
          onTap={others.why === null ? () => go(paths.others(id)) : undefined}
        />
      ) : null}
      {others ? (
        <Cell
          icon="people"
          title="代报名名单"
          note="替本商会报上的人：取消、换人、代确认名额"
          leads
          onTap={() => go(paths.entered(id))}
        />
      ) : null}
    </Card>
  )
}
