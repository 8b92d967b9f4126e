import { Page } from '@/components/page'
import { JoinForm } from '@/features/office/staff/join-form'
import '@/features/office/office.scss'

export default function JoinPage() {
  return (
    <Page>
      <JoinForm />
    </Page>
  )
}
