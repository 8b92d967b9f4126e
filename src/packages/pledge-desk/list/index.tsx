import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { CampaignList } from '@/features/pledge-desk/list/campaign-list'

export default function CampaignsPage() {
  return (
    <Page>
      <OfficeOnly>
        <CampaignList />
      </OfficeOnly>
    </Page>
  )
}
