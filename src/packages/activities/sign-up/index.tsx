import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ActivityPage } from '@contract/activities'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ActivityGate } from '@/features/activities/page/activity-gate'
import { backTo } from '@/features/activities/paths'
import { SignUpResult } from '@/features/activities/sign-up/result'
import { SignUpForm } from '@/features/activities/sign-up/sign-up-form'
import { useActivity } from '@/features/activities/use-activity'

const takesPart = ({ mine }: ActivityPage) => mine !== null && mine.state !== 'out'

function SignUp() {
  const { id = '' } = useRouter().params
  const activity = useActivity(id)
  const [done, setDone] = useState<ActivityPage | null>(null)
  const changing = activity.data ? takesPart(activity.data) : false
  const finish = (page: ActivityPage) => {
    activity.replace(page)
    if (changing) backTo(id)
    else setDone(page)
  }
  return (
    <Page title={changing ? '报名信息' : '报名'}>
      {done ? (
        <SignUpResult page={done} onDone={() => backTo(id)} />
      ) : (
        <ActivityGate activity={activity}>
          {(page) => <SignUpForm page={page} onDone={finish} />}
        </ActivityGate>
      )}
    </Page>
  )
}

export default guarded(SignUp)
