import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { ObjectionList } from '@/features/pledge-desk/objections/objection-list'

export default function ObjectionsPage() {
  return (
    <Page>
      <OfficeOnly>
        <ObjectionList />
      </OfficeOnly>
    </Page>
  )
}
