import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { DuplicateList } from '@/features/merchants/duplicate-list'
import { OfficeOnly } from '@/features/office/office-only'

export default function DuplicatesPage() {
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
