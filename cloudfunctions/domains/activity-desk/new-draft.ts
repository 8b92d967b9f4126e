import { randomBytes } from 'node:crypto'
import type { ActivityDraft } from '@contract/activities'
import type { Context } from '../../kernel/context'
import type { ActivityDocument } from '../activities/documents'
import { touchedBy, withDerived } from '../activities/store'

/** An activity that nobody but the office sees. */
export const newDraft = (_id: string, draft: ActivityDraft, context: Context): ActivityDocument =>
  withDerived({
    _id,
    ...draft,
    status: 'draft',
    rev: 1,
    secret: randomBytes(32).toString('hex'),
    ...{ blocks: [], coverCloudFileId: null, photoIds: [], reason: null, summaryNewsId: null, tellings: [] },
    createdBy: context.caller.id ?? '',
    publishedAt: null,
    ...touchedBy(context),
  })
