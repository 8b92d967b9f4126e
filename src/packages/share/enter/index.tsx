import Taro, { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { pageOf } from '@/features/shares/paths'
import { api } from '@/lib/api'
import { shareIn } from '@/lib/share/share-id'
import { useQuery } from '@/lib/use-query'

/** WeChat hands it over encoded. */
function sceneIn(scene: string) {
  try {
    return decodeURIComponent(scene)
  } catch {
    return ''
  }
}

const toNews = () => void Taro.switchTab({ url: '/pages/home/index' })

/** Behind a scanned mini-program code, whose scene is a share: leads on to what was shared. */
function EnterByCode() {
  const { scene = '' } = useRouter().params
  const share = shareIn({ s: sceneIn(scene) })
  const { data, error, refresh } = useQuery(api.shares.enter, share ? { share } : null)
  useEffect(() => {
    if (data && share) void Taro.redirectTo({ url: pageOf(data.subject, share) })
  }, [data, share])
  const passing = error && (error.kind === 'unavailable' || error.kind === 'internal')
  if (!error && share) {
    return (
      <Page>
        <Card>
          <Skeleton widths={[60, 100, 100, 40]} />
        </Card>
      </Page>
    )
  }
  return (
    <Page>
      {passing ? (
        <Failure error={error} onRetry={() => void refresh()} />
      ) : (
        <Empty
          icon="no-result"
          title={error ? error.message : '这个小程序码打不开'}
          text="可能已经过期。可以在资讯、活动里查找，或请发给您的人再发一次。"
        >
          <Button kind="plain" onTap={toNews}>
            看看资讯
          </Button>
        </Empty>
      )}
    </Page>
  )
}

export default guarded(EnterByCode)
