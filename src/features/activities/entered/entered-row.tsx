import { Text, View } from '@tarojs/components'
import { standingWords, type EnteredOne } from '@contract/activities'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Tag } from '@/components/tag'
import { toneOf } from '../words/seats'
import type { Act } from './use-entered'
import './entered.scss'

function notesOf({ post, joined, signedUpBy, standing, can }: EnteredOne) {
  return [
    `${post} · 由${signedUpBy}代报`,
    joined ? '' : '还没有加入温商之家，消息由您转告。',
    can.answer && standing.offerUntil !== null
      ? `有了名额，请问过本人，在 ${formatDateTime(standing.offerUntil)} 前答复。`
      : '',
  ].filter(Boolean)
}

/** One of them, how he stands, and what may be done for him; beside what may not, why. */
export function EnteredRow({ one, onAct }: { one: EnteredOne; onAct: (act: Act) => void }) {
  const { name, standing, can } = one
  const out = standing.state === 'out'
  const whyNot = out ? null : (can.withdraw.why ?? can.replace.why)
  return (
    <View className="entered-one">
      <View className="entered-one__head">
        <Text className="entered-one__name">{name}</Text>
        <Tag tone={toneOf(standing)}>{standing.state === 'offered' ? '待确认' : standingWords(standing)}</Tag>
      </View>
      {notesOf(one).map((note) => (
        <Text key={note} className="activities-hint">
          {note}
        </Text>
      ))}
      {whyNot ? <Text className="activities-hint">{whyNot}</Text> : null}
      {out ? null : (
        <View className="entered-one__acts">
          {can.answer ? (
            <>
              <Button size="small" onTap={() => onAct('accept')}>
                代确认
              </Button>
              <Button size="small" kind="plain" onTap={() => onAct('decline')}>
                代放弃
              </Button>
            </>
          ) : null}
          {can.replace.why === null ? (
            <Button size="small" kind="plain" onTap={() => onAct('replace')}>
              换人
            </Button>
          ) : null}
          {can.withdraw.why === null && !can.answer ? (
            <Button size="small" kind="plain" onTap={() => onAct('withdraw')}>
              取消报名
            </Button>
          ) : null}
        </View>
      )}
    </View>
  )
}
