import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { IssueView } from '@/features/certificates/issue-view'
import { OfficeOnly } from '@/features/office/office-only'

export default function IssueCertificates() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <IssueView activityId={id} />
      </OfficeOnly>
    </Page>
  )
}
