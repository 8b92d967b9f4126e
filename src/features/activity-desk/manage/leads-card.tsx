import type { ActivityEditing } from '@contract/activity-desk'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { Tag } from '@/components/tag'
import { go, paths } from '../paths'
import { countsInWords } from '../words'

const heldBack = ({ counts: { held, free } }: ActivityEditing) =>
  `${held ? `为商会预留 ${held} 个，` : ''}谁都可报 ${free} 个`

/** Everything about a published activity that has a page of its own. */
export function LeadsCard({ editing }: { editing: ActivityEditing }) {
  const { id, todo, draft, status, phase } = editing
  const over = status === 'cancelled'
  return (
    <Card inset="flush">
      <Cell
        icon="roster"
        title="报名名单"
        note={todo > 0 ? '有待审核的报名或取消申请' : `已报名 ${countsInWords(editing)}`}
        value={todo > 0 ? <Tag tone="accent">{`${todo} 件`}</Tag> : undefined}
        leads
        onTap={() => go(paths.roll(id))}
      />
      {over ? null : (
        <>
          <Cell icon="people" title="名额" note={heldBack(editing)} leads onTap={() => go(paths.seats(id))} />
          {phase === 'open' || phase === 'closed' ? (
            <Cell
              icon="invite"
              title="代报名"
              note="点名，或粘贴群里的接龙"
              leads
              onTap={() => go(paths.others(id))}
            />
          ) : null}
          <Cell
            icon="check"
            title="现场签到"
            note="扫码、现场码，没有网也能用"
            leads
            onTap={() => go(paths.checkIn(id))}
          />
          {draft.relay ? (
            <Cell
              icon="relay"
              title="接力棒"
              note="交出第一棒、看接力长卷"
              leads
              onTap={() => go(paths.relay(id))}
            />
          ) : null}
        </>
      )}
      <Cell
        icon="reach"
        title="触达"
        note="哪些商会看过，催读、提醒"
        leads
        onTap={() => go(paths.reach(id))}
      />
      <Cell
        icon="award"
        title="活动之后"
        note="出勤、反馈、证书、照片、小结"
        leads
        onTap={() => go(paths.after(id))}
      />
    </Card>
  )
}
