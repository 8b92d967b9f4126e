import { Page } from '@/components/page'
import { FiguresView } from '@/features/activity-desk/figures/figures-view'
import { OfficeOnly } from '@/features/office/office-only'

export default function FiguresPage() {
  return (
    <Page>
      <OfficeOnly>
        <FiguresView />
      </OfficeOnly>
    </Page>
  )
}
