import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityPage } from '@contract/activities'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { FactList } from '@/components/fact-list'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { willTell } from '@/lib/subscribe'
import { useAskToTell } from '@/lib/use-ask-to-tell'
import { useCommand } from '@/lib/use-command'
import { nextStep } from '../next-step'
import { sessionsSpan } from '../words/when'
import { ChamberChoice } from './chamber-choice'
import { ListedChoice } from './listed-choice'
import { SignUpResult } from './result'
import { whatHappens, whatIsTold } from './what-happens'

interface Props {
  open: boolean
  page: ActivityPage
  onSignedUp: (page: ActivityPage) => void
  onClose: () => void
}

function Confirm({ page, onSignedUp, onClose }: Omit<Props, 'open'>) {
  const [chamberId, setChamberId] = useState(page.chambers[0]?.id ?? '')
  const [listed, setListed] = useState(page.mine?.listed ?? false)
  const [done, setDone] = useState(false)
  const ask = useAskToTell(whatIsTold)
  const { run, pending, error, fields } = useCommand(async () => {
    await ask()
    onSignedUp(await api.activities.signUp({ id: page.id, chamberId, answers: {}, listed }))
    setDone(true)
  })
  if (done) return <SignUpResult page={page} onDone={onClose} />
  const chamber = page.chambers.length === 1 ? page.chambers[0]?.name : undefined
  const happens = whatHappens(page)
  const label = nextStep(page)?.label ?? '报名'
  return (
    <View>
      <FactList
        facts={[
          ['活动', page.title],
          ['时间', sessionsSpan(page.sessions, now()) || '另行通知'],
          ['地点', page.place?.name ?? '另行通知'],
          ...(chamber ? [['商会', chamber] as const] : []),
        ]}
      />
      <ChamberChoice page={page} value={chamberId} error={fields.chamberId} onChange={setChamberId} />
      <ListedChoice checked={listed} onChange={setListed} />
      {happens ? <Notice kind="wait">{happens}</Notice> : null}
      {error && !fields.chamberId ? <Notice error={error} /> : null}
      <View className="activities-action">
        <Button loading={pending} onTap={() => void run()}>
          {`确认${label}`}
        </Button>
      </View>
      <View className="activities-action">
        <Text className="activities-hint">{willTell(whatIsTold)}</Text>
      </View>
    </View>
  )
}

/** Where nothing is asked, signing up is a tap and a look at what one signs up for. */
export function ConfirmSheet({ open, ...rest }: Props) {
  const signedUp = rest.page.mine !== null && rest.page.mine.state !== 'out'
  return (
    <Sheet open={open} title={signedUp ? '报名结果' : '核对一下'} onClose={rest.onClose}>
      <Confirm {...rest} />
    </Sheet>
  )
}
