import { useRef, useState } from 'react'
import { MAX_PHOTOS, type ActivityEditing } from '@contract/activity-desk'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { PhotosField } from '@/components/photos-field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'

interface Props {
  editing: ActivityEditing
  replace: (editing: ActivityEditing) => void
}

/** Saved one by one as they arrive; those who took part see them on the activity's page. */
export function PhotosCard({ editing, replace }: Props) {
  const [photos, setPhotos] = useState(editing.photos.map(({ id, url }) => ({ id, url })))
  const wanted = useRef(photos)
  const saving = useCommand(async () => {
    // What arrives while one is being sent goes with the next.
    let sent
    do {
      sent = wanted.current
      const saved = await api.activityDesk.setPhotos({ id: editing.id, photoIds: sent.map(({ id }) => id) })
      if (sent === wanted.current) replace(saved)
    } while (sent !== wanted.current)
  })
  const change = (next: typeof photos) => {
    wanted.current = next
    setPhotos(next)
    void saving.run()
  }
  return (
    <Card title="照片">
      <PhotosField label="活动照片" max={MAX_PHOTOS} photos={photos} onChange={change} />
      {saving.error ? (
        <Notice error={saving.error} retrying={saving.pending} onRetry={() => void saving.run()} />
      ) : null}
    </Card>
  )
}
