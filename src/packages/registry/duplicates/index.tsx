import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { DuplicateList } from '@/features/merchants/duplicate-list'
import { OfficeOnly } from '@/features/office/office-only'

function DuplicatesPage() {
  return (
    <Page>
      <OfficeOnly>
        <Wide>
          <DuplicateList />
        </Wide>
      </OfficeOnly>
    </Page>
  )
}

export default guarded(DuplicatesPage)
