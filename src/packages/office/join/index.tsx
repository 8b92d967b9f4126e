import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { JoinForm } from '@/features/office/staff/join-form'
import '@/features/office/office.scss'

function JoinPage() {
  return (
    <Page>
      <JoinForm />
    </Page>
  )
}

export default guarded(JoinPage)
