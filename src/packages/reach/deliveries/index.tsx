import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { DeliveriesView } from '@/features/reach/deliveries/deliveries-view'

export default function DeliveriesPage() {
  return (
    <Page>
      <OfficeOnly>
        <DeliveriesView />
      </OfficeOnly>
    </Page>
  )
}
