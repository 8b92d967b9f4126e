import { DocumentIndex } from './document-index'
import type { Document, IndexSpec } from './types'

/** A committed document that has been replaced since; snapshots taken before `until` still see it. */
interface Version {
  until: number
  document: Document | null
}

/** A collection as the log keeps it. */
export interface StoredCollection {
  name: string
  documents: Document[]
  indexes: IndexSpec[]
}

/** Committed documents with their indexes, and as much of the past as open snapshots need. */
export class Collection {
  readonly name: string
  readonly documents = new Map<string, Document>()
  readonly indexes = new Map<string, DocumentIndex>()
  readonly #past = new Map<string, Version[]>()

  constructor({ name, documents, indexes }: StoredCollection) {
    this.name = name
    for (const document of documents) this.documents.set(document._id, document)
    for (const spec of [ID_INDEX, ...indexes]) this.indexes.set(spec.name, new DocumentIndex(spec, documents))
  }

  /** Without the one on `_id`. */
  indexSpecs(): IndexSpec[] {
    return [...this.indexes.values()].map(({ spec }) => spec).filter((spec) => spec !== ID_INDEX)
  }

  /** Puts a committed change in place. */
  apply(id: string, after: Document | null, commit: number, keepPast: boolean): void {
    const before = this.documents.get(id) ?? null
    if (before) for (const index of this.indexes.values()) index.remove(before)
    if (after) {
      this.documents.set(id, after)
      for (const index of this.indexes.values()) index.add(after)
    } else this.documents.delete(id)
    if (!keepPast) return
    const versions = this.#past.get(id) ?? []
    versions.push({ until: commit, document: before })
    this.#past.set(id, versions)
  }

  documentAt(id: string, snapshot: number): Document | null {
    const version = this.#past.get(id)?.find(({ until }) => until > snapshot)
    return version ? version.document : (this.documents.get(id) ?? null)
  }

  changedSince(id: string, snapshot: number): boolean {
    return this.#past.get(id)?.some(({ until }) => until > snapshot) ?? false
  }

  /** What a snapshot must see instead of the committed documents. */
  versionsAt(snapshot: number): Map<string, Document | null> {
    const versions = new Map<string, Document | null>()
    for (const [id, past] of this.#past) {
      const version = past.find(({ until }) => until > snapshot)
      if (version) versions.set(id, version.document)
    }
    return versions
  }

  /** Forgets what no snapshot from `oldest` on can see. */
  forgetBefore(oldest: number): void {
    for (const [id, past] of this.#past) {
      const kept = past.filter(({ until }) => until > oldest)
      if (kept.length) this.#past.set(id, kept)
      else this.#past.delete(id)
    }
  }
}

/** Uniqueness of ids is the map's; this one is for ranges and order. */
export const ID_INDEX: IndexSpec = { name: '_id_', keys: [['_id', 1]], unique: false }
