import { Text, View } from '@tarojs/components'
import { useState, type PropsWithChildren } from 'react'
import type { Subject } from '@contract/shares'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { ShareButton } from '@/components/share-button'
import type { PageShare } from '@/lib/share/use-share'
import { MoreSheet } from './more-sheet'
import './shares.scss'

interface Props {
  subject: Subject
  share: PageShare
  poster?: string | null
  open?: boolean
  /** Who can open it, said before it is passed on. */
  note?: string | null
  /** `plain` where the page has a primary button of its own. */
  kind?: 'primary' | 'plain'
}

/** 转发, and what else one can do to pass this on. `children`: further buttons in the row. */
export function ShareRow(props: PropsWithChildren<Props>) {
  const { subject, share, poster, open = false, note, kind, children } = props
  const [more, setMore] = useState(false)
  return (
    <View className="shares-row">
      {note ? <Text className="shares-hint">{note}</Text> : null}
      <ButtonRow>
        {children}
        <Button kind="plain" icon="more" onTap={() => setMore(true)}>
          更多分享
        </Button>
        <ShareButton kind={kind}>转发</ShareButton>
      </ButtonRow>
      {more ? (
        <MoreSheet
          subject={subject}
          share={share}
          poster={poster}
          open={open}
          onClose={() => setMore(false)}
        />
      ) : null}
    </View>
  )
}
