import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { CompanionList } from '@/features/activities/companions/companion-list'

export default function Companions() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <CompanionList id={id} />
    </Page>
  )
}
