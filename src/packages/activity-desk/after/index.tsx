import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ActivityGate } from '@/features/activity-desk/activity-gate'
import { AfterView } from '@/features/activity-desk/after/after-view'
import { useActivity } from '@/features/activity-desk/use-activity'
import { OfficeOnly } from '@/features/office/office-only'

function After({ id }: { id: string }) {
  const activity = useActivity(id)
  return (
    <ActivityGate {...activity}>
      {(editing) => <AfterView editing={editing} replace={activity.replace} />}
    </ActivityGate>
  )
}

function AfterPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <After id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(AfterPage)
