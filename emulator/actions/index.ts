import { WireError } from '../wire/errors'
import type { Handler } from './handler'
import { getUserInfo } from './auth/get-user-info'
import { abortTransaction } from './database/abort-transaction'
import { addCollection } from './database/add-collection'
import { aggregateDocuments } from './database/aggregate-documents'
import { calculateDocument } from './database/calculate-document'
import { commitTransaction } from './database/commit-transaction'
import { getDocument } from './database/get-document'
import { insertDocument } from './database/insert-document'
import { modifyAndReturnDoc } from './database/modify-and-return-doc'
import { modifyDocument } from './database/modify-document'
import { removeDocument } from './database/remove-document'
import { startTransaction } from './database/start-transaction'
import { invokeFunction } from './functions/invoke-function'
import { batchCopyFile } from './storage/batch-copy-file'
import { batchDeleteFile } from './storage/batch-delete-file'
import { batchGetDownloadUrl } from './storage/batch-get-download-url'
import { getFileAuthority } from './storage/get-file-authority'
import { getUploadMetadata } from './storage/get-upload-metadata'
import { api } from './wx/api'
import { openApi } from './wx/open-api'

/** Every action the emulator speaks; the names are the cloud's. */
const actions: Record<string, Handler> = {
  'database.addCollection': addCollection,
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
  'functions.invokeFunction': invokeFunction,
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
  'storage.batchCopyFile': batchCopyFile,
  'storage.getFileAuthority': getFileAuthority,
  'wx.api': api,
  'wx.openApi': openApi,
  'auth.getUserInfoForAdmin': getUserInfo,
}

export const actionNames = Object.keys(actions)

export function findAction(name: string): Handler {
  if (Object.hasOwn(actions, name)) return actions[name]!
  throw new WireError('INVALID_ACTION', `[INVALID_ACTION] the emulator does not support the action ${name}`)
}
