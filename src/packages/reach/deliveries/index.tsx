import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { DeliveriesView } from '@/features/reach/deliveries/deliveries-view'

function DeliveriesPage() {
  return (
    <Page>
      <OfficeOnly>
        <DeliveriesView />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(DeliveriesPage)
