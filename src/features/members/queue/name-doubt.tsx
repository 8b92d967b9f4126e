import { Text, View } from '@tarojs/components'
import type { Application } from '@contract/members'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import type { Queue } from './use-queue'
import '../members.scss'
import './queue.scss'

interface Props {
  application: Application & { doubt: NonNullable<Application['doubt']> }
  queue: Queue
  onRefuse: () => void
}

function inWords({ name, phoneVerified, doubt: { rosterName, phoneMasked } }: Props['application']) {
  const number = `手机号 ${phoneMasked} ${phoneVerified ? '已由微信核对' : '是本人自己填写的'}`
  if (name === rosterName) return `名册上是“${rosterName}”，本人先填写了别的姓名，后来改成这个；${number}。`
  return `名册上是“${rosterName}”，本人填写“${name}”；${number}。`
}

/** Two names for one number: the office says whether he is the one, and which name stays on the roster. */
export function NameDoubt({ application, queue, onRefuse }: Props) {
  const { id, name, doubt } = application
  const loading = queue.under === id && queue.pending
  const approve = (rosterName: 'keep' | 'correct') => void queue.decide(id, null, rosterName)
  return (
    <>
      <Text className="queue__line">{inWords(application)}</Text>
      <Text className="members-hint">
        请打电话核对是不是同一个人。不是的，点“不同意”，这个职务仍然没有人绑定；换了号码的，再到名册里改手机号。
      </Text>
      <View className="members-action">
        <ButtonRow>
          <Button kind="plain" label={`不同意${name}加入`} onTap={onRefuse}>
            不是同一个人，不同意
          </Button>
          <Button
            kind="plain"
            label={`同意${name}加入，名册不改`}
            loading={loading}
            onTap={() => approve('keep')}
          >
            {`同意，名册仍为“${doubt.rosterName}”`}
          </Button>
          {name === doubt.rosterName ? null : (
            <Button
              kind="plain"
              label={`同意${name}加入，名册改名`}
              loading={loading}
              onTap={() => approve('correct')}
            >
              {`同意，名册改为“${name}”`}
            </Button>
          )}
        </ButtonRow>
      </View>
    </>
  )
}
