import type { NewsDraft } from '@contract/news'
import type { Context } from '../../kernel/context'
import type { NewsDocument } from './documents'
import { touchedBy, withDerived } from './store'

/** An article that nobody but the office sees. */
export const newDraft = (_id: string, draft: NewsDraft, context: Context): NewsDocument =>
  withDerived({
    _id,
    rev: 1,
    draft,
    ...{ live: null, versions: 0, pending: null, refused: null, withdrawn: null, pinned: false },
    readerCount: 0,
    createdBy: context.caller.id ?? '',
    ...touchedBy(context),
  })
