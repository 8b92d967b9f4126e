import { View } from '@tarojs/components'
import type { ActivitySession } from '@contract/activities'
import type { RollRow } from '@contract/activity-desk'
import type { Question } from '@contract/values/questions'
import { formatDateTime } from '@contract/values/time'
import { Cell } from '@/components/cell'
import { FactList } from '@/components/fact-list'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { answerInWords, standingOfRow } from './row-words'
import type { RowDoing } from './use-roll'
import './roll.scss'

interface Props {
  row: RollRow
  questions: readonly Question[]
  sessions: readonly ActivitySession[]
  onChoose: (doing: RowDoing) => void
  onClose: () => void
}

const cameTo = ({ came }: RollRow, sessions: readonly ActivitySession[]) =>
  sessions
    .filter(({ id }) => came.includes(id))
    .map(({ title }) => title)
    .join('、')

/** Both clocks, so that the office judges by itself. */
function clockWords({ sessionId, phone, server }: RollRow['clocks'][number], sessions: Props['sessions']) {
  const minutes = Math.round(Math.abs(phone - server) / 60_000)
  const title = sessions.find(({ id }) => id === sessionId)?.title ?? ''
  return `${title}：手机 ${formatDateTime(phone)}，服务器 ${formatDateTime(server)}，相差 ${minutes} 分钟，请核对`
}

const factsOf = ({ row, questions, sessions }: Props) =>
  [
    ['状态', standingOfRow(row).words],
    ['商会', [row.chamberName, row.post].filter(Boolean).join(' ')],
    [
      '报名',
      `${formatDateTime(row.signedUpAt)}${row.signedUpBy ? `，由${row.signedUpBy}代报` : '，本人报名'}`,
    ],
    ['签到码', row.code],
    ['到场', cameTo(row, sessions) || '还没有签到'],
    ...row.clocks.map((clock) => ['签到时间', clockWords(clock, sessions)] as const),
    ...questions.map((each) => [each.label, answerInWords(each, row.answers[each.id])] as const),
  ] as const

/** One sign-up with its answers, and what can be done with it now. */
export function RowSheet(props: Props) {
  const { row, onChoose, onClose } = props
  const isIn = row.standing.state !== 'out'
  const asks = isIn && row.cancelReason !== null
  return (
    <Sheet open title={row.name} onClose={onClose}>
      {asks ? <Notice kind="wait" icon="leave">{`申请取消：${row.cancelReason}`}</Notice> : null}
      <FactList facts={factsOf(props)} />
      <View className="roll-cells">
        {asks ? (
          <>
            <Cell icon="check" title="同意取消" note="名额空出来，给下一位" onTap={() => onChoose('agree')} />
            <Cell
              icon="close"
              title="不同意取消"
              note="名额保留，本人会收到消息"
              onTap={() => onChoose('deny')}
            />
          </>
        ) : null}
        {isIn && row.standing.reviewing ? (
          <>
            <Cell icon="check" title="审核通过" onTap={() => onChoose('approve')} />
            <Cell
              icon="close"
              title="不通过"
              note="要写原因，本人会看到，名额空出来"
              onTap={() => onChoose('refuse')}
            />
          </>
        ) : null}
        {row.phoneMasked ? (
          <Cell
            icon="phone"
            title="查看号码"
            note={`${row.phoneMasked}，查看会记入操作记录`}
            onTap={() => onChoose('phone')}
          />
        ) : null}
        {isIn ? (
          <Cell
            icon="dismiss"
            title="取消他的报名"
            note="要写原因，本人会看到"
            onTap={() => onChoose('remove')}
          />
        ) : null}
      </View>
    </Sheet>
  )
}
