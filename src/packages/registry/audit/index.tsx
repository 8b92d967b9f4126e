import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { AuditView } from '@/features/audit/audit-view'
import { OfficeOnly } from '@/features/office/office-only'

export default function AuditPage() {
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
