import { Text, View } from '@tarojs/components'
import { applicationStateNames, type Application } from '@contract/members'
import { postNames } from '@contract/posts'
import { formatAgo, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { NameDoubt } from './name-doubt'
import type { Queue } from './use-queue'
import '../members.scss'
import './queue.scss'

interface Props {
  application: Application
  queue: Queue
  onRefuse: () => void
}

export function ApplicationCard({ application, queue, onRefuse }: Props) {
  const { id, name, chamberName, post, phoneVerified, note, state, reason, at } = application
  const mine = queue.under === id
  return (
    <Card>
      <View className="members-tags">
        <Text className="queue__name">{name}</Text>
        <Tag tone="accent">{`申请${postNames[post]}`}</Tag>
      </View>
      <Text className="queue__line">{`${chamberName} · ${formatAgo(at, now())}提交`}</Text>
      <View className="members-tags">
        <Tag tone={phoneVerified ? 'good' : 'wait'} icon={phoneVerified ? 'check' : 'info'}>
          {phoneVerified ? '手机号由微信确认' : '手机号是自己填写的'}
        </Tag>
      </View>
      {note ? <Text className="queue__note">{`“${note}”`}</Text> : null}
      {state === 'waiting' && application.doubt ? (
        <NameDoubt
          application={{ ...application, doubt: application.doubt }}
          queue={queue}
          onRefuse={onRefuse}
        />
      ) : state === 'waiting' ? (
        <View className="members-action">
          <ButtonRow>
            <Button kind="plain" label={`不同意${name}加入`} onTap={onRefuse}>
              不同意
            </Button>
            <Button
              icon="check"
              label={`同意${name}加入`}
              loading={mine && queue.pending}
              onTap={() => void queue.decide(id, null)}
            >
              同意
            </Button>
          </ButtonRow>
        </View>
      ) : (
        <Notice kind={state === 'approved' ? 'good' : 'plain'}>
          {`${applicationStateNames[state]}${reason ? `：${reason}` : ''}`}
        </Notice>
      )}
      {mine && queue.error && state === 'waiting' ? <Notice error={queue.error} /> : null}
    </Card>
  )
}
