import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ActivityList } from '@/features/activity-desk/list/activity-list'
import { OfficeOnly } from '@/features/office/office-only'

function ActivityDeskPage() {
  return (
    <Page>
      <OfficeOnly>
        <ActivityList />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ActivityDeskPage)
