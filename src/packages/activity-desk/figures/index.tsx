import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { FiguresView } from '@/features/activity-desk/figures/figures-view'
import { OfficeOnly } from '@/features/office/office-only'

function FiguresPage() {
  return (
    <Page>
      <OfficeOnly>
        <FiguresView />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(FiguresPage)
