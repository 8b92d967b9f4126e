import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import type { StoredCollection } from './collection'
import { decodeEjson, encodeEjson } from './ejson'
import { storedDocument } from './plain-value'
import { StoreError, type Document, type IndexSpec } from './types'

export interface Change {
  collection: string
  id: string
  /** Null for a removal. */
  document: Document | null
}

/** The durable record of what the store holds in memory. A method that returns has written; one that throws has not. */
export interface Log {
  load(): StoredCollection[]
  saveCollection(name: string, indexes: IndexSpec[]): void
  saveChanges(changes: Change[]): void
  close(): void
}

export const memoryLog: Log = {
  load: () => [],
  saveCollection: () => undefined,
  saveChanges: () => undefined,
  close: () => undefined,
}

/**
 * One SQLite file. With its journal synced by the operating system, what was written survives the end of this process,
 * however it comes; a power cut may take the last moments.
 * @throws StoreError STORAGE_FAILED when the directory is in use or cannot be written
 */
export function openLog(directory: string): Log & { database: Database.Database } {
  const database = openDatabase(directory)
  const saveCollection = database.prepare(
    'INSERT INTO collections VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET indexes = excluded.indexes',
  )
  const put = database.prepare(
    'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET ejson = excluded.ejson',
  )
  const remove = database.prepare('DELETE FROM documents WHERE collection = ? AND id = ?')

  function inOneTransaction(work: () => void): void {
    try {
      database.exec('BEGIN')
      work()
      database.exec('COMMIT')
    } catch (error) {
      if (database.open && database.inTransaction) database.exec('ROLLBACK')
      throw new StoreError('STORAGE_FAILED', `the data could not be written: ${messageOf(error)}`)
    }
  }

  return {
    database,
    load() {
      const rows = database
        .prepare('SELECT name, indexes FROM collections ORDER BY rowid')
        .all() as CollectionRow[]
      const collections = new Map(
        rows.map(({ name, indexes }) => [
          name,
          { name, indexes: JSON.parse(indexes) as IndexSpec[], documents: [] as Document[] },
        ]),
      )
      // In order of rowid, so that the natural order of documents is the order of their insertion.
      const documents = database.prepare('SELECT collection, ejson FROM documents ORDER BY rowid')
      for (const { collection, ejson } of documents.iterate() as Iterable<DocumentRow>)
        collections.get(collection)!.documents.push(storedDocument(decodeEjson(ejson) as Document))
      return [...collections.values()]
    },
    saveCollection: (name, indexes) =>
      inOneTransaction(() => saveCollection.run(name, JSON.stringify(indexes))),
    saveChanges: (changes) =>
      inOneTransaction(() => {
        for (const { collection, id, document } of changes)
          if (document) put.run(collection, id, encodeEjson(document))
          else remove.run(collection, id)
      }),
    close() {
      if (!database.open) return
      // The connection lives on until its statements are collected, so the lock has to be let go by hand.
      database.exec(
        'PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM collections',
      )
      database.close()
    },
  }
}

interface CollectionRow {
  name: string
  indexes: string
}

interface DocumentRow {
  collection: string
  ejson: string
}

function openDatabase(directory: string): Database.Database {
  try {
    mkdirSync(directory, { recursive: true })
    const database = new Database(join(directory, 'documents.sqlite'))
    // The lock is the operating system's: it goes with the process, even when that is killed.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    database.exec(
      `BEGIN IMMEDIATE;
       CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, indexes TEXT NOT NULL);
       CREATE TABLE IF NOT EXISTS documents (collection TEXT NOT NULL, id NOT NULL, ejson TEXT NOT NULL,
                                             PRIMARY KEY (collection, id));
       COMMIT`,
    )
    return database
  } catch (error) {
    const text = messageOf(error)
    const why = /locked|busy/i.test(text) ? 'it is in use by another emulator' : text
    throw new StoreError('STORAGE_FAILED', `the data directory ${directory} cannot be opened: ${why}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
