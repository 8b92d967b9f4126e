import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { CompanionList } from '@/features/activities/companions/companion-list'

function Companions() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <CompanionList id={id} />
    </Page>
  )
}

export default guarded(Companions)
