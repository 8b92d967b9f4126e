import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { AuditView } from '@/features/audit/audit-view'
import { OfficeOnly } from '@/features/office/office-only'

function AuditPage() {
  return (
    <Page>
      <OfficeOnly managersOnly>
        <Wide>
          <AuditView />
        </Wide>
      </OfficeOnly>
    </Page>
  )
}

export default guarded(AuditPage)
