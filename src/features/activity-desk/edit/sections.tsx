import { View } from '@tarojs/components'
import type { RefObject } from 'react'
import type { ActivitySession } from '@contract/activities'
import type { ActivityEditing } from '@contract/activity-desk'
import { now } from '@contract/values/time'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import type { RichEditorHandle } from '@/components/rich-editor'
import type { PickChamber } from '../chambers'
import { MissingCard } from '../missing-card'
import { go, paths } from '../paths'
import { SeatFields } from '../seats/seat-fields'
import { countsInWords } from '../words'
import { ContentCard, type SectionProps } from './content-card'
import { ExtrasFields } from './extras-fields'
import { firstUnder, within } from './field-errors'
import { PlaceField } from './place-field'
import { QuestionsField } from './questions-field'
import { SessionsField } from './sessions-field'
import { usualWindow } from './sessions'
import { WhoField } from './who-field'
import { WindowFields } from './window-fields'

interface Props extends SectionProps {
  editing: ActivityEditing | null
  editor: RefObject<RichEditorHandle>
  pickChamber: PickChamber
}

/** The first sessions bring the usual window with them; what somebody chose himself stays. */
function withWindow({ draft: { writing } }: SectionProps, sessions: ActivitySession[]) {
  const isOpen = writing.opensAt === null && writing.closesAt === null && writing.cancelBy === null
  return { sessions, ...(isOpen && usualWindow(sessions, now())) }
}

function MainSections(props: Props) {
  const { draft, errors } = props
  const { writing, change } = draft
  return (
    <View>
      <ContentCard draft={draft} errors={errors} editor={props.editor} />
      <Card title="什么时候">
        <SessionsField
          sessions={writing.sessions}
          error={firstUnder(errors, 'sessions')}
          onChange={(sessions) => change(withWindow(props, sessions))}
        />
      </Card>
      <Card title="在哪里">
        <PlaceField place={writing.place} errors={errors} onChange={(place) => change({ place })} />
      </Card>
      <Card title="报名表">
        <QuestionsField
          questions={writing.questions}
          error={firstUnder(errors, 'questions')}
          onChange={(questions) => change({ questions })}
        />
      </Card>
    </View>
  )
}

/** After publication seats are changed on a page of their own, where what is taken stands beside them. */
function SeatSection({ draft, errors, editing, pickChamber }: Props) {
  const { writing, change } = draft
  if (editing && editing.status !== 'draft') {
    return (
      <Card title="名额" inset="flush">
        <Cell
          icon="people"
          title={countsInWords(editing)}
          note="发布以后在“名额”页调整"
          leads
          onTap={() => go(paths.seats(editing.id))}
        />
      </Card>
    )
  }
  return (
    <Card title="名额">
      <SeatFields
        seats={writing.seats}
        errors={within(errors, 'seats')}
        pickChamber={pickChamber}
        onChange={(seats) => change({ seats })}
      />
    </Card>
  )
}

export function Sections(props: Props) {
  const { draft, errors, editing, pickChamber } = props
  const { writing, change } = draft
  return (
    <View className="editor__columns">
      <MainSections {...props} />
      <View>
        <Card title="谁可以报名">
          <WhoField who={writing.who} pickChamber={pickChamber} onChange={(who) => change({ who })} />
        </Card>
        <SeatSection {...props} />
        <Card title="报名时间">
          <WindowFields writing={writing} errors={errors} onChange={change} />
        </Card>
        <Card title="接力与证书">
          <ExtrasFields writing={writing} errors={errors} onChange={change} />
        </Card>
        {editing?.status === 'draft' ? <MissingCard missing={editing.missing} /> : null}
      </View>
    </View>
  )
}
