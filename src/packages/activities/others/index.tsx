import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OthersForm } from '@/features/activities/others/others-form'
import { OthersResult, type Signed } from '@/features/activities/others/others-result'
import { ActivityGate } from '@/features/activities/page/activity-gate'
import { backTo } from '@/features/activities/paths'
import { useActivity } from '@/features/activities/use-activity'
import { ChamberHead, useChamber } from '../chamber-head'
import '@/features/activities/activities.scss'

function Others() {
  const { id = '' } = useRouter().params
  const activity = useActivity(id)
  const acting = useChamber()
  const { chamber } = acting
  const [signed, setSigned] = useState<Signed | null>(null)
  return (
    <Page>
      <ActivityGate activity={activity}>
        {(page) => {
          const gate = page.can.signUpOthers
          if (!gate) return <Empty icon="lock" title="只有会长、秘书长和经合办能代报名" />
          if (gate.why) return <Empty icon="clock" title={gate.why} />
          if (signed)
            return (
              <OthersResult
                page={page}
                signed={signed}
                onMore={() => setSigned(null)}
                onDone={() => backTo(id)}
              />
            )
          return (
            <>
              <ChamberHead title={page.title} {...acting} />
              {chamber ? (
                <OthersForm key={chamber.id} page={page} chamber={chamber} onSigned={setSigned} />
              ) : null}
            </>
          )
        }}
      </ActivityGate>
    </Page>
  )
}

export default guarded(Others)
