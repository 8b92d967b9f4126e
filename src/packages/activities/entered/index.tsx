import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { EnteredView } from '@/features/activities/entered/entered-view'
import { ActivityGate } from '@/features/activities/page/activity-gate'
import { useActivity } from '@/features/activities/use-activity'
import { ChamberHead, useChamber } from '../chamber-head'
import '@/features/activities/activities.scss'

/** Whom the chamber has entered: take out, put somebody in his place, answer for him. */
function Entered() {
  const { id = '' } = useRouter().params
  const activity = useActivity(id)
  const acting = useChamber()
  const { chamber } = acting
  return (
    <Page>
      <ActivityGate activity={activity}>
        {(page) =>
          page.can.signUpOthers ? (
            <>
              <ChamberHead title={page.title} {...acting} />
              {chamber ? <EnteredView key={chamber.id} page={page} chamber={chamber} /> : null}
            </>
          ) : (
            <Empty icon="lock" title="只有会长、秘书长和经合办能代人办理" />
          )
        }
      </ActivityGate>
    </Page>
  )
}

export default guarded(Entered)
