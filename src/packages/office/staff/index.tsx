import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { InviteCard } from '@/features/office/staff/invite-card'
import { StaffList } from '@/features/office/staff/staff-list'
import '@/features/office/office.scss'

export default function StaffPage() {
  return (
    <Page>
      <OfficeOnly managersOnly>
        <InviteCard />
        <StaffList />
      </OfficeOnly>
    </Page>
  )
}
