import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { ObjectionList } from '@/features/pledge-desk/objections/objection-list'

function ObjectionsPage() {
  return (
    <Page>
      <OfficeOnly>
        <ObjectionList />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ObjectionsPage)
