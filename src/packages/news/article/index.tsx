import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import type { Subject } from '@contract/shares'
import { Button } from '@/components/button'
import { forwardingNotes } from '@contract/access'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Sheet } from '@/components/sheet'
import { articlePath } from '@/features/news/article-path'
import { ArticleRefusal } from '@/features/news/article-refusal'
import { ArticleSkeleton } from '@/features/news/article-skeleton'
import { ArticleView } from '@/features/news/article-view'
import { MustReadCard } from '@/features/news/must-read-card'
import { markOpened } from '@/features/news/opened'
import { TextSizeChoice } from '@/features/settings/text-size-choice'
import { ArrivalCards } from '@/features/shares/arrival-cards'
import { ShareRow } from '@/features/shares/share-row'
import { api } from '@/lib/api'
import { useArrival } from '@/lib/share/use-arrival'
import { useShare } from '@/lib/share/use-share'
import { useQuery } from '@/lib/use-query'

function Article() {
  const { id = '' } = useRouter().params
  const { data: article, error, loading, refresh, replace } = useQuery(api.news.open, { id })
  const [choosingSize, setChoosingSize] = useState(false)
  useEffect(() => {
    if (article) markOpened(article.id)
  }, [article])
  const subject = useMemo((): Subject => ({ kind: 'news', id }), [id])
  const open = article?.audience === 'public'
  const arrival = useArrival(subject, article !== undefined)
  const share = useShare({
    subject,
    allowed: article ? true : undefined,
    open,
    title: article?.title ?? '温商之家 · 温商资讯',
    path: articlePath(id),
    imageUrl: article?.coverUrl,
  })
  useShareAppMessage(share.card)
  useShareTimeline(share.moment)
  return (
    <Page ground="surface">
      {article ? (
        <>
          <ArrivalCards arrival={arrival} />
          <ArticleView article={article} />
          {article.mustRead ? (
            <MustReadCard
              id={id}
              mustRead={article.mustRead}
              onAnswered={(mine) =>
                replace({ ...article, mustRead: article.mustRead && { ...article.mustRead, mine } })
              }
            />
          ) : null}
          <ShareRow
            {...{ subject, share, open }}
            note={forwardingNotes[article.audience]}
            kind={article.mustRead ? 'plain' : 'primary'}
          >
            <Button kind="plain" icon="text-size" onTap={() => setChoosingSize(true)}>
              文字大小
            </Button>
          </ShareRow>
        </>
      ) : error && !loading ? (
        <ArticleRefusal error={error} onRetry={refresh} />
      ) : (
        <ArticleSkeleton />
      )}
      <Sheet open={choosingSize} title="文字大小" onClose={() => setChoosingSize(false)}>
        <TextSizeChoice />
      </Sheet>
    </Page>
  )
}

export default guarded(Article)
