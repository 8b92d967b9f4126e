import { useState } from 'react'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { InviteCard } from '@/features/office/staff/invite-card'
import { OpenInvitations } from '@/features/office/staff/open-invitations'
import { StaffList } from '@/features/office/staff/staff-list'
import '@/features/office/office.scss'

function StaffPage() {
  const [made, setMade] = useState(0)
  return (
    <Page>
      <OfficeOnly managersOnly>
        <InviteCard onMade={() => setMade((n) => n + 1)} />
        <OpenInvitations key={made} />
        <StaffList />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(StaffPage)
