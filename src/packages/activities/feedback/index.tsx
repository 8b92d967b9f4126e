import { useRouter } from '@tarojs/taro'
import type { ActivityPage } from '@contract/activities'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { FeedbackForm } from '@/features/activities/feedback/feedback-form'
import { ActivityGate } from '@/features/activities/page/activity-gate'
import { backTo } from '@/features/activities/paths'
import { useActivity } from '@/features/activities/use-activity'
import '@/features/activities/activities.scss'

const Thanks = ({ id }: { id: string }) => (
  <Empty icon="done" title="谢谢您的反馈" text="经合办办下一期时会认真看。">
    <Button onTap={() => backTo(id)}>回到活动</Button>
  </Empty>
)

function Feedback() {
  const { id = '' } = useRouter().params
  const activity = useActivity(id)
  const given = ({ mine }: ActivityPage) => mine?.feedbackGiven === true
  return (
    <Page>
      <ActivityGate activity={activity}>
        {(page) =>
          given(page) ? <Thanks id={id} /> : <FeedbackForm page={page} onDone={activity.replace} />
        }
      </ActivityGate>
    </Page>
  )
}

export default guarded(Feedback)
