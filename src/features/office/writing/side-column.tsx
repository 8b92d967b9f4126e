import { View } from '@tarojs/components'
import { MAX_ATTACHMENTS, type MustRead } from '@contract/news'
import { TextArea } from '@/components/field'
import { FilesField } from '@/components/files-field'
import { CoverField } from '@/components/writing/cover-field'
import { fieldErrors } from '@/lib/drafts/save-state'
import { AudienceField } from './audience-field'
import { ChannelField } from './channel-field'
import { MustReadField } from './must-read-field'
import type { NewsDraftInHand } from './shelf'

interface Props {
  draft: NewsDraftInHand
  /** 必读 as readers have it. */
  published: MustRead | null
}

/** About the piece: where it stands, who sees it and must answer, what goes with it. */
export function SideColumn({ draft: { writing, state, change }, published }: Props) {
  const errors = fieldErrors(state)
  return (
    <View className="writing__side">
      <ChannelField value={writing.channel} onChange={(channel) => change({ channel })} />
      <AudienceField value={writing.audience} onChange={(audience) => change({ audience })} />
      <MustReadField
        value={writing.mustRead ?? null}
        published={published}
        error={errors['mustRead.until']}
        onChange={(mustRead) => change({ mustRead })}
      />
      <CoverField cover={writing.cover} onChange={(cover) => change({ cover })} />
      <TextArea
        label="摘要（可不写）"
        max={120}
        placeholder="列表里标题下面的一两句话"
        hint="不写的话，自动用正文开头"
        value={writing.summary}
        error={errors.summary}
        onChange={(summary) => change({ summary })}
      />
      <FilesField
        label="附件（可不加）"
        max={MAX_ATTACHMENTS}
        files={writing.attachments}
        onChange={(attachments) => change({ attachments })}
      />
    </View>
  )
}
