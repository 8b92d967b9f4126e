import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ActivityGate } from '@/features/activity-desk/activity-gate'
import { ManageView } from '@/features/activity-desk/manage/manage-view'
import { useActivity } from '@/features/activity-desk/use-activity'
import { OfficeOnly } from '@/features/office/office-only'

function Manage({ id }: { id: string }) {
  const activity = useActivity(id)
  return (
    <ActivityGate {...activity}>
      {(editing) => <ManageView editing={editing} replace={activity.replace} />}
    </ActivityGate>
  )
}

function ManagePage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <Manage id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ManagePage)
