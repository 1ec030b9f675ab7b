export { type Decoded, decodeDocument, decodeNetwork, type Quarantined } from './decode/decode.ts'
export { COLLECTION_LABELS, FIELD_LABELS } from './decode/labels.ts'
export { type CmsClient, createCmsClient } from './sync/client.ts'
export { applyPages, type Replica, WIRE_FORMAT, type WirePage } from './sync/replica.ts'
export { type SnapshotFiles, snapshotFiles } from './sync/snapshot-file.ts'
export {
  type Announced,
  createSync,
  type Drafted,
  type ProgrammeSync,
  type Snapshot,
  type SyncOptions,
  type SyncStatus,
} from './sync/sync.ts'
